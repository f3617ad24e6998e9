import { accessSync, chmodSync, closeSync, constants, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';

/**
 * Writes a file so that it is either the old or the new one, whatever happens, with the rights that it had.
 *
 * @throws what the system says where it may not be written
 */
export function replaceFile(file: string, text: string): void {
  // Renaming asks for the rights of the folder only.
  accessSync(file, constants.W_OK);
  const { mode } = statSync(file);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeThrough(temporary, text);
    chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
