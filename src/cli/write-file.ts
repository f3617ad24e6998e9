import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { realPath } from './lint/walk';

/**
 * Replaces the content of a file at once: whoever reads it sees the old or the new one, never half of it. A link stays
 * a link, and permissions stay what they are. Throws what the system says.
 */
export function replaceFile(file: string, content: string): void {
  const real = realPath(file);
  const temporary = path.join(path.dirname(real), `.${path.basename(real)}.${randomUUID()}`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    chmodSync(temporary, statSync(real, { throwIfNoEntry: false })?.mode ?? NEW_FILE);
    renameSync(temporary, real);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const NEW_FILE = 0o644;

/** Does the file still hold these bytes? */
export function isUnchanged(file: string, bytes: Uint8Array): boolean {
  return Buffer.from(bytes).equals(readFileSync(file));
}
