import assert from 'node:assert/strict';
import { spaceNotShared as rule } from '../../../../src/core/rules/space/not-shared';
import { messages, places, related } from '../../../support/reports';

const register = (spaces: string): string => `# file: k.plan.yaml\nplanwerk: 1\nkind: register\nid: k\ntitle: Sozialräume\nlanguage: de\nspaces: ${spaces}\n`;
const other = (content: string): string => `# file: z.plan.yaml\nplanwerk: 1\nkind: plan\nid: z\ntitle: Sportplan\nlanguage: de\n${content}`;
const jena = 'territory: { name: Jena, ags: "16053000" }\n';

describe('space/not-shared', () => {
  it('points at the space that a register has already', () => {
    const example = `spaces: [{ id: nord, title: Jena-Nord }]\n${register('[{ id: r1, title: jena-nord }]')}`;
    assert.deepEqual(places(rule, example), ['6:29 Jena-Nord']);
    assert.deepEqual(related(rule, example), ['k.plan.yaml 6:16 Der Raum im Katalog']);
    assert.match(messages(rule, example)[0] ?? '', /^Der Raum „Jena-Nord“ steht bereits im Katalog „Sozialräume“\. .* die Kennung r1 /);
  });

  it('lets the code decide where both have one', () => {
    const own = 'spaces: [{ id: mitte, title: Mitte, code: "07" }]\n';
    assert.deepEqual(places(rule, own + register('[{ id: r1, title: Mitte, code: "12" }]')), []);
    assert.deepEqual(places(rule, own + register('[{ id: r1, title: Zentrum, code: "07" }]')), ['6:30 Mitte']);
    assert.deepEqual(places(rule, own + register('[{ id: r1, title: Mitte }]')), ['6:30 Mitte']);
  });

  it('lets a plan add a space that no register has', () => {
    assert.deepEqual(places(rule, `spaces: [{ id: hof, title: Projekthof }]\n${register('[{ id: r1, title: Nord }]')}`), []);
  });

  it('points at the spaces where another plan of the same territory uses others', () => {
    const own = `${jena}spaces: [{ id: nord, title: Nord }]\n`;
    const uses = other(`${jena}goals: [{ id: g, title: G, spaces: [r1] }]\n`) + register('[{ id: r1, title: Planungsraum 1 }]');
    assert.deepEqual(places(rule, own + uses), ['7:1 spaces']);
    assert.match(messages(rule, own + uses, { language: 'en' })[0] ?? '', /the plan “Sportplan” uses others for the same territory/);
    assert.deepEqual(places(rule, own + uses.replace('16053000', '16068000')), []);
  });

  it('accepts that the other plan uses this plan’s spaces', () => {
    assert.deepEqual(places(rule, `${jena}spaces: [{ id: nord, title: Nord }]\n${other(`${jena}goals: [{ id: g, title: G, spaces: [beispiel/nord] }]\n`)}`), []);
    assert.deepEqual(places(rule, `spaces: [{ id: nord, title: Nord }]\n${other('goals: [{ id: g, title: G, spaces: [x] }]\n')}`), []);
  });
});
