import type { ErrorCode, YAMLError } from 'yaml';
import type { YamlCause, YamlProblem } from './problem';

/** Says an error of the YAML library as the cause a planner can act on. */
export function problemOf(error: YAMLError, source: string, by: number): YamlProblem {
  const cause = causeOf(error);
  const { start, end } = visiblePlace(error, source);
  const name = cause === 'unknown-tag' ? source.slice(start, end) : undefined;
  return { cause, start: start + by, end: end + by, ...(name === undefined ? {} : { name }) };
}

/** The library points behind the last line where something is missing; a reader looks at the last character before it. */
function visiblePlace(error: YAMLError, source: string): { start: number; end: number } {
  let start = Math.min(error.pos[0], source.length);
  if (!/\s/.test(source[start] ?? ' ')) return { start, end: Math.max(start + 1, Math.min(error.pos[1], source.length)) };
  if (error.code === 'TAB_AS_INDENT') return { start, end: start + 1 };
  while (start > 0 && /\s/.test(source[start - 1] ?? '')) start--;
  return { start: Math.max(0, start - 1), end: Math.max(1, start) };
}

function causeOf(error: YAMLError): YamlCause {
  if (error.code === 'MISSING_CHAR') return missingCharacter(error.message);
  if (error.code === 'BAD_INDENT' && /end with a/.test(error.message)) return 'missing-bracket';
  return CAUSES[error.code] ?? 'unexpected';
}

function missingCharacter(message: string): YamlCause {
  if (/quote/.test(message)) return 'missing-quote';
  if (/map values|Implicit map keys/.test(message)) return 'missing-colon';
  if (/Missing , |end with a|must end with/.test(message)) return 'missing-bracket';
  return 'unexpected';
}

const CAUSES: Partial<Record<ErrorCode, YamlCause>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_SCALAR_START: 'bad-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  KEY_OVER_1024_CHARS: 'missing-colon',
  BLOCK_IN_FLOW: 'missing-bracket',
  MULTIPLE_DOCS: 'several-documents',
  TAG_RESOLVE_FAILED: 'unknown-tag',
  BAD_COLLECTION_TYPE: 'unknown-tag',
  NON_STRING_KEY: 'complex-key',
  RESOURCE_EXHAUSTION: 'too-deep',
  BAD_ALIAS: 'unresolved-alias',
};
