import assert from 'node:assert/strict';
import { analyse, findingsOf, indexWorkspace } from '../../../src/core/check';
import type { Finding } from '../../../src/core/finding';
import { rules } from '../../../src/core/rules';
import { testSettings } from '../../support/check';

const structureRules = rules.filter(({ id }) => /^(yaml|schema|date|number|id|reference|territory)\//.test(id));

const HEADER = 'planwerk: 1\nkind: plan\nid: plan\ntitle: Plan\nlanguage: de\n';

describe('bad input ends in a clear finding at the right place', () => {
  const cases: [name: string, text: string, findings: string[]][] = [
    ['an empty file', '', ['1:1 schema/required ']],
    ['only comments', '# Plan\n# folgt\n', ['1:1 schema/required ']],
    ['only a byte order mark', '\uFEFF', ['1:1 schema/required ']],
    ['several documents', `${HEADER}---\n${HEADER}`, ['6:1 yaml/syntax ---']],
    ['a document end and a second document', `${HEADER}...\n---\n${HEADER}`, ['7:1 yaml/syntax ---']],
    ['a tab for indentation', `${HEADER}period:\n\tstart: 2018\n`, ['7:1 yaml/syntax \t']],
    ['CRLF', `${HEADER}stat: draft\n`.replace(/\n/g, '\r\n'), ['6:1 schema/unknown-key stat']],
    ['lone CR', `${HEADER}stat: draft\n`.replace(/\n/g, '\r'), ['6:1 schema/unknown-key stat']],
    ['a byte order mark', `\uFEFF${HEADER}stat: draft\n`, ['6:1 schema/unknown-key stat']],
    ['a byte order mark before the first key', `\uFEFFplanwrk: 1\n${HEADER.slice(12)}`, ['1:2 schema/unknown-key planwrk']],
    ['a NUL byte', `${HEADER}summary: a\u0000b\n`, ['6:11 yaml/syntax \u0000']],
    ['NUL bytes only', '\u0000\u0000', ['1:1 yaml/syntax \u0000', '1:1 yaml/syntax \u0000\u0000']],
    ['1,000 levels of brackets', `${HEADER}x-a: ${'['.repeat(1000)}${']'.repeat(1000)}\n`, ['6:106 yaml/syntax [']],
    ['1,000 levels of blocks', `${HEADER}x-a:\n${Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}\n`, ['107:102 yaml/syntax a']],
    ['100,000 open brackets', `${HEADER}x-a: ${'['.repeat(100_000)}`, ['6:106 yaml/syntax [']],
    ['an alias bomb', bomb(), ['5:14 yaml/syntax *d']],
    ['a cyclic alias', `${HEADER}x-a: &a [*a]\n`, ['6:10 yaml/unresolved-alias *a']],
    ['a cyclic alias in a map', `${HEADER}x-a: &a\n  b: { c: *a }\n`, ['7:11 yaml/unresolved-alias *a']],
    ['an alias without an anchor', `${HEADER}x-a: *b\n`, ['6:6 yaml/unresolved-alias *b']],
    ['an unknown tag', `${HEADER}x-a: !!python/object 1\n`, ['6:6 yaml/syntax !!python/object']],
    ['a merge key', `x-a: &a { b: 1 }\n${HEADER}x-c:\n  <<: *a\n`, ['8:3 yaml/syntax <<']],
    ['a number as a key', `${HEADER}1: a\n`, ['6:1 schema/unknown-key 1']],
    ['an empty key', `${HEADER}: a\n`, ['6:1 yaml/syntax :']],
    ['a list as a key', `${HEADER}[a]: b\n`, ['6:1 yaml/syntax [a]']],
    ['a map as a key', `${HEADER}{ a: b }: c\n`, ['6:1 yaml/syntax { a: b }']],
    ['the key __proto__', `${HEADER}__proto__: { id: x }\n`, ['6:1 schema/unknown-key __proto__']],
    ['the key constructor', `${HEADER}constructor: x\n`, ['6:1 schema/unknown-key constructor']],
    ['a list instead of keys', '- a\n- b\n', ['1:1 yaml/syntax - a']],
    ['a text instead of keys', 'Ein Plan.\nNoch nichts.\n', ['1:1 yaml/syntax Ein Plan.']],
    ['prose with a colon', 'Ein Plan: noch: nichts\n', ['1:11 yaml/syntax noch: nichts']],
    ['an HTML page', '<!DOCTYPE html>\n<html lang="de">\n<p>x: y</p>\n', ['1:1 yaml/syntax <!DOCTYPE html>']],
  ];
  for (const [name, text, findings] of cases) {
    it(name, () => assert.deepEqual(check(text).map((finding) => shown(finding, text)), findings));
  }
});

describe('large input ends in time', () => {
  it('20,000 keys in one map', () => {
    const text = HEADER + Array.from({ length: 20_000 }, (_, index) => `x-${index}: ${index}\n`).join('');
    assert.deepEqual(check(text), []);
  });

  it('20,000 unknown keys in one map', () => {
    const text = HEADER + Array.from({ length: 20_000 }, (_, index) => `key${index}: ${index}\n`).join('');
    assert.equal(check(text).length, 20_000);
  });

  it('one key 20,000 times', () => {
    const text = HEADER + Array.from({ length: 20_000 }, (_, index) => `x-a: ${index}\n`).join('');
    const findings = check(text);
    assert.equal(findings.length, 19_999);
    assert.equal(shown(findings[0] as Finding, text), '7:1 yaml/duplicate-key x-a');
  });

  it('50,000 lines', () => {
    const goals = Array.from({ length: 10_000 }, (_, index) => `  - id: ziel-${index}\n    title: Ziel ${index}\n    level: operational\n    responsible: amt-${index}\n    statement: x\n`);
    const findings = check(`${HEADER}goals:\n${goals.join('')}`);
    assert.equal(findings.length, 10_000);
    assert.ok(findings.every((finding) => finding.rule === 'reference/unknown'));
  });

  it('a line of a million characters', () => {
    const text = `${HEADER}summary: ${'Wort '.repeat(200_000)}: x\n`;
    assert.deepEqual(check(text).map(({ rule }) => rule), ['yaml/syntax']);
  });
});

function bomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const levels = names.slice(1).map((name, index) => `x-${name}: &${name} [${Array.from({ length: 9 }, () => `*${names[index] ?? ''}`).join(', ')}]\n`);
  return `x-a: &a [1, 2, 3]\n${levels.join('')}${HEADER}`;
}

function check(text: string): Finding[] {
  const analysis = analyse('schlecht.plan.yaml', text);
  return findingsOf(analysis, indexWorkspace([analysis.summary]), testSettings, 'schlecht.plan.yaml', structureRules);
}

function shown({ range, rule, start, end }: Finding, text: string): string {
  return `${range.start.line + 1}:${range.start.character + 1} ${rule} ${text.slice(start, end)}`;
}
