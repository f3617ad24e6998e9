import { accessSync, constants, statSync } from 'node:fs';
import * as path from 'node:path';

/**
 * The Git of the search path, absolute. Looked up here, since some systems look into the current folder first, and there a
 * repository may keep a program of that name.
 */
export function gitProgram(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const searchPath = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? USUAL;
  const folders = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

/** Where there is no search path. */
const USUAL = ['/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter);

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
