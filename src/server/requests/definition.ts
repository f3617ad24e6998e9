import type { DefinitionParams } from 'vscode-languageserver';
import type { Location, LocationLink } from 'vscode-languageserver-types';
import { definition } from '../../features/definition';
import { snapshotAt } from './place';
import type { Request } from './request';

/** From a reference to the id, from a path to the file. */
export const definitionRequest: Request<DefinitionParams, LocationLink[] | Location[]> = {
  method: 'textDocument/definition',
  answer(params, context) {
    const at = snapshotAt(params, context);
    const found = at && definition(at.snapshot, at.offset);
    if (!found) return undefined;
    if (!context.canLink) return found.targets.map(({ uri, selection }) => ({ uri, range: selection }));
    const originSelectionRange = at.snapshot.document.lines.range(found.origin);
    return found.targets.map(({ uri, range, selection }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: selection }));
  },
};
