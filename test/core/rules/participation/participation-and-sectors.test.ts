import assert from 'node:assert/strict';
import { participationNone } from '../../../../src/core/rules/participation/none';
import { sectorMissing } from '../../../../src/core/rules/sector/missing';
import { messages, places } from '../../../support/reports';

describe('participation/none', () => {
  it('points at the plan', () => {
    assert.deepEqual(places(participationNone, 'participation: []\n'), ['3:5 beispiel']);
    assert.match(messages(participationNone, 'field: social\n', { language: 'en' })[0] ?? '', /^The plan “Beispiel” provides for no participation\./);
  });

  it('leaves plans that are history, other kinds of document, and what the schema reports', () => {
    for (const status of ['superseded', 'withdrawn']) assert.deepEqual(places(participationNone, `status: ${status}\n`), []);
    assert.deepEqual(places(participationNone, 'participation: alle\n'), []);
    assert.deepEqual(places(participationNone, '# file: k.plan.yaml\nplanwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\n'), []);
  });
});

describe('sector/missing', () => {
  const administration = 'responsibilities:\n  - { id: amt, name: Amt, sector: administration }\n';
  const lead = 'lead: { responsibility: amt }\n';

  it('points at the plan, where only the administration takes part', () => {
    assert.deepEqual(places(sectorMissing, lead + administration), ['3:5 beispiel']);
    assert.match(messages(sectorMissing, lead + administration, { language: 'en' })[0] ?? '', /^Only the administration takes part in the plan “Beispiel”;/);
  });

  it('counts only those that the plan names with a task', () => {
    const council = '  - { id: rat, name: Rat, sector: politics }\n';
    assert.deepEqual(places(sectorMissing, lead + administration + council), ['3:5 beispiel']);
    assert.deepEqual(places(sectorMissing, `${lead}resolution: { body: rat }\n${administration}${council}`), []);
  });

  it('counts target groups that take part as citizens, but not those that a goal is for', () => {
    const groups = 'target-groups: [{ id: familien, title: Familien }]\n';
    assert.deepEqual(places(sectorMissing, `${lead}participation: [{ format: survey, groups: [familien] }]\n${administration}${groups}`), []);
    assert.deepEqual(places(sectorMissing, `${lead}goals: [{ id: z, title: Z, target-groups: [familien] }]\n${administration}${groups}`), ['3:5 beispiel']);
  });

  it('says nothing where somebody’s sector is not known, or nobody is named', () => {
    assert.deepEqual(places(sectorMissing, `${lead}responsibilities: [{ id: amt, name: Amt }]\n`), []);
    assert.deepEqual(places(sectorMissing, `${lead}resolution: { body: unbekannt }\n${administration}`), []);
    assert.deepEqual(places(sectorMissing, 'field: social\n'), []);
  });

  it('counts the members of a body from a register', () => {
    const register = (sector: string): string => `# file: k.plan.yaml\nplanwerk: 1\nkind: register\nid: k\ntitle: K\nlanguage: de\n${administration}`
      + `  - { id: gruppe, name: Steuerungsgruppe, sector: administration, members: [mitglied] }\n  - { id: mitglied, name: M, sector: ${sector} }\n`;
    assert.deepEqual(places(sectorMissing, `lead: { responsibility: gruppe }\n${register('science')}`), []);
    assert.deepEqual(places(sectorMissing, `lead: { responsibility: gruppe }\n${register('administration')}`), ['3:5 beispiel']);
    assert.deepEqual(places(sectorMissing, `lead: { responsibility: amt }\n${register('science')}`), ['3:5 beispiel']);
  });
});
