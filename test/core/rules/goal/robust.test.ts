import assert from 'node:assert/strict';
import { rules } from '../../../../src/core/rules';
import { exampleFiles } from '../../../../src/core/rules/examples';
import { findingsIn } from '../../../support/describe-examples';

const goalRules = rules.filter(({ id }) => /^(goal|measure|indicator|target)\//.test(id));

const NONSENSE = ['', 'viele', '3', 'true', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ a: 1, "": [] }', '{ at: 2026-02-30, value: viel, start: [], end: {} }'];
const PLACES = [
  (value: string) => `period: ${value}\nstatus: ${value}\nfield: ${value}\ngoals: ${value}\nmeasures: ${value}\nindicators: ${value}\n`,
  (value: string) => `goals: [{ id: ziel, title: ${value}, parent: ${value}, responsible: ${value}, targets: ${value} }]\n`,
  (value: string) => `goals: [{ id: ziel, targets: [{ indicator: ${value}, baseline: ${value}, target: ${value}, trend: ${value}, space: ${value} }] }]\n`,
  (value: string) => `measures: [{ id: ${value}, goals: ${value}, status: ${value}, schedule: ${value}, responsible: ${value}, finance: ${value}, spaces: ${value} }]\n`,
  (value: string) => `measures: [{ status: completed, schedule: { start: ${value}, end: ${value}, milestones: ${value} }, finance: { funding: ${value} } }]\n`,
  (value: string) => `indicators: [{ id: ${value}, unit: ${value}, source: ${value}, direction: ${value}, periodicity: ${value}, values: ${value}, data: ${value} }]\n`,
  (value: string) => `indicators: [{ id: quote, periodicity: yearly, values: [{ at: ${value}, value: ${value}, space: ${value} }] }]\n`,
];

describe('rules for goals, measures, indicators and targets', () => {
  it('no rule fails on a document that holds nonsense', () => {
    for (const place of PLACES) {
      for (const value of NONSENSE) {
        const findings = findingsIn(exampleFiles(place(value)), goalRules);
        assert.deepEqual(findings.filter(({ rule }) => rule.startsWith('internal/')).map(({ message }) => message), [], place(value));
      }
    }
  });

  it('say nothing about a document without content, nor about other kinds', () => {
    for (const kind of ['plan', 'register', 'report', 'assessment', 'calendar', 'haushalt']) {
      const text = `planwerk: 1\nkind: ${kind}\nid: leer\ntitle: Leer\nlanguage: de\n`;
      assert.deepEqual(findingsIn([{ name: 'leer.plan.yaml', text }], goalRules), []);
    }
  });
});
