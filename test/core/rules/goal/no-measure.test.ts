import assert from 'node:assert/strict';
import { goalNoMeasure } from '../../../../src/core/rules/goal/no-measure';
import { messages, places } from '../../../support/reports';

const otherPlan = (content: string): string => `# file: gemeinde.plan.yaml
planwerk: 1
kind: plan
id: gemeinde
title: Gemeindeplan
language: de
${content}`;

describe('goal/no-measure', () => {
  it('points at the id and names the goal in the language of the reader', () => {
    const example = 'goals: [{ id: bildung, title: { de: Bildung für alle, en: Education for all } }]\n';
    assert.deepEqual(places(goalNoMeasure, example), ['6:15 bildung']);
    assert.match(messages(goalNoMeasure, example)[0] ?? '', /^Das Ziel „Bildung für alle“ wird von keiner Maßnahme verfolgt\. /);
    assert.match(messages(goalNoMeasure, example, { language: 'en' })[0] ?? '', /^No measure pursues the goal “Education for all”\. /);
  });

  it('accepts a goal with sub-goals, and asks for measures there', () => {
    const example = 'goals:\n  - { id: leitziel, title: Leitziel }\n  - { id: unterziel, title: Unterziel, parent: leitziel }\n';
    assert.deepEqual(places(goalNoMeasure, example), ['8:11 unterziel']);
  });

  it('accepts a measure and a contributing goal of another plan', () => {
    const goals = 'goals: [{ id: bildung, title: Bildung }]\n';
    const measure = otherPlan('measures: [{ id: fest, title: Fest, goals: [beispiel/bildung] }]\n');
    const goal = otherPlan('goals: [{ id: schule, title: Schule, contributes-to: beispiel/bildung }]\nmeasures: [{ id: fest, title: Fest, goals: [schule] }]\n');
    assert.deepEqual([...places(goalNoMeasure, goals + measure), ...places(goalNoMeasure, goals + goal)], []);
  });

  it('does not count a cancelled measure', () => {
    const example = 'goals: [{ id: bildung, title: Bildung }]\nmeasures: [{ id: fest, title: Fest, goals: [bildung], status: cancelled }]\n';
    assert.match(messages(goalNoMeasure, example)[0] ?? '', /^Alle Maßnahmen, die das Ziel „Bildung“ verfolgten, sind abgebrochen\./);
    assert.deepEqual(places(goalNoMeasure, `${example}  # und eine zweite\n`.replace('status: cancelled }', 'status: cancelled }, { id: messe, title: Messe, goals: [bildung] }')), []);
  });

  it('leaves superseded and withdrawn plans alone, but not drafts', () => {
    const withStatus = (status: string): string => `status: ${status}\ngoals: [{ id: bildung, title: Bildung }]\n`;
    assert.deepEqual(['superseded', 'withdrawn', 'draft'].map((status) => places(goalNoMeasure, withStatus(status)).length), [0, 0, 1]);
  });

  it('does not report a goal without an id: the schema does', () => {
    assert.deepEqual(places(goalNoMeasure, 'goals: [{ title: Bildung }]\n'), []);
  });

  it('leaves a goal whose id nothing could refer to', () => {
    assert.deepEqual(places(goalNoMeasure, 'goals: [{ id: Mehr Räume, title: Mehr Räume }]\n'), []);
  });
});
