import { kindShapes } from '../../src/core/model/shapes.generated';
import type { Shape, ThingType } from '../../src/core/model/shape';
import type { ExampleFile } from '../../src/core/rules/examples';

/** What fills the fields that are no texts. */
type Filling = (shape: Shape, key: string) => unknown;

/** A plan, the plan it is joined to, and the register with its cycle model: every key that the schemas know, every text hostile, all else sound. */
export function planWithHostileTexts(text: string): ExampleFile[] {
  const plan = { ...fill(kindShapes.plan, text, soundValue), planwerk: 1, kind: 'plan' };
  const other = { planwerk: 1, kind: 'plan', id: OTHER_PLAN, title: text, language: 'de', interfaces: [{ to: idOf('plan'), topics: [text], note: text }] };
  return [
    { name: 'plan.plan.yaml', text: write(plan) },
    { name: 'other.plan.yaml', text: write(other) },
    { name: 'register.plan.yaml', text: write(registerOf(text, soundValue)) },
  ];
}

/** The same with every value hostile: ids and references, vocabularies, dates, amounts, addresses. */
export function planOfHostileValues(text: string): ExampleFile[] {
  const value = text.slice(0, LONGEST_VALUE);
  const plan = { ...fill(kindShapes.plan, value, () => value), planwerk: 1, kind: 'plan' };
  return [{ name: 'plan.plan.yaml', text: write(plan) }, { name: 'register.plan.yaml', text: write(registerOf(value, () => value)) }];
}

const OTHER_PLAN = 'other';

/** Long enough to be cut; a hundred times as long only takes the time to read it. */
const LONGEST_VALUE = 5_000;

/** What plans define themselves is left out, so that no reference has two answers. */
function registerOf(text: string, filling: Filling): Readonly<Record<string, unknown>> {
  const register = fill(kindShapes.register, text, filling);
  const kept = Object.entries(register).filter(([key]) => !Object.hasOwn(kindShapes.plan.properties ?? {}, key) || SHARED.has(key));
  return { ...Object.fromEntries(kept), planwerk: 1, kind: 'register' };
}

const SHARED: ReadonlySet<string> = new Set(['id', 'title', 'language', 'summary']);

function fill({ properties = {}, defines }: Shape, text: string, filling: Filling): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties).map(([name, inner]) => [name, valueOf(inner, name, text, filling)]);
  return Object.fromEntries([...entries, ...(defines && filling === soundValue ? [['id', idOf(defines)]] : [])]);
}

function valueOf(shape: Shape, key: string, text: string, filling: Filling): unknown {
  if (shape.format === 'text') return text;
  if (shape.items) return [valueOf(shape.items, key, text, filling)];
  return shape.properties ? fill(shape, text, filling) : filling(shape, key);
}

/** One thing of each type: so that it is referred to by its type. */
function idOf(type: ThingType): string {
  return `${type}-1`;
}

function soundValue({ format, values, refersTo }: Shape, key: string): unknown {
  if (values) return key === 'status' ? values[1] : values[0];
  if (refersTo) return refersTo[0] === 'plan' ? OTHER_PLAN : idOf(refersTo[0] ?? 'goal');
  return sound[format ?? key];
}

const sound: Readonly<Record<string, unknown>> = {
  'format-version': 1, date: 2026, year: 2026, number: 5, money: 1000, count: 3, share: 0.5, currency: 'EUR', code: '16053', language: 'de',
  path: 'daten/werte.csv', url: 'https://stadt.example/plan', contact: 'sozialplanung@stadt.example', iteration: 2, 'header-row': 1, provisional: false, column: 'Raum', equals: 'Nord',
};

/** JSON is YAML, as far as its strings hold nothing that YAML would not have unescaped. */
function write(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\u061c\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
