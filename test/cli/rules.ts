import { defineRule, type Rule } from '../../src/core/rules/rule';
import type { Severity } from '../../src/core/finding';

/*
 * Rules of the tests' own, so that what the command line shows is settled here and not by the shipped rules.
 */

const nothing = { de: '', en: '' };

/** Reports every word of its kind, with a fix and a related place. */
export function wordRule(word: string, severity: Severity, id = `test/${word}`): Rule {
  return defineRule({
    id, severity, title: nothing, why: nothing, bad: '', good: '',
    messages: {
      found: { de: 'Das Wort „{word}“ steht hier.', en: 'Here is the word "{word}".' },
      fix: { de: '„{word}“ streichen', en: 'Delete "{word}"' },
    },
    check({ document, report }) {
      for (let start = document.text.indexOf(word); start >= 0; start = document.text.indexOf(word, start + 1)) {
        const end = start + word.length;
        report({ at: { start, end }, message: 'found', data: { word }, fix: { message: 'fix', data: { word }, edits: [{ start, end, text: '' }] } });
      }
    },
  });
}

/** Points from every document with an id to the first in the workspace. */
export const relatedRule = defineRule({
  id: 'test/related', severity: 'hint', title: nothing, why: nothing, bad: '', good: '',
  messages: { found: { de: 'Nicht das erste Dokument.', en: 'Not the first document.' } },
  check({ document, workspace, report }) {
    const [first] = workspace.documents;
    if (!first || first.uri === document.uri) return;
    const message = { de: 'Hier steht das erste.', en: 'The first is here.' };
    report({ at: { start: 0, end: 8 }, message: 'found', related: [{ uri: first.uri, place: first.place, message }] });
  },
});

export const throwingRule = defineRule({
  id: 'test/throws', severity: 'warning', title: nothing, why: nothing, bad: '', good: '', messages: {},
  check() {
    throw new Error('out of order');
  },
});

/** Says by which day it judges. */
export const dayRule = defineRule({
  id: 'test/day', severity: 'info', title: nothing, why: nothing, bad: '', good: '',
  messages: { day: { de: 'Stichtag {today}', en: 'Day {today}' } },
  check({ today, report }) {
    report({ at: { start: 0, end: 0 }, message: 'day', data: { today } });
  },
});
