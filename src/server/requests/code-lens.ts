import type { CodeLensParams } from 'vscode-languageserver';
import type { CodeLens, Command } from 'vscode-languageserver-types';
import { codeLenses } from '../../features/code-lenses/code-lenses';
import type { Lens } from '../../features/code-lenses/lens';
import { SHOW_REFERENCES } from '../../features/protocol';
import type { PositionRange } from '../../core/text/range';
import type { Request } from './request';

/** What one wants to know of goals, measures, indicators and responsibilities, above each of them. */
export const codeLensRequest: Request<CodeLensParams, CodeLens[]> = {
  method: 'textDocument/codeLens',
  answer({ textDocument: { uri } }, context) {
    const snapshot = context.showsCodeLenses ? context.snapshot(uri) : undefined;
    return snapshot && codeLenses(snapshot).flatMap(({ range: place, lenses }) => {
      const range = snapshot.document.lines.range(place);
      return lenses.map((lens) => ({ range, command: commandOf(lens, uri, range) }));
    });
  },
};

/** Words without anything to show have no command, which clients draw as plain text. */
function commandOf({ title, places }: Lens, uri: string, { start }: PositionRange): Command {
  return places ? { title, command: SHOW_REFERENCES, arguments: [uri, start, places] } : { title, command: '' };
}
