import type { Change, Weight } from '../../core/diff/change';
import { message } from '../../core/text/message';
import { visible } from '../../core/text/visible';
import { noneText } from '../../features/comparison/format-markdown';
import { summaryOf } from '../../features/comparison/summary';
import { shortened } from '../../features/comparison/word-runs';
import { comparisonTexts as texts } from '../../l10n/comparison';
import type { Colours } from '../colours';
import { placeOf } from './format-json';
import type { DiffResult } from './result';

/** For people at a terminal: document by document, the weightiest first. */
export function formatText({ changes, left, language }: DiffResult, colours: Colours): string {
  if (changes.length === 0) return `${colours.good(noneText(left)[language])}\n`;
  const documents = [...new Set(changes.map(({ document }) => document))];
  const blocks = documents.map((document) => [
    colours.heading(visible(document)),
    ...changes.filter((change) => change.document === document).flatMap((change) => lines(change, colours)),
  ]);
  return `${blocks.map((block) => `${block.join('\n')}\n`).join('\n')}\n${summaryOf(changes, language)}\n`;

  function lines(change: Change, { faint }: Colours): string[] {
    const { uri, range } = placeOf(change);
    const covered = change.coveredBy === undefined ? [] : [`    ${faint(message(texts.coveredBy, language, { resolution: change.coveredBy }))}`];
    return [`  ${painted(change.weight)}  ${visible(change.message[language])}  ${faint(`${visible(uri)}:${range.start.line + 1}  ${change.kind}`)}`, ...wordLine(change), ...covered];
  }

  function painted(weight: Weight): string {
    const paint = { weakened: colours.error, strengthened: colours.good, neutral: colours.info, editorial: colours.faint }[weight];
    return paint(texts[weight][language]);
  }

  function wordLine({ words }: Change): string[] {
    if (!words) return [];
    return [`    ${shortened(words).map(({ kind, text }) => (kind === 'same' ? visible(text) : kind === 'removed' ? colours.error(`[-${visible(text)}-]`) : colours.good(`{+${visible(text)}+}`))).join('')}`];
  }
}
