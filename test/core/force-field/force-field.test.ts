import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { analyse, indexWorkspace } from '../../../src/core/check';
import { forceField, type ForceField, type Participant } from '../../../src/core/force-field/force-field';
import { takingPart } from '../../../src/core/model/taking-part';
import { exampleFiles, type ExampleFile } from '../../../src/core/rules/examples';

function analyseAll(files: readonly ExampleFile[]): { readonly analyses: ReturnType<typeof analyse>[]; readonly workspace: ReturnType<typeof indexWorkspace> } {
  const analyses = files.map(({ name, text }) => analyse(name, text));
  return { analyses, workspace: indexWorkspace(analyses.map(({ summary }) => summary)) };
}

function fieldOf(example: string): ForceField {
  const { analyses: [first], workspace } = analyseAll(exampleFiles(example));
  assert.ok(first);
  return forceField(first.document, first.summary, workspace);
}

function describeAll(participants: readonly Participant[]): string[] {
  return participants.map(({ name, roles }) => `${name}: ${[...roles].map(([role, count]) => `${role} ${count}`).join(', ')}`);
}

describe('the force field of a plan', () => {
  it('names everybody with a task by sector, and what they do', () => {
    const field = fieldOf(`
lead: { responsibility: amt }
resolution: { body: rat }
goals: [{ id: z, title: Z, responsible: amt }]
measures: [{ id: m, title: M, responsible: { lead: amt, involved: [verein], decides: [rat] } }]
participation: [{ format: survey, groups: [familien] }]
target-groups: [{ id: familien, title: Familien }]
responsibilities:
  - { id: amt, name: Amt, sector: administration }
  - { id: rat, name: Rat, sector: politics }
  - { id: verein, name: Verein }
  - { id: hochschule, name: Hochschule, sector: science }
`);
    assert.deepEqual(field.sectors.map(({ sector, participants }) => [sector, describeAll(participants)]), [
      ['administration', ['Amt: leads-plan 1, responsible 1, leads-measure 1']],
      ['politics', ['Rat: decides 2']],
      ['citizens', ['Familien: takes-part 1']],
      ['science', []],
      ['providers', []],
    ]);
    assert.deepEqual(describeAll(field.unknown), ['Verein: involved 1']);
  });

  it('says where a sector takes part only through members of a body that a register defines', () => {
    const field = fieldOf(`
measures: [{ id: m, title: M, responsible: { consulted: [beirat] } }]
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
responsibilities:
  - { id: beirat, name: Beirat, sector: administration, members: [hochschule] }
  - { id: hochschule, name: Hochschule, sector: science }
`);
    assert.deepEqual(field.sectors.filter(({ throughMembers }) => throughMembers).map(({ sector }) => sector), ['science']);
  });

  it('leads to what defines somebody in the plan, else to the first place that names them', () => {
    const example = 'lead: { responsibility: amt }\ngoals: [{ id: z, title: Z, responsible: fehlt }]\nresponsibilities: [{ name: Amt, sector: administration, id: amt }]\n';
    const [file] = exampleFiles(example);
    const field = fieldOf(example);
    const placeOf = (participant: Participant | undefined): string | undefined => participant && file?.text.slice(participant.place.start, participant.place.end);
    assert.equal(placeOf(field.sectors[0]?.participants[0]), 'amt');
    assert.equal(field.sectors[0]?.participants[0]?.place.start, file?.text.lastIndexOf('amt'));
    assert.equal(placeOf(field.unknown[0]), 'fehlt');
  });

  it('agrees with who takes part by the rules, in every example', () => {
    for (const folder of ['jena', 'mannheim', 'soemmerda']) {
      const directory = path.join('examples', folder);
      const names = readdirSync(directory).filter((name) => name.endsWith('.plan.yaml'));
      const { analyses, workspace } = analyseAll(names.map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') })));
      for (const { document, summary } of analyses) {
        const present = forceField(document, summary, workspace).sectors.filter(({ participants, throughMembers }) => participants.length > 0 || throughMembers);
        assert.deepEqual(present.map(({ sector }) => sector as string).sort(), [...takingPart(document, summary, workspace).sectors].sort(), document.uri);
      }
    }
  });
});
