import assert from 'node:assert/strict';
import { exampleFiles } from '../../../../src/core/rules/examples';
import { cycleUnknownPhase as rule } from '../../../../src/core/rules/cycle/unknown-phase';
import { applyEdits } from '../../../../src/core/text/edit';
import { findingsIn } from '../../../support/describe-examples';
import { messages, places } from '../../../support/reports';

describe('cycle/unknown-phase', () => {
  it('proposes the nearest phase and puts it in place, whatever the quotes', () => {
    const files = exampleFiles("cycle: { model: report-follow-up, phases: [{ phase: 'handovr' }, { phase: analysis }] }\n");
    const [finding] = findingsIn(files, [rule]);
    assert.equal(finding?.fix?.title, '„handovr“ durch „handover“ ersetzen');
    assert.match(applyEdits(files[0]?.text ?? '', finding?.fix?.edits ?? []), /phases: \[\{ phase: handover \}, \{ phase: analysis \}\]/);
  });

  it('lists the phases where none is near', () => {
    const example = 'cycle: { model: report-follow-up, phases: [{ phase: bestandsaufnahme }] }\n';
    assert.deepEqual(places(rule, example), ['6:53 bestandsaufnahme']);
    assert.deepEqual(messages(rule, example),
      ['Das Zyklusmodell „report-follow-up“ hat keine Phase „bestandsaufnahme“. Zur Auswahl stehen: analysis, handover, repetition.']);
  });

  it('says that a plan without a cycle has no phases', () => {
    const example = 'participation: [{ format: survey, phase: analysis }]\n';
    assert.deepEqual(places(rule, example), ['6:42 analysis']);
    assert.match(messages(rule, example, { language: 'en' })[0] ?? '', /because the plan names no planning cycle/);
  });

  it('leaves an unknown or missing model to others', () => {
    assert.deepEqual(places(rule, 'cycle: { model: eigenes, phases: [{ phase: irgendwas }] }\n'), []);
    assert.deepEqual(places(rule, 'cycle: { phases: [{ phase: irgendwas }] }\n'), []);
    assert.deepEqual(places(rule, 'cycle:\nparticipation: [{ format: survey, phase: analysis }]\n'), []);
  });

  it('a register may redefine a shipped model', () => {
    const example = `cycle: { model: report-follow-up, phases: [{ phase: eigene }, { phase: analysis }] }
# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: K
language: de
cycle-models: [{ id: report-follow-up, title: Eigenes, phases: [{ id: eigene, title: Eigene }] }]
`;
    assert.deepEqual(places(rule, example), ['6:72 analysis']);
  });
});
