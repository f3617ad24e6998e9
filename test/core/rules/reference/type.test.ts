import assert from 'node:assert/strict';
import { referenceType } from '../../../../src/core/rules/reference/type';
import { messages, places, related } from '../../../support/reports';

const register = `# file: katalog.plan.yaml
planwerk: 1
kind: register
id: katalog
title: Katalog
language: de
indicators: [{ id: quote, title: Quote }]
`;

describe('reference/type', () => {
  it('names both types and shows the thing', () => {
    const example = `goals: [{ id: a, title: b, responsible: quote }]\n${register}`;
    assert.deepEqual(places(referenceType, example), ['6:41 quote']);
    assert.deepEqual(messages(referenceType, example), ['„quote“ ist ein Indikator; „responsible“ verweist aber auf Zuständigkeiten. Die Kennung der gemeinten Sache eintragen.']);
    assert.deepEqual(messages(referenceType, example, { language: 'en' }), ['“quote” is an indicator, but “responsible” refers to responsibilities. Enter the id of the thing that is meant.']);
    assert.deepEqual(related(referenceType, example), ['katalog.plan.yaml 6:20 „Quote“ (ein Indikator)']);
  });

  it('names several types, documents, and shipped things', () => {
    assert.match(messages(referenceType, `participation: [{ format: survey, groups: [quote] }]\n${register}`)[0] ?? '', /verweist aber auf Zielgruppen oder Zuständigkeiten\./);
    assert.match(messages(referenceType, `contributes-to: katalog\n${register}`)[0] ?? '', /^„katalog“ ist ein Katalog; „contributes-to“ verweist aber auf Pläne\./);
    assert.match(messages(referenceType, 'goals: [{ id: a, title: b, parent: monitoring-cycle }]\n')[0] ?? '', /^„monitoring-cycle“ ist ein Zyklusmodell/);
  });

  it('accepts the right types, and leaves the unknown to reference/unknown', () => {
    assert.deepEqual(places(referenceType, `goals: [{ id: a, title: b, parent: nichts, targets: [{ indicator: quote }, { indicator: katalog/quote }] }]\n${register}`), []);
  });
});
