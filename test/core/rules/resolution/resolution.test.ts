import assert from 'node:assert/strict';
import { resolutionIncomplete } from '../../../../src/core/rules/resolution/incomplete';
import { resolutionMissing } from '../../../../src/core/rules/resolution/missing';
import { messages, places } from '../../../support/reports';

describe('resolution/missing', () => {
  it('points at the status and says it in words', () => {
    assert.deepEqual(places(resolutionMissing, 'status: implementation\n'), ['6:9 implementation']);
    assert.match(messages(resolutionMissing, 'status: implementation\n')[0] ?? '', /^Der Plan „Beispiel“ hat den Stand „in Umsetzung“, nennt aber keinen Beschluss\./);
  });

  it('asks only of plans that claim to be adopted', () => {
    for (const status of ['draft', 'consultation', 'withdrawn', 'constructor', '[adopted]', '']) {
      assert.deepEqual(places(resolutionMissing, `status: ${status}\n`), [], status);
    }
    for (const status of ['adopted', 'implementation', 'evaluation', 'superseded']) assert.equal(places(resolutionMissing, `status: ${status}\n`).length, 1);
    assert.deepEqual(places(resolutionMissing, 'field: social\n'), []);
  });

  it('leaves a resolution with too little in it to the rule for that, and nonsense to the schema', () => {
    for (const resolution of ['{ body: rat }', '{}', 'beschlossen', '']) {
      assert.deepEqual(places(resolutionMissing, `status: adopted\nresolution: ${resolution}\n`), [], resolution);
    }
  });

  it('says that a plan which was not adopted is not in force', () => {
    const example = 'status: adopted\nresolution: { body: rat, date: 2018, paper: 1, result: rejected }\n';
    assert.deepEqual(places(resolutionMissing, example), ['7:56 rejected']);
    assert.match(messages(resolutionMissing, example, { language: 'en' })[0] ?? '', /has the status “adopted”, but its resolution says “rejected”/);
    assert.deepEqual(places(resolutionMissing, example.replace('rejected', 'adopted-amended')), []);
  });
});

describe('resolution/incomplete', () => {
  it('points at the resolution and names what is missing', () => {
    const example = 'resolution: { body: rat }\n';
    assert.deepEqual(places(resolutionIncomplete, example), ['6:1 resolution']);
    assert.deepEqual(messages(resolutionIncomplete, example),
      ['Dem Beschluss fehlt: Datum und Vorlagennummer. Ohne diese Angaben ist er nicht auffindbar; bitte date, paper ergänzen.']);
    assert.match(messages(resolutionIncomplete, 'resolution: {}\n', { language: 'en' })[0] ?? '', /^The resolution lacks: body, date and paper/);
  });

  it('looks at mandate, phases, measures, products and interfaces', () => {
    const example = `mandate:
  resolution: { body: rat, date: 2017-06 }
cycle:
  phases: [{ phase: analysis, resolution: { date: 2017, paper: 1 } }]
measures: [{ id: m, title: M, resolution: { body: rat, paper: 1 } }]
products: [{ id: p, title: P, resolution: { body: rat, date: 2018, paper: 2 } }]
interfaces:
  - to: x
    resolution:
      url: https://rat.example/1
`;
    assert.deepEqual(places(resolutionIncomplete, example).map((place) => place.split(':')[0]), ['7', '9', '10', '14']);
  });

  it('looks at reports, and leaves a key without a value to the schema', () => {
    const report = (resolution: string): string => `# file: bericht.plan.yaml\nplanwerk: 1\nkind: report\nid: bericht\ntitle: B\nlanguage: de\nresolution: ${resolution}\n`;
    assert.deepEqual(places(resolutionIncomplete, report('{ body: rat, date: 2018 }')), ['6:1 resolution']);
    assert.deepEqual(places(resolutionIncomplete, report('{ body: rat, date: , paper: }')), []);
  });
});
