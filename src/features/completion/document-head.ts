import { slugOf } from '../../core/text/slug';
import { kindShapes } from '../../core/model/shapes.generated';
import { guideAt } from '../../core/schema/guide';
import { completionTexts } from '../../l10n/completion';
import { pathBelow } from '../workspace-root';
import type { Asked } from './asked';
import { filterOf, type Completion } from './completion';
import { plainOf, snippetOf, type Piece } from './snippet';

/** The five lines that every document begins with, while it has none of them. */
export function headCompletion({ snapshot, place, layout, format, canFillSnippets }: Asked): Completion | undefined {
  const present = new Set(place.neighbours().map(({ name }) => name));
  if (format === 'config' || place.isFlow || place.hasColon || HEAD.some((key) => present.has(key))) return undefined;
  const { language, document, root } = snapshot;
  const fileName = pathBelow(document.uri, root).replace(/^.*\//, '').replace(/\.plan\.ya?ml$/, '');
  const title = guideAt('plan', ['title'])?.title[language];
  const pieces: Piece[] = [
    'planwerk: 1', layout.lineBreak,
    'kind: ', { choices: Object.keys(kindShapes) }, layout.lineBreak,
    'id: ', { placeholder: slugOf(fileName) ?? 'plan' }, layout.lineBreak,
    'title: ', { placeholder: title ?? '' }, layout.lineBreak,
    'language: ', { choices: language === 'de' ? ['de', 'en'] : ['en', 'de'] }, layout.lineBreak,
  ];
  const proposal = { label: completionTexts.head[language], kind: 'block', detail: HEAD.join(', ') } as const;
  const filter = `${filterOf({ ...proposal, detail: undefined })} ${HEAD.join(' ')}`;
  return { ...proposal, range: place.range, text: canFillSnippets ? snippetOf(pieces) : plainOf(pieces), isSnippet: canFillSnippets, asksOn: false, filter };
}

const HEAD = ['planwerk', 'kind', 'id', 'title', 'language'];
