import { version } from '../../../package.json';
import type { PositionRange } from '../../core/text/range';

/** A path with `/` as a relative URI: umlauts, spaces and `%` as RFC 3986 writes them. */
export function relativeUri(path: string): string {
  return path.split('/').map((part) => encodeURIComponent(part)).join('/');
}

/** A place as SARIF counts: from 1, the end exclusive, columns in UTF-16 code units. */
export function sarifRegion({ start, end }: PositionRange) {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

export const toolVersion = version;
