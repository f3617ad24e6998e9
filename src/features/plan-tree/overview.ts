import { compareTexts, type Finding } from '../../core/finding';
import type { DocumentKind } from '../../core/model/shape';
import { textOf, type Of } from '../../core/model/read';
import { say, tame, type Language, type Text } from '../../core/text/language';
import { explorerTexts as texts } from '../../l10n/explorer';
import type { PlanTreeNode } from '../protocol';
import type { Snapshot } from '../snapshot';
import { pathBelow } from '../workspace-root';
import { findingCounts } from './findings';
import { documentIcons } from './icons';

/** What an editor knows of a document without looking into it. */
export type FindingsOf = (snapshot: Snapshot) => readonly Finding[];

/**
 * All documents by kind, of each workspace where there are several. What the configuration leaves out is not there. What
 * is in a document is asked for when it is opened: see `documentParts`.
 */
export function planOverview(snapshots: readonly Snapshot[], findingsOf: FindingsOf, language: Language): PlanTreeNode[] {
  const workspaces = [...workspacesIn(snapshots)].sort(([a], [b]) => compareTexts(a, b));
  if (workspaces.length === 1) return workspaces.flatMap(([root, members]) => kindGroups(root, members, findingsOf));
  return workspaces.map(([root, members]) => workspaceNode(root, members, findingsOf, language));
}

function workspacesIn(snapshots: readonly Snapshot[]): Map<string, Snapshot[]> {
  const workspaces = new Map<string, Snapshot[]>();
  const known = new Map(snapshots.map(({ index }) => [index, new Set<string>()]));
  for (const [index, uris] of known) for (const { uri } of index.documents) uris.add(uri);
  for (const snapshot of snapshots) {
    if (!known.get(snapshot.index)?.has(snapshot.document.uri)) continue;
    workspaces.set(snapshot.root, [...(workspaces.get(snapshot.root) ?? []), snapshot]);
  }
  return workspaces;
}

function workspaceNode(root: string, members: readonly Snapshot[], findingsOf: FindingsOf, language: Language): PlanTreeNode {
  const label = pathBelow(root, root.slice(0, Math.max(0, root.lastIndexOf('/'))));
  const description = members.length === 1 ? say(texts.document, language) : say(texts.documents, language, { count: members.length });
  return {
    key: root, kind: 'workspace', label, description, icon: 'root-folder',
    spoken: `${say(texts.workspace, language)} ${label}, ${description}`, children: kindGroups(root, members, findingsOf),
  };
}

function kindGroups(root: string, members: readonly Snapshot[], findingsOf: FindingsOf): PlanTreeNode[] {
  const language = members[0]?.language ?? 'de';
  return KINDS.flatMap(({ kind, title }) => {
    const documents = members.filter(({ document }) => document.kind === kind);
    if (documents.length === 0) return [];
    const label = say(title, language);
    const count = documents.length === 1 ? say(texts.document, language) : say(texts.documents, language, { count: documents.length });
    const children = documents.map((document) => documentNode(document, findingsOf(document)))
      .sort((a, b) => compareTexts(a.label, b.label) || compareTexts(a.key, b.key));
    return [{ key: `${root} ${kind ?? ''}`, kind: 'group', label, description: String(documents.length), icon: documentIcons[kind ?? 'unknown'], spoken: `${label}, ${count}`, children }];
  });
}

const KINDS: readonly { readonly kind: DocumentKind | undefined; readonly title: Text }[] = [
  { kind: 'plan', title: texts.plans },
  { kind: 'register', title: texts.registers },
  { kind: 'report', title: texts.reports },
  { kind: 'assessment', title: texts.assessments },
  { kind: 'calendar', title: texts.calendars },
  { kind: undefined, title: texts.otherDocuments },
];

function documentNode({ document, summary, root, language }: Snapshot, findings: readonly Finding[]): PlanTreeNode {
  const { uri, id, kind } = document;
  const title = document.root && textOf(document.root as Of<{ title: string }>, 'title', language);
  const label = tame(title ?? pathBelow(uri, root), LONGEST_LABEL);
  const counts = findingCounts(findings, language);
  const description = [id, counts].filter((part) => part !== undefined).map((part) => tame(part)).join(' · ');
  return {
    key: uri, kind: 'document', label, icon: documentIcons[kind ?? 'unknown'],
    ...(description === '' ? {} : { description }),
    spoken: [label, id === undefined ? say(texts.withoutId, language) : say(texts.idIs, language, { id }), counts ?? say(texts.noFindings, language), pathBelow(uri, root)].map((part) => tame(part, LONGEST_LABEL)).join(', '),
    ...(id === undefined ? {} : { id }),
    place: { uri, range: summary.place, selection: summary.place },
    ask: { uri },
  };
}

/** Characters. */
export const LONGEST_LABEL = 200;
