import assert from 'node:assert/strict';
import { yamlSyntax } from '../../../../src/core/rules/yaml/syntax';
import { syntaxMessages } from '../../../../src/core/rules/yaml/syntax-messages';
import { findingsOfRule } from '../../../support/check';
import { fixedBy } from '../../../support/fixes';
import { messages, places } from '../../../support/reports';

describe('yaml/syntax', () => {
  it('says each cause in its own words, in both languages', () => {
    const example = 'goals:\n  - { id: a, title: Plan: Teil 2 }\n';
    assert.deepEqual(messages(yamlSyntax, example), ['Der Text „Plan: Teil 2“ enthält einen Doppelpunkt mit Leerzeichen; YAML hält den Teil davor für einen Schlüssel. Den Text in Anführungszeichen setzen.']);
    assert.match(messages(yamlSyntax, example, { language: 'en' })[0] ?? '', /^The text “Plan: Teil 2” contains a colon/);
    const all = Object.values(syntaxMessages).flatMap(({ de, en }) => [de, en]);
    assert.equal(new Set(all).size, all.length);
  });

  it('reports one finding a broken part and goes on with the next', () => {
    assert.deepEqual(places(yamlSyntax, 'goals:\n  - { id: a\n  - id: @b\n  - id: c\nstatus: "x\n'), ['7:5 {', '8:9 @b', '10:9 "x']);
  });

  it('points at the first line only', () => {
    assert.deepEqual(places(yamlSyntax, 'title: "a\n  b\n  c\n'), ['6:8 "a']);
  });

  it('keeps the other rules quiet where the syntax is broken', () => {
    assert.deepEqual(findingsOfRule('schema/unknown-key', 'goals:\n  - { id: a, foo: b\n'), []);
  });

  const fixes: [before: string, after: string][] = [
    ['goals:\n\t- id: a\n\t  title: b\n', 'goals:\n  - id: a\n    title: b\n'],
    ['goals: [a, b\nx-y: c\n', 'goals: [a, b]\nx-y: c\n'],
    ['period: { start: 2018, end: 2019 # c\n', 'period: { start: 2018, end: 2019 } # c\n'],
    ['goals: [a, b]]\n', 'goals: [a, b]\n'],
    ['a: { b: 1 c: 2 }\n', 'a: { b: 1, c: 2 }\n'],
    ['a: [b, , c]\n', 'a: [b,  c]\n'],
    ['summary: "Abc\nx-a: b\n', 'summary: "Abc"\nx-a: b\n'],
    ["summary: 'Kommune's Plan'\n", 'summary: "Kommune\'s Plan"\n'],
    ['summary: "Abc" und mehr\n', 'summary: \'"Abc" und mehr\'\n'],
    ['summary: "C:\\Users"\n', 'summary: "C:\\\\Users"\n'],
    ['summary: [neu] Plan # c\r\n', 'summary: "[neu] Plan" # c\r\n'],
    ['goals: [{ id: a, title: @x, y: 1 }]\n', 'goals: [{ id: a, title: "@x", y: 1 }]\n'],
    ['summary:\n  - a\n  -b: c\n', 'summary:\n  - a\n  - b: c\n'],
    ['summary: !!timestamp 2018\n', 'summary: 2018\n'],
    ['summary: !Wichtig Text\n', 'summary: "!Wichtig Text"\n'],
    ['summary: a\u0000b\u0007\n', 'summary: ab\n'],
    ['summary: "a"#b\n', 'summary: "a" #b\n'],
  ];
  for (const [before, after] of fixes) {
    it(`puts right ${JSON.stringify(before)}`, () => assert.equal(fixedBy(yamlSyntax, before), after));
  }

  it('offers no fix where the text may go on', () => {
    for (const example of ['summary: @a\n  b\n', 'summary: "a\n  b\n', 'a: { b: 1,\n  c: 2\nd: e\n', 'summary: |x\n  a\n']) assert.equal(fixedBy(yamlSyntax, example), example);
  });
});
