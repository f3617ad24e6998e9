import assert from 'node:assert/strict';
import { measureOverlap } from '../../../../src/core/rules/measure/overlap';
import { messages, places, related } from '../../../support/reports';

const changed = (from: string, to: string): string => {
  assert.ok(measureOverlap.bad.includes(from), from);
  return measureOverlap.bad.replace(from, to);
};

describe('measure/overlap', () => {
  it('reports in both plans, each with the place in the other', () => {
    assert.deepEqual(places(measureOverlap, measureOverlap.bad), ['8:9 lernpaten', 'armut.plan.yaml 8:9 lernhilfe']);
    assert.deepEqual(related(measureOverlap, measureOverlap.bad), ['armut.plan.yaml 8:9 „Lernhilfe am Nachmittag“ aus „Handlungskonzept Kinderarmut“', '8:9 „Lernpaten an Grundschulen“ aus „Beispiel“']);
    assert.match(messages(measureOverlap, measureOverlap.bad)[0] ?? '', /^Die Maßnahme „Lernpaten an Grundschulen“ überschneidet sich mit „Lernhilfe am Nachmittag“ aus „Handlungskonzept Kinderarmut“: /);
  });

  it('needs the same field, group, space and time', () => {
    const others = [
      changed('field: poverty', 'field: school'), changed('field: poverty\n', ''), changed('target-groups: [grundschulkinder]', 'target-groups: [jugendliche]'),
      changed('    spaces: [nordstadt]\n', ''), changed('end: 2028-07', 'end: 2026-12'), changed('schedule: { start: 2026-08, end: 2028-07 }', 'schedule: { start: 2026-08 }'),
    ];
    assert.deepEqual(others.map((example) => places(measureOverlap, example)), others.map(() => []));
  });

  it('compares what references lead to, not how they are written', () => {
    assert.equal(places(measureOverlap, changed('spaces: [nordstadt]', 'spaces: [katalog/nordstadt, katalog/nordstadt]')).length, 2);
    assert.deepEqual(places(measureOverlap, changed('field: poverty\n', 'field: poverty\nspaces: [{ id: nordstadt, title: Eigene Nordstadt }]\n')), []);
  });

  it('leaves ideas, completed measures and past plans alone', () => {
    for (const status of ['idea', 'completed', 'cancelled']) {
      assert.deepEqual(places(measureOverlap, changed('    goals: [teilhabe]\n', `    goals: [teilhabe]\n    status: ${status}\n`)), [], status);
    }
    assert.deepEqual(places(measureOverlap, changed('title: Handlungskonzept Kinderarmut\n', 'title: Handlungskonzept Kinderarmut\nstatus: superseded\n')), []);
  });

  it('says one thing where a measure overlaps with several', () => {
    const second = '  - { id: foerderung, title: Förderung, target-groups: [grundschulkinder], spaces: [nordstadt], schedule: { start: 2027, end: 2027 } }\n';
    const example = changed('# file: katalog', `${second}# file: katalog`);
    assert.deepEqual(places(measureOverlap, example), ['8:9 lernpaten', 'armut.plan.yaml 8:9 lernhilfe', 'armut.plan.yaml 16:11 foerderung']);
    assert.match(messages(measureOverlap, example)[0] ?? '', /überschneidet sich mit mehreren Maßnahmen anderer Pläne, darunter „Lernhilfe am Nachmittag“/);
  });
});
