import { mapOf, scalarOf, textOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import type { Target } from '../../core/model/types.generated';
import { guideAt } from '../../core/schema/guide';
import { say, tame, type Language, type Text } from '../../core/text/language';
import { numberText } from '../../core/text/number';
import { valueOf, type MapNode, type ScalarNode } from '../../core/yaml/node';
import { navigationTexts } from '../../l10n/navigation';
import { resolveReference } from '../resolve-reference';
import type { Snapshot } from '../snapshot';
import { meaningOf } from '../thing-guide';
import { titleOfFound } from '../title-of-found';
import type { OutlineEntry, OutlineKind } from './outline-entry';

type Named = Pick<OutlineEntry, 'name' | 'detail'>;

/** „Ziele (5)“; the key itself where the schema does not know it. */
export function nameOfGroup(title: Text | undefined, key: string, count: number | undefined, language: Language): string {
  const name = title?.[language] || key;
  return count === undefined ? name : `${name} (${count})`;
}

/** What a thing is called, with its id; what only refers to a thing is called like that. */
export function nameOfItem(snapshot: Snapshot, node: MapNode, kind: OutlineKind): Named {
  const { language } = snapshot;
  const naming = namingScalar(node, kind);
  if (kind === 'principle') return nameOfText(textOf(node as Of<{ de: string; en: string }>, language) ?? '', language);
  if (naming && kind === 'target') return { ...mentioned(snapshot, naming, kind), detail: aimOf(node, language) };
  if (naming) return kind === 'item' ? nameOfText(textOf(node as Of<{ condition: string }>, 'condition', language) ?? '', language) : mentioned(snapshot, naming, kind);
  const name = titleOf(node)[language];
  const id = String(scalarOf(node as Of<{ id: string }>, 'id')?.value ?? '');
  return { ...nameOfText(name, language), detail: id === name ? '' : tame(id) };
}

export function nameOfText(text: string, language: Language): Named {
  return { name: tame(text, LONGEST_NAME) || say(navigationTexts.outline.untitled, language), detail: '' };
}

const LONGEST_NAME = 120;

/** The value that stands for a thing which has neither id nor title. */
export function namingScalar(node: MapNode, kind: OutlineKind): ScalarNode | undefined {
  const key = Object.hasOwn(NAMING_KEYS, kind) ? NAMING_KEYS[kind] : undefined;
  const value = key === undefined ? undefined : valueOf(node, key);
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}

const NAMING_KEYS: Readonly<Partial<Record<OutlineKind, string>>> = { target: 'indicator', interface: 'to', phase: 'phase', item: 'condition' };

function mentioned(snapshot: Snapshot, { value }: ScalarNode, kind: OutlineKind): Named {
  const target = String(value);
  const types = [kind === 'target' ? 'indicator' as const : kind === 'interface' ? 'plan' as const : 'phase' as const];
  const [found] = resolveReference(snapshot, { target, types, scope: kind === 'phase' ? 'cycle-model' : undefined });
  const { name } = nameOfText(found ? titleOfFound(found, snapshot.language) : target, snapshot.language);
  return { name, detail: name === target ? '' : tame(target) };
}

const TREND = guideAt('plan', ['goals', 0, 'targets', 0, 'trend']);

/** „10 (2008)“ or „Sinken“: what is aimed at. */
function aimOf(node: MapNode, language: Language): string {
  const aim = mapOf(node as Of<Target>, 'target');
  const trend = scalarOf(node as Of<Target>, 'trend')?.value;
  if (!aim) return trend === undefined ? '' : meaningOf(TREND, trend ?? '', language);
  const value = scalarOf(aim, 'value')?.value ?? '';
  const by = scalarOf(aim, 'by')?.value;
  const shown = typeof value === 'number' ? numberText(value, language) : tame(String(value));
  return by === undefined ? shown : `${shown} (${tame(String(by))})`.trim();
}
