import { codeActionRequest } from './code-action';
import type { Request } from './request';

/** Every request that is answered from documents. Loaded when the first one comes, so that the server starts as fast as without. */
export const requests: readonly Request[] = [
  codeActionRequest,
];
