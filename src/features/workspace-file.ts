import type { Snapshot } from './snapshot';
import { isBelow, parentOf } from './workspace-root';

/**
 * The URI of a file that a document names by its path, from the document's own folder. Undefined for what is no such path
 * and for what leads out of the workspace. Whether the file exists is not known here.
 */
export function fileNamed({ document, root }: Pick<Snapshot, 'document' | 'root'>, path: string): string | undefined {
  if (!RELATIVE_PATH.test(path)) return undefined;
  const folder = parentOf(document.uri.replace(/[?#].*$/, ''));
  if (!folder.includes('/') || folder.startsWith('untitled:')) return undefined;
  const uri = joined(folder, path);
  return uri !== undefined && isBelow(uri, root) ? uri : undefined;
}

/** As schemas/common.schema.json says, without control characters and halves of characters. */
const RELATIVE_PATH = /^(?!\/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\p{Cc}\p{Cs}]+$/u;

function joined(folder: string, path: string): string | undefined {
  const parts = folder.split('/');
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') parts.push(encodeURIComponent(name));
    else if (parts.length <= AUTHORITY) return undefined;
    else parts.pop();
  }
  return path.endsWith('/') ? undefined : parts.join('/');
}

/** `scheme:`, an empty part and the host come before the path. */
const AUTHORITY = 3;
