import { BrowserMessageReader, BrowserMessageWriter, createConnection, type Connection } from 'vscode-languageserver/browser';
import type { Request } from './requests/request';
import { startServer } from './server';

// The worker's own scope; the library gives it the type of a worker seen from outside.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { readonly planwerkRequests?: { sessionRequests(): readonly Request[] } };
declare function importScripts(script: string): void;

/** The server as a web worker. */
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)) as Connection, (script) => {
  if (script === undefined) return Promise.reject(new Error('initializationOptions.requestsScript is missing'));
  importScripts(script);
  return Promise.resolve(self.planwerkRequests?.sessionRequests() ?? []);
});
