import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { filled, holds, type Asked } from './github-expression';
import { plainEnvironment } from './installed';
import { temporaryFolder } from './support';

/** The part of GitHub's composite actions that action.yml uses. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string | number }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly shell: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

export interface ActionResult {
  /** Of the step that failed first, else 0. */
  readonly code: number;
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Ids of the steps that ran. */
  readonly steps: readonly string[];
}

export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export const action = parse(readFileSync(path.join(__dirname, '../../action.yml'), 'utf8')) as Action;

/** Runs the steps in a checkout as GitHub's runner does, with a folder for temporary files beside it. @param searchPath where its programs are */
export function runAction(checkout: string, inputs: Readonly<Record<string, string>>, searchPath?: string): ActionResult {
  const runner = new Runner(checkout, inputs, searchPath);
  for (const step of action.runs.steps) runner.run(step);
  return runner.result();
}

/** The shells as GitHub calls them. */
const SHELLS: Readonly<Record<string, readonly [string, ...string[]]>> = { bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'], sh: ['sh', '-e'] };

/** Files through which a step answers. */
const FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

class Runner {
  private readonly folder = temporaryFolder({ 'home/': '', 'temp folder/': '' });
  private readonly inputs: Readonly<Record<string, string>>;
  private readonly answers: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {};
  private readonly ran: string[] = [];
  private env: Record<string, string>;
  private code = 0;
  private log = '';
  private summary = '';

  constructor(private readonly checkout: string, given: Readonly<Record<string, string>>, searchPath?: string) {
    this.inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? String(input.default)]));
    const runner = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: checkout, RUNNER_TEMP: path.join(this.folder, 'temp folder') };
    this.env = { ...plainEnvironment(path.join(this.folder, 'home'), searchPath), ...runner };
  }

  run(step: Step): void {
    if (!holds(step.if, this.asked)) return;
    const name = step.id ?? `step-${this.ran.length}`;
    const files = Object.fromEntries(FILES.map((file) => [file, this.write(`${name}.${file}`, '')]));
    const [shell, ...options] = SHELLS[step.shell] ?? [];
    if (shell === undefined) throw new Error(`a shell that the test does not know: ${step.shell}`);
    const script = this.write(`${name}.sh`, filled(step.run, this.asked));
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, filled(String(value), this.asked)]));
    const cwd = path.resolve(this.checkout, filled(step['working-directory'] ?? '.', this.asked));
    const { status, stdout, stderr } = spawnSync(shell, [...options, script], { cwd, env: { ...this.env, ...files, ...own }, encoding: 'utf8' });
    this.ran.push(name);
    this.log += stdout + stderr;
    if (this.code === 0) this.code = status ?? -1;
    this.read(name, files);
  }

  result(): ActionResult {
    const outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, this.asked)]));
    return { code: this.code, log: this.log, annotations: annotationsIn(this.log), summary: this.summary, outputs, steps: this.ran };
  }

  private get asked(): Asked {
    return { contexts: { inputs: this.inputs, steps: this.answers, env: this.env, runner: { temp: this.env['RUNNER_TEMP'] } }, hasFailed: this.code !== 0 };
  }

  private read(name: string, files: Readonly<Record<string, string>>): void {
    const text = (file: (typeof FILES)[number]): string => readFileSync(files[file] ?? '', 'utf8');
    this.answers[name] = { outputs: assignmentsIn(text('GITHUB_OUTPUT')) };
    const searchPath = text('GITHUB_PATH').split('\n').filter((line) => line !== '').reverse();
    this.env = { ...this.env, ...assignmentsIn(text('GITHUB_ENV')), PATH: [...searchPath, this.env['PATH']].join(path.delimiter) };
    this.summary += text('GITHUB_STEP_SUMMARY');
  }

  private write(name: string, text: string): string {
    const file = path.join(this.folder, name);
    if (existsSync(file)) throw new Error(`two steps are called ${name}`);
    writeFileSync(file, text);
    return file;
  }
}

/** Lines `name=value`, and values of several lines between `name<<END` and `END`. */
function assignmentsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)(?:=(.*)|<<(.+)\n(?:([^]*?)\n)?\3)$/gm);
  return Object.fromEntries([...found].map(([, name = '', line, , lines]) => [name, line ?? lines ?? '']));
}

/** What a log says to GitHub; a command that is no annotation is one too, so that nobody can give one unseen. */
function annotationsIn(log: string): Annotation[] {
  return [...log.matchAll(/^\s*::([\w-]+)(?: (.*?))?::(.*)$/gm)].map(([, level = '', properties = '', message = '']) => ({
    level,
    properties: Object.fromEntries(properties.split(',').map((each) => each.split('=', 2).map(unescaped) as [string, string])),
    message: unescaped(message),
  }));
}

function unescaped(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
