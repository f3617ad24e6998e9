import type { WorkspaceSymbolParams } from 'vscode-languageserver';
import { SymbolTag, type SymbolInformation } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../../features/workspace-symbols';
import type { Request } from './request';
import { symbolKindOf } from './thing-kinds';

/** Things of all workspaces by title or id. */
export const workspaceSymbolsRequest: Request<WorkspaceSymbolParams, SymbolInformation[]> = {
  method: 'workspace/symbol',
  answer({ query }, context) {
    const indexes = new Set(context.snapshots().map(({ index }) => index));
    return workspaceSymbols([...indexes], query).map(({ name, type, isPast, uri, range, container }) => ({
      name, kind: symbolKindOf(type), location: { uri, range }, containerName: container, ...(isPast ? { tags: [SymbolTag.Deprecated] } : {}),
    }));
  },
};
