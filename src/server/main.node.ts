import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

/** The server as a process of its own; how it is reached (IPC, stdio, socket) stands in its arguments. */
startServer(createConnection(ProposedFeatures.all), async () => (await import('./requests')).requests);
