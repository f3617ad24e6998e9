import type { Finding } from '../../core/finding';
import type { Thing } from '../../core/model/document';
import type { ThingType } from '../../core/model/shape';
import { typeNames } from '../../core/model/type-names';
import { say } from '../../core/text/language';
import { explorerTexts as texts } from '../../l10n/explorer';
import { countWords } from '../count-words';
import type { MeasureGrouping, PlanTreeNode, PlanTreePart } from '../protocol';
import type { Snapshot } from '../snapshot';
import { findingCounts, findingNodes } from './findings';
import { goalNodes } from './goals';
import { severityIcons, thingIcons } from './icons';
import { Keys } from './keys';
import { listedIn, listedNodes } from './listed';
import { measureNodes } from './measures';
import { thingNode, type TreeContext } from './thing';

/** The parts of a document that hold anything: its things by type, then what was found in it. */
export function documentParts(snapshot: Snapshot, findings: readonly Finding[]): PlanTreeNode[] {
  const counts = new Map<ThingType, number>();
  for (const { type } of topThings(snapshot)) counts.set(type, (counts.get(type) ?? 0) + 1);
  const listed = listedIn(snapshot.document);
  if (listed && listed.nodes.length > 0) counts.set(listed.type, listed.nodes.length);
  const types = TYPES.filter((type) => counts.has(type));
  return [...types.map((type) => typePart(type, counts.get(type) ?? 0, snapshot)), ...findingsPart(findings, snapshot)];
}

/** What stands in one part, goals below the goals that they derive from and measures in groups. */
export function nodesOfPart(snapshot: Snapshot, part: PlanTreePart, findings: readonly Finding[], measuresBy: MeasureGrouping): PlanTreeNode[] {
  const keys = new Keys(snapshot.document.uri);
  if (part === 'findings') return findingNodes(findings, keys, snapshot.language);
  const context: TreeContext = { snapshot, keys, owned: ownedThings(snapshot) };
  const listed = listedIn(snapshot.document);
  if (listed?.type === part) return listedNodes(listed, context);
  const things = topThings(snapshot).filter(({ type }) => type === part);
  if (part === 'goal') return goalNodes(things, context);
  if (part === 'measure') return measureNodes(things, context, measuresBy);
  return things.map((thing) => thingNode(thing, context));
}

/** What a plan is about first, then what it refers to. */
const TYPES: readonly ThingType[] = [
  'goal', 'measure', 'indicator', 'responsibility', 'field-of-action', 'space', 'target-group', 'programme', 'product',
  'participation', 'term', 'cycle-model', 'section', 'item', 'entry',
];

/** Those that stand in no other thing than the document. */
function topThings({ document: { things } }: Snapshot): readonly Thing[] {
  return things.filter(({ owner }) => owner !== undefined && owner === things[0]);
}

function ownedThings({ document: { things } }: Snapshot): ReadonlyMap<Thing, readonly Thing[]> {
  const owned = new Map<Thing, Thing[]>();
  for (const thing of things) {
    if (!thing.owner || thing.owner === things[0]) continue;
    const siblings = owned.get(thing.owner);
    if (siblings) siblings.push(thing);
    else owned.set(thing.owner, [thing]);
  }
  return owned;
}

function typePart(type: ThingType, count: number, { document: { uri }, language }: Snapshot): PlanTreeNode {
  const [first = '', ...rest] = typeNames([type])[language];
  return {
    key: `${uri}#${type}`, kind: 'group', label: first.toUpperCase() + rest.join(''), description: String(count), icon: thingIcons[type],
    spoken: countWords(count, type, language), ask: { uri, part: type },
  };
}

function findingsPart(findings: readonly Finding[], { document: { uri }, language }: Snapshot): PlanTreeNode[] {
  const description = findingCounts(findings, language);
  if (description === undefined) return [];
  const label = say(texts.findings, language);
  const gravest = (['error', 'warning'] as const).find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
  return [{ key: `${uri}#findings`, kind: 'group', label, description, icon: severityIcons[gravest], spoken: `${label}: ${description}`, ask: { uri, part: 'findings' } }];
}
