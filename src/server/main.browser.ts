import { BrowserMessageReader, BrowserMessageWriter, createConnection, type Connection } from 'vscode-languageserver/browser';
import { startServer } from './server';

// The worker's own scope; the library gives it the type of a worker seen from outside.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The server as a web worker. */
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)) as Connection);
