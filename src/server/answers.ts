import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { pause } from './checker';
import type { LoadRequests } from './requests/load';
import { isRefusal } from './requests/refusal';
import type { Request, RequestContext } from './requests/request';

/** Answers the requests that are about documents; loads what it needs for that with the first one. */
export class Answers {
  private loaded: Promise<ReadonlyMap<string, Request>> | undefined;

  /** @param script URL of the requests, where the client knows it */
  constructor(private readonly load: LoadRequests, private readonly script: string | undefined) {}

  /** Waits for what came after the request, so that it may still be cancelled; then answers for the text as it is now. */
  async answer(method: string, params: unknown, context: () => RequestContext, token: CancellationToken): Promise<unknown> {
    const requests = await (this.loaded ??= this.loadAll());
    await pause();
    if (token.isCancellationRequested) return null;
    const result = requests.get(method)?.answer(params as never, context()) ?? null;
    return isRefusal(result) ? new ResponseError(LSPErrorCodes.RequestFailed, result.refusal) : result;
  }

  private async loadAll(): Promise<ReadonlyMap<string, Request>> {
    const requests = await this.load(this.script);
    return new Map(requests.map((request) => [request.method, request]));
  }
}

/** Lets the client ask for every method that is answered from documents. */
export function listenTo(connection: Connection, methods: readonly string[], answer: (method: string, params: unknown, token: CancellationToken) => Promise<unknown>): void {
  for (const method of methods) connection.onRequest(method, (params: unknown, token) => answer(method, params, token));
}
