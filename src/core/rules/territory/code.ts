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
    const { document } = context;
    const territory = document.kind === 'plan' ? mapOf(document.root as Of<Plan>, 'territory') : undefined;
    if (!territory) return;
    const ags = readCode(context, territory, 'ags', [8, 5]);
    const ars = readCode(context, territory, 'ars', [12]);
    if (!ags || !ars || (ars.startsWith(ags.slice(0, 5)) && (ags.length === 5 || ags.slice(5) === ars.slice(9)))) return;
    context.report({ at: scalarOf(territory, 'ars') ?? territory, message: 'contradiction', data: { ags, ars } });
  },
});

/** The digits of a key, undefined where it is missing or something about it was reported. */
function readCode(context: Context, territory: Of<Territory>, key: 'ags' | 'ars', lengths: readonly number[]): string | undefined {
  const node = scalarOf(territory, key);
  if (!node || typeof node.value === 'boolean') return undefined;
  const code = context.document.text.slice(node.start, node.end).replace(/^["']|["']$/g, '');
  const level = stringOf(territory, 'level');
  const digits = code.replace(/\s/g, '');
  const right = completed(node, digits, lengths);
  if (right !== undefined) return void reportFix(context, node, 'zero', code, right);
  if (!/^\d+$/.test(digits) || !(lengths.includes(digits.length) || (level === 'state' && digits.length === 2))) return void reportFix(context, node, key, code, undefined);
  if (!isState(digits)) return void context.report({ at: node, message: 'state', data: { code, state: digits.slice(0, 2) } });
  if (level === 'municipality' && digits.length === 5) return void context.report({ at: node, message: 'municipality', data: { code } });
  return digits;
}

/** A number that has, or may have had, a leading zero, as the key that was meant. */
function completed({ style }: ScalarNode, digits: string, lengths: readonly number[]): string | undefined {
  if (style !== 'plain' || !/^\d+$/.test(digits)) return undefined;
  const right = [digits, `0${digits}`].find((candidate) => lengths.includes(candidate.length));
  return right?.startsWith('0') && isState(right) ? right : undefined;
}

function isState(digits: string): boolean {
  return /^(0[1-9]|1[0-6])/.test(digits);
}

function reportFix({ report }: Context, at: ScalarNode, message: 'zero' | 'ags' | 'ars', code: string, right: string | undefined): void {
  const fix = right === undefined ? undefined : { message: 'replace' as const, data: { right }, edits: [{ start: at.start, end: at.end, text: `"${right}"` }] };
  report({ at, message, data: { code, right: right ?? '' }, ...(fix ? { fix } : {}) });
}
