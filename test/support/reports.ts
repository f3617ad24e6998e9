import { exampleFiles } from '../../src/core/rules/examples';
import type { Rule } from '../../src/core/rules/rule';
import type { Settings } from '../../src/core/settings';
import { placeOf } from './check';
import { findingsIn } from './describe-examples';

/** Where a rule reports in an example: `line:column text`, with the file before it if it is not the first one. */
export function places(rule: Rule, example: string, settings: Partial<Settings> = {}): string[] {
  const files = exampleFiles(example);
  return findingsIn(files, [rule], settings).map((finding) => inFile(finding.uri, placeOf(finding, files), files[0]?.name));
}

/** What a rule says about an example. */
export function messages(rule: Rule, example: string, settings: Partial<Settings> = {}): string[] {
  return findingsIn(exampleFiles(example), [rule], settings).map(({ message }) => message);
}

/** The related places of all findings: `line:column message`, with the file before it if it is not the first one. */
export function related(rule: Rule, example: string, settings: Partial<Settings> = {}): string[] {
  const files = exampleFiles(example);
  return findingsIn(files, [rule], settings).flatMap((finding) => finding.related).map(({ uri, range, message }) =>
    inFile(uri, `${range.start.line + 1}:${range.start.character + 1} ${message}`, files[0]?.name));
}

function inFile(uri: string, place: string, first: string | undefined): string {
  return uri === first ? place : `${uri} ${place}`;
}
