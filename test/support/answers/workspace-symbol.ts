import { SymbolTag, type SymbolInformation } from 'vscode-languageserver-types';
import type { Answer } from './answer';
import { kindName } from './kind-name';
import { describePlace } from './places';

/** Options: `query` is what is typed. */
export const workspaceSymbolAnswer: Answer<SymbolInformation[]> = {
  feature: 'workspace-symbol',
  method: 'workspace/symbol',
  params: ({ fixture: { options: { query = '' } } }) => ({ query }),
  describe: (symbols, question) => symbols.map(({ name, kind, tags, containerName, location: { uri, range } }) => {
    const shown = tags?.includes(SymbolTag.Deprecated) ? `~~${name}~~` : name;
    return `${shown}${containerName ? ` – ${containerName}` : ''} (${kindName(kind)}, ${describePlace(uri, range, question)})`;
  }).join('\n') || 'nothing',
};
