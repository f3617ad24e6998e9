import type { Connection } from 'vscode-languageserver';

/** The handler of a notification; where it fails, the error is logged and the server goes on. */
export function guarded<Parameters extends unknown[]>(connection: Connection, name: string, handle: (...parameters: Parameters) => void) {
  return (...parameters: Parameters): void => {
    try {
      handle(...parameters);
    } catch (error) {
      connection.console.error(`Handling "${name}" failed: ${describe(error)}`);
    }
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
