import { weights, type Change, type Weight } from '../../core/diff/change';
import { cliDiffTexts as texts } from '../../l10n/cli-diff';
import { message } from '../message';
import type { DiffResult } from './result';

/** The body of a comment in a pull request: by plan and field of action, the weakened first, folded where it is long. */
export function formatMarkdown(result: DiffResult): string {
  const { changes, language } = result;
  if (changes.length === 0) return `${texts.none[language]}\n`;
  const documents = [...new Set(changes.map(({ document }) => document))];
  const blocks = documents.map((document) => documentBlock(document, changes.filter((change) => change.document === document), result));
  return [`## ${texts.heading[language]}`, summaryLine(result), ...blocks].join('\n\n') + '\n';
}

function summaryLine({ changes, language }: DiffResult): string {
  const counts = Object.fromEntries(weights.map((weight) => [weight, changes.filter((change) => change.weight === weight).length]));
  const count = changes.length === 1 ? texts.oneChange[language] : message(texts.changes, language, { count: changes.length });
  return `**${message(texts.summary, language, { count, ...counts })}**`;
}

function documentBlock(document: string, changes: readonly Change[], result: DiffResult): string {
  const fields = [...new Set(changes.map(({ field }) => field?.[result.language]))];
  const blocks = fields.map((field) => {
    const own = changes.filter((change) => change.field?.[result.language] === field);
    const heading = fields.length === 1 && field === undefined ? [] : [`#### ${escape(field ?? texts.otherField[result.language])}`];
    return [...heading, list(own, result)].join('\n\n');
  });
  return [`### ${escape(document)}`, ...blocks].join('\n\n');
}

function list(changes: readonly Change[], { language }: DiffResult): string {
  const lines = changes.map((change) => {
    const covered = change.coveredBy === undefined ? '' : ` *(${escape(message(texts.coveredBy, language, { resolution: change.coveredBy }))})*`;
    return `- ${signs[change.weight]} **${texts[change.weight][language]}**: ${escape(change.message[language])}${covered}`;
  });
  if (lines.length <= SHOWN) return lines.join('\n');
  const rest = lines.slice(SHOWN);
  return [...lines.slice(0, SHOWN), '', `<details><summary>${message(texts.more, language, { count: rest.length })}</summary>`, '', ...rest, '', '</details>'].join('\n');
}

const signs: Readonly<Record<Weight, string>> = { weakened: '🔻', strengthened: '🔺', neutral: '▫️', editorial: '✏️' };

/** So many changes of a field of action are shown at once. */
const SHOWN = 10;

/** Text of a plan never becomes markup, a link or a mention. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&').replace(/@/g, '@\u200b');
}
