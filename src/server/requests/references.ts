import type { ReferenceParams } from 'vscode-languageserver';
import type { Location } from 'vscode-languageserver-types';
import { references } from '../../features/references';
import { snapshotAt } from './place';
import type { Request } from './request';

export const referencesRequest: Request<ReferenceParams, Location[]> = {
  method: 'textDocument/references',
  answer(params, context) {
    const at = snapshotAt(params, context);
    return at && references(at.snapshot, at.offset, params.context.includeDeclaration)?.map(({ uri, range }) => ({ uri, range }));
  },
};
