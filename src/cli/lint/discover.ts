import * as path from 'node:path';
import { CONFIG_FILE_NAME, DOCUMENT_NAME } from '../../core/file-names';
import { compareTexts } from '../../core/finding';
import { append } from '../../core/model/append';
import { globPattern } from '../../core/text/glob';
import { cliTexts } from '../../l10n/cli';
import { UsageError } from '../usage-error';
import { nearestConfig } from './config-file';
import { isInside, kindOf, realPath, walk, type FoundFile } from './walk';

/** A folder whose documents refer to each other, with those of them that somebody wants to see checked. */
export interface FoundWorkspace {
  readonly root: string;
  readonly config: string | undefined;
  /** All documents, sorted by path. */
  readonly files: readonly FoundFile[];
  /** Real paths of the documents asked for. */
  readonly wanted: ReadonlySet<string>;
  /** Real paths of the documents named one by one. */
  readonly named: ReadonlySet<string>;
}

export interface Discovery {
  readonly workspaces: readonly FoundWorkspace[];
  /** Paths that were named but are no planning documents. */
  readonly others: readonly string[];
}

export interface Wanted {
  /** As written: files, folders, globs. None means the current folder. */
  readonly paths: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** Goes before every other configuration. */
  readonly config: string | undefined;
  /** A document that need not be on disk: its text comes from standard input. */
  readonly stdinFile?: string;
}

export function discover(wanted: Wanted): Discovery {
  const search = new Search(wanted);
  if (wanted.stdinFile !== undefined) search.addFile(wanted.stdinFile);
  else for (const written of wanted.paths.length > 0 ? wanted.paths : ['.']) search.add(written);
  return { workspaces: search.workspaces(), others: search.others };
}

class Search {
  readonly others: string[] = [];
  private readonly folders: string[] = [];
  private readonly files = new Map<string, FoundFile>();
  private readonly named = new Set<string>();
  private readonly walked = new Map<string, FoundFile[]>();
  private readonly configs = new Map<string, string | undefined>();

  constructor(private readonly wanted: Wanted) {}

  add(written: string): void {
    const absolute = path.resolve(this.wanted.cwd, written);
    const kind = kindOf(absolute);
    if (kind === 'folder') this.addFolder(absolute);
    else if (kind === 'file') this.addNamed(absolute, written);
    else if (GLOB_CHARACTER.test(written)) this.addGlob(written);
    else throw new UsageError(cliTexts.noSuchPath, { path: written }, 'lint');
  }

  addFile(file: string): void {
    const real = realPath(file);
    this.named.add(real);
    if (!this.files.has(real)) this.files.set(real, { path: file, real });
  }

  workspaces(): FoundWorkspace[] {
    const roots = new Map<string, FoundFile[]>();
    for (const file of this.files.values()) {
      append(roots, this.rootOf(file.path), file);
    }
    for (const root of this.configuredRoots()) if (!roots.has(root)) roots.set(root, []);
    return [...roots].sort(([a], [b]) => compareTexts(a, b)).map(([root, files]) => this.workspace(root, files));
  }

  /** Workspaces of the folders given, which may be without a document and still have a wrong configuration. */
  private configuredRoots(): string[] {
    const configured = this.folders.filter((folder) => (this.wanted.config ?? this.configOf(folder)) !== undefined);
    return configured.map((folder) => this.rootOf(path.join(folder, CONFIG_FILE_NAME)));
  }

  private addFolder(folder: string): void {
    this.folders.push(folder);
    for (const file of this.walk(folder)) if (!this.files.has(file.real)) this.files.set(file.real, file);
  }

  private addNamed(file: string, written: string): void {
    if (DOCUMENT_NAME.test(file)) this.addFile(file);
    else this.others.push(written);
  }

  private addGlob(written: string): void {
    // Matched below its base, so that brackets in the name of a folder above are no pattern.
    const { base, glob } = splitGlob(path.posix.normalize(slashes(written)));
    const folder = path.resolve(this.wanted.cwd, base);
    // A folder that matches stands for all below it, as it does where the shell has expanded the pattern.
    const patterns = [globPattern(glob), globPattern(`${glob}/**`)];
    const found = this.walk(folder).filter((file) => patterns.some((pattern) => pattern.test(shownPath(file.path, folder))));
    if (found.length === 0) throw new UsageError(cliTexts.noMatch, { path: written }, 'lint');
    for (const file of found) if (!this.files.has(file.real)) this.files.set(file.real, file);
  }

  private workspace(root: string, wanted: readonly FoundFile[]): FoundWorkspace {
    const files = new Map(wanted.map((file) => [file.real, file]));
    for (const file of this.walk(root)) if (!files.has(file.real) && this.belongsTo(root, file)) files.set(file.real, file);
    return {
      root,
      config: this.wanted.config ?? this.configOf(root),
      files: [...files.values()].sort((a, b) => compareTexts(a.path, b.path)),
      wanted: new Set(wanted.map((file) => file.real)),
      named: this.named,
    };
  }

  /** The folder of the configuration; without one the outermost folder that was given, for a single file the current one. */
  private rootOf(file: string): string {
    const config = this.wanted.config ?? this.configOf(path.dirname(file));
    if (config !== undefined && isInside(file, path.dirname(config))) return path.dirname(config);
    const given = this.folders.filter((folder) => isInside(file, folder)).sort((a, b) => a.length - b.length);
    return given[0] ?? (isInside(file, this.wanted.cwd) ? this.wanted.cwd : path.dirname(file));
  }

  /** A document below the folder is another workspace's where a nearer configuration makes one. */
  private belongsTo(root: string, file: FoundFile): boolean {
    const config = this.wanted.config ?? this.configOf(path.dirname(file.path));
    return config === undefined || path.dirname(config) === root || !isInside(config, root);
  }

  private configOf(folder: string): string | undefined {
    if (!this.configs.has(folder)) this.configs.set(folder, nearestConfig(folder));
    return this.configs.get(folder);
  }

  private walk(folder: string): readonly FoundFile[] {
    const known = this.walked.get(folder) ?? walk(folder);
    this.walked.set(folder, known);
    return known;
  }
}

/** How a path is shown, and matched by a glob: relative to a folder, with slashes. */
export function shownPath(file: string, folder: string): string {
  return slashes(path.relative(folder, file)) || path.basename(file);
}

function slashes(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

const GLOB_CHARACTER = /[*?]|\[.*\]|\{.*\}/;

/** `plans/2018/*.plan.yaml` → `plans/2018` and `*.plan.yaml`. */
function splitGlob(written: string): { readonly base: string; readonly glob: string } {
  const parts = written.split('/');
  const first = parts.findIndex((part) => GLOB_CHARACTER.test(part));
  return { base: parts.slice(0, first).join('/') || (written.startsWith('/') ? '/' : '.'), glob: parts.slice(first).join('/') };
}
