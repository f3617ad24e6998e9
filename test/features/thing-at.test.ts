import assert from 'node:assert/strict';
import { isSameThing, thingAround, thingAt, treeThingOf } from '../../src/features/thing-at';
import type { Snapshot } from '../../src/features/snapshot';
import { contextOf } from '../support/ask';
import { readFixtures } from '../support/fixture';

const HEAD = 'planwerk: 1\nkind: plan\nid: armut\ntitle: Armut\nlanguage: de\n';

/** The first file with a cursor, as a feature sees it. */
function at(files: string): { snapshot: Snapshot; offset: number } {
  const [fixture] = readFixtures(`===== test\n${files}`);
  assert.ok(fixture);
  const snapshot = contextOf(fixture).snapshot(`file:///plaene/${fixture.file}`);
  assert.ok(snapshot);
  return { snapshot, offset: fixture.cursor };
}

function ask(files: string): string {
  const { snapshot, offset } = at(files);
  const here = thingAt(snapshot, offset);
  if (!here) return 'nothing';
  const written = snapshot.document.text.slice(here.node.start, here.node.end);
  return `${here.kind} ${written}: ${here.found.map(({ document, thing }) => `${document.id ?? document.uri}/${thing.type}/${thing.id}`).join(', ') || 'nothing'}`;
}

describe('the thing at a place', () => {
  it('is the one whose id stands there', () => {
    assert.equal(ask(`=== a.plan.yaml\n${HEAD}goals:\n  - id: te$0ilhabe\n    title: Teilhabe\n`), 'definition teilhabe: armut/goal/teilhabe');
    assert.equal(ask(`=== a.plan.yaml\n${HEAD.replace('armut', 'a$0rmut')}`), 'definition armut: armut/plan/armut');
  });

  it('is what a reference leads to, the end of the reference included', () => {
    assert.equal(ask(`=== a.plan.yaml\n${HEAD}goals: [{ id: teilhabe }]\nmeasures:\n  - goals: [teilhabe$0]\n`), 'reference teilhabe: armut/goal/teilhabe');
    assert.equal(ask(`=== a.plan.yaml\n${HEAD}interfaces:\n  - to: bil$0dung\n=== b.plan.yaml\n${HEAD.replace('armut', 'bildung')}`), 'reference bildung: bildung/plan/bildung');
    assert.equal(ask(`=== a.plan.yaml\n${HEAD}measures:\n  - goals: [bildung/z$0iel]\n=== b.plan.yaml\n${HEAD.replace('armut', 'bildung')}goals: [{ id: ziel }]\n`), 'reference bildung/ziel: bildung/goal/ziel');
  });

  it('is a phase of the plan’s own cycle model, even where something else has that id', () => {
    const files = `=== a.plan.yaml\n${HEAD}cycle:\n  model: monitoring-cycle\n  phases:\n    - phase: evalu$0ation\nmeasures: [{ id: evaluation }]\n`;
    assert.equal(ask(files), 'reference evaluation: planwerk:vocabulary/phase/evaluation');
  });

  it('is unknown where a reference leads nowhere, and several where it is ambiguous', () => {
    const register = (id: string): string => `=== ${id}.plan.yaml\nplanwerk: 1\nkind: register\nid: ${id}\nresponsibilities: [{ id: amt }]\n`;
    assert.equal(ask(`=== a.plan.yaml\n${HEAD}goals: [{ responsible: a$0mt }]\n`), 'reference amt: nothing');
    assert.equal(ask(`=== a.plan.yaml\n${HEAD}goals: [{ responsible: a$0mt }]\n${register('b')}${register('c')}`), 'reference amt: b/responsibility/amt, c/responsibility/amt');
  });

  it('is nothing on keys, titles and values', () => {
    for (const text of ['go$0als: [{ id: a }]', 'goals: [{ id: a, title: Tei$0lhabe }]', 'status: dr$0aft', '# Kom$0mentar']) {
      assert.equal(ask(`=== a.plan.yaml\n${HEAD}${text}\n`), 'nothing', text);
    }
  });

  it('tells two things of one id apart', () => {
    const { snapshot, offset } = at(`=== a.plan.yaml\n${HEAD}goals:\n  - id: ziel\n  - id: zi$0el\n`);
    const second = thingAt(snapshot, offset)?.found[0];
    const first = thingAt(snapshot, snapshot.document.text.indexOf('ziel'))?.found[0];
    assert.ok(first && second && !isSameThing(first, second));
    assert.equal(treeThingOf(snapshot.document, second)?.idNode?.start, snapshot.document.text.lastIndexOf('ziel'));
  });
});

describe('the thing around a place', () => {
  it('is the innermost one', () => {
    const around = (text: string): string | undefined => {
      const { snapshot, offset } = at(`=== a.plan.yaml\n${HEAD}${text}\n`);
      return thingAround(snapshot.document, offset)?.id;
    };
    assert.equal(around('measures:\n  - id: messe\n    schedule:\n      milestones:\n        - { id: start, title: Auf$0takt }'), 'start');
    assert.equal(around('measures:\n  - id: messe\n    schedule: { start: 20$020 }'), 'messe');
    assert.equal(around('period: { start: 20$020 }'), 'armut');
  });
});
