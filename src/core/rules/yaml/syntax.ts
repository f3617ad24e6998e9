import type { YamlCause, YamlProblem } from '../../yaml/problem';
import { firstLineOf } from '../../text/first-line';
import { defineRule, type RuleContext } from '../rule';
import { fixOf } from './syntax-fix';
import { syntaxMessages } from './syntax-messages';

export const yamlSyntax = defineRule({
  id: 'yaml/syntax',
  severity: 'error',
  title: { de: 'Die Datei ist als YAML lesbar', en: 'The file can be read as YAML' },
  why: {
    de: 'Was nicht gelesen werden kann, wird auch nicht geprüft und fehlt in jeder Auswertung.',
    en: 'What cannot be read is not checked either, and is missing from every evaluation.',
  },
  messages: syntaxMessages,
  bad: `
goals:
  - id: ausbildung
    title: Ausbildung: mehr Plätze
`,
  good: `
goals:
  - id: ausbildung
    title: "Ausbildung: mehr Plätze"
`,
  check(context) {
    for (const problem of context.document.yaml.problems) {
      const { cause } = problem;
      if (cause !== 'duplicate-key' && cause !== 'unresolved-alias') reportProblem(context, { ...problem, cause });
    }
  },
});

type SyntaxProblem = YamlProblem & { readonly cause: Exclude<YamlCause, 'duplicate-key' | 'unresolved-alias'> };

function reportProblem({ document, report }: RuleContext<keyof typeof syntaxMessages>, problem: SyntaxProblem): void {
  const text = document.text.slice(problem.start, problem.end);
  const fix = fixOf(document, problem);
  report({
    at: firstLineOf(document.text, problem),
    message: problem.cause,
    data: { text, name: problem.name ?? '', code: codeOf(text) },
    ...(fix ? { fix: { message: fix.kind, edits: fix.edits } } : {}),
  });
}

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
