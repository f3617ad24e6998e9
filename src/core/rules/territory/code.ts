import { mapOf, scalarOf, stringOf, type Of } from '../../model/read';
import type { Plan, Territory } from '../../model/types.generated';
import type { ScalarNode } from '../../yaml/node';
import { defineRule, type RuleContext } from '../rule';

const messages = {
  zero: {
    de: 'Ohne Anführungszeichen ist {code} eine Zahl; führende Nullen gehen verloren. Als "{right}" schreiben.',
    en: 'Without quotation marks {code} is a number and loses its leading zeros. Write "{right}".',
  },
  ags: {
    de: '„{code}“ ist kein Amtlicher Gemeindeschlüssel: Er hat 8 Ziffern, bei Landkreisen und kreisfreien Städten auch nur 5. Schlüssel berichtigen.',
    en: '“{code}” is not an official municipality key (AGS): it has 8 digits, for counties and county-level cities also just 5. Correct the key.',
  },
  municipality: {
    de: '„{code}“ bezeichnet einen Landkreis oder eine kreisfreie Stadt; der Schlüssel einer Gemeinde hat 8 Ziffern. Schlüssel oder Ebene berichtigen.',
    en: '“{code}” names a county or a county-level city; the key of a municipality has 8 digits. Correct the key or the level.',
  },
  ars: {
    de: '„{code}“ ist kein Amtlicher Regionalschlüssel: Er hat 12 Ziffern. Schlüssel berichtigen.',
    en: '“{code}” is not an official regional key (ARS): it has 12 digits. Correct the key.',
  },
  state: {
    de: '„{code}“ beginnt mit {state}; die Nummern der Länder gehen von 01 bis 16. Schlüssel berichtigen.',
    en: '“{code}” begins with {state}; the numbers of the federal states go from 01 to 16. Correct the key.',
  },
  contradiction: {
    de: 'Gemeindeschlüssel {ags} und Regionalschlüssel {ars} bezeichnen verschiedene Gebiete. Einen der beiden berichtigen.',
    en: 'The municipality key {ags} and the regional key {ars} name different territories. Correct one of the two.',
  },
  replace: { de: '"{right}" schreiben', en: 'Write "{right}"' },
};

type Context = RuleContext<keyof typeof messages>;

export const territoryCode = defineRule({
  id: 'territory/code',
  severity: 'error',
  title: { de: 'Gemeinde- und Regionalschlüssel sind gültig', en: 'Municipality and regional keys are valid' },
  why: {
    de: 'Über den Schlüssel finden Statistiken und Pläne desselben Gebiets zusammen; mit einem falschen zählt der Plan für ein anderes Gebiet oder für keines.',
    en: 'The key brings statistics and plans of one territory together; with a wrong one the plan counts for another territory or for none.',
  },
  messages,
  bad: `
territory: { name: Mannheim, level: city, ags: 08222 }
`,
  good: `
territory: { name: Mannheim, level: city, ags: "08222" }
`,
  check(context) {
    const { document, report } = context;
    const territory = document.kind === 'plan' ? mapOf(document.root as Of<Plan>, 'territory') : undefined;
    const ags = readCode(context, territory, 'ags');
    const ars = readCode(context, territory, 'ars');
    if (ags && ars && !isSameTerritory(ags.digits, ars.digits)) report({ at: ars.node, message: 'contradiction', data: { ags: ags.digits, ars: ars.digits } });
  },
});

interface Code {
  readonly node: ScalarNode;
  readonly digits: string;
}

/** A key that is right in itself; what is not is reported. */
function readCode({ document, report }: Context, territory: Of<Territory> | undefined, key: 'ags' | 'ars'): Code | undefined {
  const node = scalarOf(territory, key);
  if (!node || typeof node.value === 'boolean') return undefined;
  const source = document.text.slice(node.start, node.end);
  const code = typeof node.value === 'number' && /^\d/.test(source) ? source : String(node.value);
  const digits = code.replace(/\s/g, '');
  const right = typeof node.value === 'number' ? withLeadingZero(digits, LENGTHS[key]) : undefined;
  const message = right === undefined ? problemOf(digits, key, stringOf(territory, 'level')) : 'zero';
  if (message === undefined) return { node, digits };
  const fix = right === undefined ? {} : { fix: { message: 'replace' as const, data: { right }, edits: [{ start: node.start, end: node.end, text: `"${right}"` }] } };
  report({ at: node, message, data: { code, right: right ?? '', state: digits.slice(0, 2) }, ...fix });
  return undefined;
}

const LENGTHS = { ags: [8, 5], ars: [12] } as const;

/** The key that an unquoted number stands for, if that begins with a zero. */
function withLeadingZero(digits: string, lengths: readonly number[]): string | undefined {
  const right = [digits, `0${digits}`].find((candidate) => lengths.includes(candidate.length));
  return right?.startsWith('0') && isState(right) ? right : undefined;
}

function problemOf(digits: string, key: 'ags' | 'ars', level: string | undefined): 'ags' | 'ars' | 'state' | 'municipality' | undefined {
  const lengths: readonly number[] = level === 'state' && key === 'ags' ? [...LENGTHS.ags, 2] : LENGTHS[key];
  if (!/^\d+$/.test(digits) || !lengths.includes(digits.length)) return key;
  if (!isState(digits)) return 'state';
  return level === 'municipality' && digits.length === 5 ? 'municipality' : undefined;
}

function isState(digits: string): boolean {
  return /^(0[1-9]|1[0-6])/.test(digits);
}

/** Both begin with state, district and county; the regional key has the association of municipalities in between. */
function isSameTerritory(ags: string, ars: string): boolean {
  return ars.startsWith(ags.slice(0, 5)) && (ags.length < 8 || ags.slice(5) === ars.slice(9));
}
