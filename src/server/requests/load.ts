import type { Request } from './request';

/** Gets the answers, which are a part of the program of their own. @param script its URL, where the client knows it */
export type LoadRequests = (script: string | undefined) => Promise<readonly Request[]>;
