import type { Language } from '../../src/core/text/language';
import { compareWorkspace } from '../../src/features/comparison/compare-workspace';
import { OlderSide } from '../../src/features/comparison/older-side';
import type { ChangeNode, Comparison, FileContent } from '../../src/features/protocol';
import { Workspaces } from '../../src/features/workspaces';

const ROOT = 'file:///plaene';

/** Texts by path; null where the file cannot be read. */
export type Folder = Readonly<Record<string, string | null>>;

/** What a workspace in an editor says otherwise than a folder called `main`. */
export function compareFolders(before: Folder, after: Folder, language: Language = 'de'): Comparison {
  const workspaces = new Workspaces();
  workspaces.setFolders([ROOT]);
  for (const content of contents(after)) workspaces.set(content);
  const snapshots = workspaces.snapshots({ language, displayLanguage: language, today: '2026-06-30' });
  const documents = new Map(snapshots.map(({ document }) => [document.uri, document]));
  return compareWorkspace(new OlderSide({ name: 'main', root: ROOT, files: contents(before) }), { files: workspaces.files(), documents }, language);
}

export function contents(folder: Folder): FileContent[] {
  return Object.entries(folder).map(([path, text]) => {
    const uri = `${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`;
    return text === null ? { uri, problem: 'not-utf-8', code: '' } : { uri, text };
  });
}

/** One line a node, indented. */
export function outline(nodes: readonly ChangeNode[], depth = 0): string[] {
  return nodes.flatMap(({ label, description, children }) => [`${'  '.repeat(depth)}${label} | ${description ?? ''}`, ...outline(children, depth + 1)]);
}

export function allNodes(nodes: readonly ChangeNode[]): ChangeNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children)]);
}
