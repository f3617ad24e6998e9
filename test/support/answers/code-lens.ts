import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { Answer, Question } from './answer';

/** The lines that have lenses above them, and the lines that a click on each shows. Option `lenses: no` switches them off. */
export const codeLensAnswer: Answer<CodeLens[]> = {
  feature: 'code-lens',
  method: 'textDocument/codeLens',
  params: ({ uri }) => ({ textDocument: { uri } }),
  describe: (lenses, question) => {
    const lines = question.textOf(question.uri).split('\n');
    const above = new Map<number, string[]>();
    for (const lens of lenses) {
      const { line } = lens.range.start;
      above.set(line, [...(above.get(line) ?? []), `  ${lens.command?.title ?? ''}${shownBy(lens, question)}`]);
    }
    return [...above].flatMap(([line, words]) => [(lines[line] ?? '').trim(), ...words]).join('\n') || 'nothing';
  },
};

function shownBy({ command }: CodeLens, question: Question): string {
  const places = (command?.arguments?.[2] ?? []) as Location[];
  return places.length === 0 ? '' : ` → ${places.map(({ uri, range }) => `${question.fileOf(uri)}:${range.start.line + 1}`).join(', ')}`;
}
