import assert from 'node:assert/strict';
import { cycleModels, planningFields, successLevels, terms } from '../../../src/core/vocabulary';

const idStyle = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

describe('shipped vocabulary', () => {
  it('has the documented number of entries', () => {
    assert.equal(cycleModels.length, 4);
    assert.equal(planningFields.length, 17);
    assert.equal(terms.length, 10);
    assert.equal(successLevels.length, 10);
  });

  it('names the phases of each cycle model in order', () => {
    const phases = Object.fromEntries(cycleModels.map((model) => [model.id, model.phases.map((phase) => phase.id)]));
    assert.deepEqual(phases, {
      'monitoring-cycle': [
        'stock-taking', 'needs-analysis', 'strategy', 'measure-planning', 'implementation', 'evaluation',
      ],
      'schubert-2011': ['goals', 'stock', 'wants', 'needs', 'measures', 'review', 'update'],
      'steering-cycle': ['situation', 'goals', 'concept', 'implementation', 'reporting', 'evaluation'],
      'report-follow-up': ['analysis', 'handover', 'repetition'],
    });
  });

  it('uses each id once in its list, in id style', () => {
    const lists = [
      cycleModels.map((model) => model.id),
      ...cycleModels.map((model) => model.phases.map((phase) => phase.id)),
      planningFields.map((field) => field.id),
      terms.map((term) => term.id),
      successLevels.flatMap((level) => [level.id, ...level.conditions.map((condition) => condition.id)]),
    ];
    for (const ids of lists) {
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
      assert.deepEqual(ids.filter((id) => !idStyle.test(id)), []);
    }
  });

  it('says everything in German and English', () => {
    assert.deepEqual(textsWithGaps({ cycleModels, planningFields, terms, successLevels }), []);
  });

  it('pairs the terms: each points at exactly one other, which points back', () => {
    const opposite = new Map(terms.map((term) => [term.id, term.notToBeConfusedWith]));
    for (const term of terms) {
      const [other = ''] = term.notToBeConfusedWith;
      assert.equal(term.notToBeConfusedWith.length, 1, term.id);
      assert.notEqual(other, term.id);
      assert.deepEqual(opposite.get(other), [term.id]);
    }
  });

  it('gives no word two meanings', () => {
    for (const language of ['de', 'en'] as const) {
      const words = terms.flatMap((term) => [term.term[language], ...term.synonyms[language]]);
      assert.equal(new Set(words).size, words.length);
    }
  });

  it('gives every level of the success conditions at least one condition', () => {
    assert.deepEqual(successLevels.filter((level) => level.conditions.length === 0), []);
  });
});

/** Paths below `value` where one of the two languages is missing or empty. */
function textsWithGaps(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value || 'en' in value) return hasBothLanguages(value) ? [] : [path];
  return Object.entries(value).flatMap(([key, child]) => textsWithGaps(child, `${path}/${key}`));
}

function hasBothLanguages(text: { de?: unknown; en?: unknown }): boolean {
  return [text.de, text.en].every((words) => (Array.isArray(words) ? words : [words]).every(isFilled));
}

function isFilled(word: unknown): boolean {
  return typeof word === 'string' && word.trim() === word && word !== '';
}
