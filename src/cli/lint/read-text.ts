import { readdirSync, readFileSync, statSync } from 'node:fs';
import { decodeUtf8 } from '../../core/text/decode';

/** A file's text, or why there is none; `code` is what the system says. */
export type ReadText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: 'utf-16' | 'not-utf-8' }
  | { readonly text?: undefined; readonly problem: 'unreadable'; readonly code: string };

export function readText(file: string): ReadText {
  const read = readBytes(file);
  return read.bytes ? decodedText(read.bytes) : { problem: 'unreadable', code: read.code };
}

export type ReadBytes =
  | { readonly bytes: Uint8Array; readonly code?: undefined }
  | { readonly bytes?: undefined; readonly code: string };

export function readBytes(file: string): ReadBytes {
  try {
    const stats = statSync(file);
    // A folder comes here where it could not be searched: doing so again tells why.
    if (stats.isDirectory()) readdirSync(file);
    // A pipe or a device would be waited for without end.
    if (!stats.isFile()) return { code: NOT_A_FILE };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

export function decodedText(bytes: Uint8Array): ReadText {
  const { text, problem } = decodeUtf8(bytes);
  return problem ? { problem } : { text };
}

/** Said of folders, pipes and devices. */
export const NOT_A_FILE = 'EISDIR';

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
