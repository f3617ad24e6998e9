import assert from 'node:assert/strict';
import { exampleFiles } from '../../../src/core/rules/examples';
import { rules } from '../../../src/core/rules';
import { describeExamples, findingsIn } from '../../support/describe-examples';

const governanceRules = rules.filter(({ id }) => /^(responsibility|resolution|cycle|participation|sector|interface|space|term|finance|privacy)\//.test(id));

const NONSENSE = ['', 'viele', '3', '.inf', 'constructor', '[]', '{}', '[1, null, viele, [a], { b: c }]', '{ a: 1, "": [] }', '{ start: [], end: {}, 2026: x }'];
const PLACES = [
  (value: string) => `status: ${value}\nresolution: ${value}\nmandate: ${value}\ncycle: ${value}\nparticipation: ${value}\ninterfaces: ${value}\nspaces: ${value}\n`,
  (value: string) => `status: adopted\nresolution: { body: ${value}, date: ${value}, paper: ${value}, result: ${value} }\n`,
  (value: string) => `cycle: { model: ${value}, phases: ${value}, next-update: ${value} }\n`,
  (value: string) => `cycle: { model: report-follow-up, phases: ${value} }\nparticipation: [{ phase: ${value}, groups: ${value} }]\n`,
  (value: string) => `cycle: { model: report-follow-up, phases: [{ phase: analysis, start: ${value}, end: ${value}, status: ${value} }, { phase: ${value} }] }\n`,
  (value: string) => `responsibilities: [{ id: ${value}, name: ${value}, role: ${value}, sector: ${value}, members: ${value} }]\nlead: { responsibility: ${value} }\n`,
  (value: string) => `measures: [{ id: ${value}, status: ${value}, responsible: { decides: ${value} }, finance: { cost: ${value}, per-year: ${value}, funding: ${value} } }]\n`,
  (value: string) => `programmes: [{ id: esf, title: ESF, amount: ${value} }]\nmeasures: [{ finance: { cost: 1, funding: [{ programme: esf, amount: ${value} }] } }]\n`,
  (value: string) => `indicators: [{ id: zahl, unit: ${value}, privacy: { minimum-count: ${value} }, values: [{ value: ${value} }, ${value}] }]\n`,
  (value: string) => `# file: katalog.plan.yaml\nplanwerk: 1\nkind: register\nid: katalog\ntitle: ${value}\nlanguage: ${value}\nterms: [{ id: a, term: ${value}, synonyms: ${value}, definition: ${value} }, { id: b, term: ${value} }]\n`,
];

describe('governance rules', () => {
  describeExamples(governanceRules);

  it('do not fail on a document that holds nonsense', () => {
    for (const place of PLACES) {
      for (const value of NONSENSE) {
        const findings = findingsIn(exampleFiles(place(value)), governanceRules);
        assert.deepEqual(findings.filter(({ rule }) => rule.startsWith('internal/')).map(({ message }) => message), [], place(value));
      }
    }
  });

  it('say nothing about an empty document of another kind than a plan', () => {
    for (const kind of ['register', 'report', 'assessment', 'calendar', 'haushalt']) {
      const text = `planwerk: 1\nkind: ${kind}\nid: leer\ntitle: Leer\nlanguage: de\n`;
      assert.deepEqual(findingsIn([{ name: 'leer.plan.yaml', text }], governanceRules), []);
    }
  });
});
