import { createServer, type AddressInfo } from 'node:net';
import { inLanguage } from './language';

/** A port that no other program uses at the moment. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Throws, with advice, where another program uses the port. */
export async function requireFreePort(port: number): Promise<void> {
  await listenOnce(port).catch(() => {
    throw new Error(inLanguage(portInUse(port)));
  });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      server.close(() => resolve(address.port));
    });
  });
}

function portInUse(port: number) {
  return {
    en: `Port ${port} is used by another program. Choose another one with --port, or leave --port out.`,
    de: `Port ${port} ist von einem anderen Programm belegt. Mit --port einen anderen wählen oder --port weglassen.`,
  };
}
