import { weights, type Change, type Side } from '../../core/diff/change';
import type { Language } from '../../core/text/language';
import { message } from '../../core/text/message';
import { comparisonTexts as texts } from '../../l10n/comparison';
import { annotationLog, type Annotation } from '../formats/annotation';
import { annotationPaths } from '../formats/repository-path';
import type { Host } from '../host';
import { placeOf } from './format-json';
import type { DiffResult } from './result';

/** Annotations beside the lines of a pull request, the weightiest first, since GitHub shows only some: what is weakened warns, all else is a notice. */
export function formatGithub({ changes, language }: DiffResult, host: Host): string {
  const inRepository = annotationPaths(host);
  const sorted = weights.flatMap((weight) => changes.filter((change) => change.weight === weight));
  return annotationLog(sorted.map((change) => annotation(change)), 'diff', language);

  function annotation(change: Change): Annotation {
    const { uri, range } = placeInNew(change);
    const level = change.weight === 'weakened' && change.coveredBy === undefined ? 'warning' : 'notice';
    return { level, uri: inRepository(uri), range, title: change.kind, message: messageOf(change, language) };
  }
}

function messageOf({ message: sentence, coveredBy }: Change, language: Language): string {
  return coveredBy ? `${sentence[language]} (${message(texts.coveredBy, language, { resolution: coveredBy.words[language] })})` : sentence[language];
}

/** What is gone has no line any more: the first one stands for the file. */
function placeInNew(change: Change): Pick<Side, 'uri' | 'range'> {
  const { uri, range } = placeOf(change);
  const top = { line: 0, character: 0 };
  return { uri, range: change.to ? range : { start: top, end: top } };
}
