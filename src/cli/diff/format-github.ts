import { workflowCommand } from '../formats/github';
import { placeOf } from './format-json';
import type { DiffResult } from './result';

/** Annotations beside the lines of a pull request: what is weakened warns, all else is a notice. */
export function formatGithub({ changes, language }: DiffResult): string {
  return changes.map((change) => {
    const { uri, range } = placeOf(change);
    const command = change.weight === 'weakened' && change.coveredBy === undefined ? 'warning' : 'notice';
    return `${workflowCommand(command, { uri, range, title: change.kind, message: change.message[language] })}\n`;
  }).join('');
}
