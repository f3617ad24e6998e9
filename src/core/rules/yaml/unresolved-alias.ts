import { nearest } from '../../model/nearest';
import type { TextEdit } from '../../text/range';
import type { YamlProblem } from '../../yaml/problem';
import { quoted } from '../../yaml/quote';
import { textEnd } from '../../yaml/source';
import { defineRule } from '../rule';

export const yamlUnresolvedAlias = defineRule({
  id: 'yaml/unresolved-alias',
  severity: 'error',
  title: { de: 'Jeder Verweis mit * hat weiter oben seinen Anker mit &', en: 'Every alias with * has its anchor with & further up' },
  why: {
    de: 'Mit * übernimmt YAML Angaben von einer Stelle, die mit & benannt ist. Fehlt diese Stelle, bleibt die Angabe leer.',
    en: 'With * YAML takes over entries from a place named with &. Where that place is missing, the entry stays empty.',
  },
  messages: {
    unknown: {
      de: '*{name} verweist auf eine Stelle &{name}, die es nicht gibt. Die Angabe ausschreiben; soll ein Text mit einem Stern beginnen, ihn in Anführungszeichen setzen.',
      en: '*{name} refers to a place &{name} that does not exist. Write the entry out; if a text is to begin with an asterisk, put it in quotation marks.',
    },
    misspelt: {
      de: '*{name} verweist auf eine Stelle &{name}, die es nicht gibt. Vielleicht ist *{near} gemeint.',
      en: '*{name} refers to a place &{name} that does not exist. Perhaps *{near} is meant.',
    },
    later: {
      de: '*{name} steht vor oder in der Stelle &{name}, von der es Angaben übernehmen soll. Die Angabe ausschreiben oder *{name} hinter die Stelle verschieben.',
      en: '*{name} stands before or inside the place &{name} that it should take entries from. Write the entry out, or move *{name} behind that place.',
    },
    replace: { de: '*{name} durch *{near} ersetzen', en: 'Replace *{name} by *{near}' },
    quote: { de: 'Text in Anführungszeichen setzen', en: 'Put the text in quotation marks' },
  },
  bad: `
period: &laufzeit { start: 2018, end: 2024 }
programmes:
  - { id: esf, title: Europäischer Sozialfonds, period: *laufzit }
`,
  good: `
period: &laufzeit { start: 2018, end: 2024 }
programmes:
  - { id: esf, title: Europäischer Sozialfonds, period: *laufzeit }
`,
  check({ document: { text, yaml }, report }) {
    const problems = yaml.problems.filter(({ cause }) => cause === 'unresolved-alias');
    const anchors = problems.length > 0 ? anchorsOf(text) : [];
    for (const problem of problems) {
      const { name = '', start, end } = problem;
      const near = nearest(name, anchors.filter((anchor) => anchor.at < start).map((anchor) => anchor.name));
      const data = { name, near: near ?? '' };
      if (anchors.some((anchor) => anchor.name === name)) report({ at: problem, message: 'later', data });
      else if (near === undefined) report({ at: problem, message: 'unknown', data, ...quoting(text, problem) });
      else report({ at: problem, message: 'misspelt', data, fix: { message: 'replace', data, edits: [{ start, end, text: `*${near}` }] } });
    }
  },
});

function anchorsOf(text: string): { name: string; at: number }[] {
  return [...text.matchAll(/(?<=[\s[{,])&([^\s,[\]{}]+)/g)].map(({ 1: name = '', index }) => ({ name, at: index }));
}

/** `**Hinweis**` is a text, not an alias. */
function quoting(text: string, { name = '', start }: YamlProblem): { fix?: { message: 'quote'; edits: TextEdit[] } } {
  const end = textEnd(text, start);
  if (/^[\w-]+$/.test(name) || /[[{]/.test(text.slice(text.lastIndexOf('\n', start) + 1, start))) return {};
  return { fix: { message: 'quote', edits: [{ start, end, text: quoted(text.slice(start, end)) }] } };
}
