import { type Finding } from '../../src/core/finding';
import { EXAMPLE_TODAY, exampleFiles, exampleSealed, type ExampleFile } from '../../src/core/rules/examples';
import { emptyConfig, type Settings } from '../../src/core/settings';
import { checkWorkspace } from '../../src/core/workspace';

export const testSettings: Settings = { language: 'de', today: EXAMPLE_TODAY, config: emptyConfig };

/** Checks files given as text, in memory. */
export function checkFiles(files: readonly ExampleFile[], settings: Partial<Settings> = {}): Finding[] {
  return checkWorkspace(files.map(({ name, text }) => ({ uri: name, path: name, text })), { ...testSettings, ...settings });
}

/** Checks an example as rules write it: a fragment of a plan, or several files. */
export function checkExample(example: string, settings: Partial<Settings> = {}): Finding[] {
  return checkFiles(exampleFiles(example), { sealed: exampleSealed(example), ...settings });
}

/** The findings of one rule in an example. */
export function findingsOfRule(rule: string, example: string, settings: Partial<Settings> = {}): Finding[] {
  return checkExample(example, settings).filter((finding) => finding.rule === rule);
}

/** `line:column text under the finding`, one-based: short to compare. */
export function placeOf(finding: Finding, files: readonly ExampleFile[]): string {
  const text = files.find((file) => file.name === finding.uri)?.text ?? '';
  return `${finding.range.start.line + 1}:${finding.range.start.character + 1} ${text.slice(finding.start, finding.end)}`;
}
