import { compareTexts } from '../finding';
import type { DocumentSummary } from '../model/summary';
import { readDate, isSpan } from '../model/time';
import { mapOf, scalarOf, stringOf, textOf, type Of } from '../model/read';
import { titleOf } from '../model/title';
import type { Indicator, Plan } from '../model/types.generated';
import type { Language, Text } from '../text/language';
import { valueOf, type MapNode, type YamlNode } from '../yaml/node';
import { weights, type Change, type Side } from './change';
import { compareThings, type Difference } from './compare';
import { scalarText } from './content';
import type { Entity } from './entity';
import { fingerprint } from './fingerprint';
import { ReferenceTargets } from './identities';
import { isDocument, pairEntities, type EntityPair, type Pairing } from './pairing';
import { pairSentence, sentence } from './sentence';
import type { TitleOfReference } from './shown';
import type { Version } from './version';
import { weigh } from './weight';
import { changedWords } from './words';

/**
 * What is different in what two versions of a workspace say: by document, the weightiest first, then by thing and kind.
 * Order, layout, comments, quotes, and what is moved between a plan and a register, make no difference.
 */
export function diffVersions(before: Version, after: Version): Change[] {
  return new Differ(before, after).changes().sort(compareChanges);
}

export function compareChanges(a: Change, b: Change): number {
  return compareTexts(a.document, b.document) || weights.indexOf(a.weight) - weights.indexOf(b.weight)
    || compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id) || compareTexts(a.message.de, b.message.de);
}

class Differ {
  private readonly pairing: Pairing;
  private readonly references: ReferenceTargets;

  constructor(private readonly before: Version, private readonly after: Version) {
    this.pairing = pairEntities(before, after);
    this.references = new ReferenceTargets(before, after, this.pairing);
  }

  changes(): Change[] {
    const { pairs, removed, added } = this.pairing;
    return [
      ...pairs.flatMap((pair) => [...this.identityChanges(pair), ...this.contentChanges(pair)]),
      ...removed.filter((entity) => !isSilent(entity, removed)).map((entity) => this.wholeChange(entity, undefined)),
      ...added.filter((entity) => !isSilent(entity, added)).map((entity) => this.wholeChange(undefined, entity)),
    ];
  }

  /** Another id, another document. */
  private identityChanges(pair: EntityPair): Change[] {
    const { from, to } = pair;
    const changes: Change[] = [];
    if (from.id !== to.id) changes.push(this.pairChange(pair, 'renamed'));
    if (!isDocument(to) && !this.isSameDocument(pair) && from.document.kind === to.document.kind) changes.push(this.pairChange(pair, 'moved'));
    return changes;
  }

  private isSameDocument({ from, to }: EntityPair): boolean {
    return this.pairing.pairs.some((pair) => isDocument(pair.to) && pair.from.document === from.document && pair.to.document === to.document);
  }

  private pairChange(pair: EntityPair, what: 'renamed' | 'moved'): Change {
    const { from, to } = pair;
    const kind = `${to.type}/${what}`;
    const [old, now] = what === 'renamed' ? [from.id, to.id] : [from.document.id ?? '', to.document.id ?? ''];
    return this.change(kind, to, { ...sideOf(from, valueOf(from.node, 'id') ?? from.node), value: old }, { ...sideOf(to, valueOf(to.node, 'id') ?? to.node), value: now }, {
      weight: what === 'renamed' ? 'editorial' : 'neutral', message: pairSentence(pair, what), covered: from,
    });
  }

  private contentChanges({ from, to }: EntityPair): Change[] {
    const comparison = { references: this.references, fromLanguage: languageOf(from), toLanguage: languageOf(to) };
    const differences = compareThings(to.type, from.node, to.node, to.guide, comparison);
    return differences.filter(({ path }) => path.join() !== 'id').map((difference) => this.contentChange({ from, to }, difference));
  }

  private contentChange({ from, to }: EntityPair, difference: Difference): Change {
    const kind = difference.path.length > 0 ? kindOf(difference) : `${difference.element}/${difference.to ? 'added' : 'removed'}`;
    const [old, now] = [scalarOfPlace(difference.from?.node), scalarOfPlace(difference.to?.node)];
    const oldTitle = titleOfReference(this.before, from);
    const newTitle = titleOfReference(this.after, to);
    const weight = weigh({ kind, difference, from: old, to: now, directionOf: (indicator) => this.directionOf(from, indicator) });
    const message = sentence({
      difference, kind, weight, thing: to, oldTitle, newTitle, unit: this.unitOf(difference, from), decided: decidedBy(from, difference, oldTitle),
    });
    const words = difference.guide?.format === 'text' && typeof old === 'string' && typeof now === 'string' ? { words: changedWords(old, now) } : {};
    return { ...this.change(kind, to, difference.from && sideOf(from, difference.from.node), difference.to && sideOf(to, difference.to.node), { weight, message, covered: from }), ...words };
  }

  private wholeChange(from: Entity | undefined, to: Entity | undefined): Change {
    const entity = to ?? from;
    if (!entity) throw new TypeError('a change has at least one side');
    const kind = `${entity.type}/${to ? 'added' : 'removed'}`;
    const difference: Difference = {
      element: entity.type, path: [], fromElement: from?.node, toElement: to?.node, guide: entity.guide, elementGuide: entity.guide,
      from: from && { node: from.node, pair: undefined }, to: to && { node: to.node, pair: undefined },
    };
    const weight = weigh({ kind, difference, from: undefined, to: undefined, directionOf: () => undefined });
    const none = (): undefined => undefined;
    const message = sentence({ difference, kind, weight, thing: entity, oldTitle: none, newTitle: none, unit: undefined, decided: undefined });
    return this.change(kind, entity, from && sideOf(from, from.node), to && sideOf(to, to.node), { weight, message, covered: from });
  }

  private change(kind: string, thing: Entity, from: Side | undefined, to: Side | undefined, rest: Pick<Change, 'weight' | 'message'> & { readonly covered: Entity | undefined }): Change {
    const document = thing.document.id ?? '';
    const { covered, ...known } = rest;
    return {
      kind, document, id: thing.id, from, to, ...known,
      field: fieldOfAction(thing),
      fingerprint: fingerprint([kind, document, thing.id, known.message.en].join('\u0000')),
      coveredBy: this.coveringResolution(covered ?? thing),
    };
  }

  /** A resolution that the document of the thing, or the thing itself, did not have before. */
  private coveringResolution(thing: Entity): string | undefined {
    const pair = this.pairing.pairs.find(({ from, to }) => isDocument(to) && (from.document === thing.document || to.document === thing.document));
    if (!pair) return undefined;
    const [old, now] = [resolutionText(pair.from), resolutionText(pair.to)];
    return now !== undefined && now !== old ? now : undefined;
  }

  private directionOf(from: Entity, indicator: string): string | undefined {
    const summary = this.before.summaries.get(from.document);
    const found = summary && this.before.index.find(summary, indicator, ['indicator']);
    const direction = found?.thing.attributes['direction'];
    return typeof direction === 'string' ? direction : undefined;
  }

  /** What stands behind the value: of a target the unit of its indicator, of money the currency. */
  private unitOf({ guide, element, fromElement, path }: Difference, from: Entity): Text | undefined {
    if (guide?.format === 'money') return same(textOf(from.document.root as Of<Plan>, 'currency') ?? 'EUR');
    if (guide?.format !== 'number') return undefined;
    if (element === 'indicator' || element === 'value' || element === 'threshold') return unitIn(from.node);
    const indicator = fromElement && path.length > 0 ? valueOf(fromElement, 'indicator') : undefined;
    return indicator?.kind === 'scalar' ? this.unitOfIndicator(from, String(indicator.value)) : undefined;
  }

  private unitOfIndicator(from: Entity, target: string): Text | undefined {
    const summary = this.before.summaries.get(from.document);
    const unit = summary && this.before.index.find(summary, target, ['indicator'])?.thing.attributes['unit'];
    return unit === undefined ? undefined : same(String(unit));
  }
}

/** What comes or goes with its whole document: the document alone is told. A register that only takes things in says nothing new. */
function isSilent(entity: Entity, others: readonly Entity[]): boolean {
  if (!isDocument(entity)) return others.some((other) => isDocument(other) && other.document === entity.document);
  return entity.type === 'register' && !others.some((other) => other !== entity && other.document === entity.document);
}

/** A target's own value is `target/value`, for the keys `targets.target` say the same twice. */
function kindOf({ element, path }: Difference): string {
  const keys = element === 'target' && path[0] === 'target' && path.length > 1 ? path.slice(1) : path;
  return `${element}/${keys.join('-')}`;
}

function sideOf({ document }: Entity, node: YamlNode): Side {
  const place = node.kind === 'map' ? node.pairs[0]?.key ?? node : node;
  return { uri: document.uri, range: document.lines.range({ start: place.start, end: node.kind === 'map' ? place.end : node.end }), value: scalarOfPlace(node) };
}

function scalarOfPlace(node: YamlNode | undefined): string | number | boolean | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? scalarText(node) : node.value;
}

function languageOf({ document }: Entity): Language {
  return document.root && stringOf(document.root as Of<Plan>, 'language') === 'en' ? 'en' : 'de';
}

function titleOfReference({ index, summaries }: Version, { document }: Entity): TitleOfReference {
  const summary: DocumentSummary | undefined = summaries.get(document);
  return (target, types) => {
    const title = summary && index.find(summary, target, types)?.thing.title;
    return title === undefined ? undefined : same(title);
  };
}

function fieldOfAction({ document, node }: Entity): Text | undefined {
  const id = stringOf(node as Of<{ 'field-of-action'?: string }>, 'field-of-action');
  const field = id === undefined ? undefined : document.things.find((thing) => thing.type === 'field-of-action' && thing.id === id);
  return field && titleOf(field.node);
}

function resolutionOf({ document }: Entity): MapNode | undefined {
  return document.root && mapOf(document.root as Of<Plan>, 'resolution');
}

function resolutionText(entity: Entity): string | undefined {
  const resolution = resolutionOf(entity) as Of<NonNullable<Plan['resolution']>> | undefined;
  if (!resolution) return undefined;
  const result = stringOf(resolution, 'result');
  if (result !== undefined && !result.startsWith('adopted')) return undefined;
  return (['body', 'date', 'paper'] as const).flatMap((key) => scalarOf(resolution, key)?.value ?? []).join(' ');
}

/** What a council decided on stays in memory when it is weakened. */
function decidedBy(from: Entity, { from: place, guide }: Difference, titleOf: TitleOfReference): Text | undefined {
  const resolution = resolutionOf(from) as Of<NonNullable<Plan['resolution']>> | undefined;
  const date = resolution && scalarOf(resolution, 'date')?.value;
  if (!resolution || date === undefined || place?.node.kind !== 'scalar' || guide?.format === 'text') return undefined;
  const span = readDate(date ?? null);
  const body = stringOf(resolution, 'body');
  const name = (body !== undefined && titleOf(body, ['responsibility'])) || same(body ?? '');
  const day = isSpan(span) ? span.first : String(date);
  return { de: `beschlossen am ${day.split('-').reverse().join('.')}${name.de === '' ? '' : ` (${name.de})`}`, en: `decided on ${day}${name.en === '' ? '' : ` (${name.en})`}` };
}

function unitIn(node: MapNode): Text | undefined {
  const unit = textOf(node as Of<Indicator>, 'unit');
  return unit === undefined ? undefined : { de: unit, en: textOf(node as Of<Indicator>, 'unit', 'en') ?? unit };
}

function same(text: string): Text {
  return { de: text, en: text };
}
