import type { PlanDocument } from '../../core/model/document';
import type { Language } from '../../core/text/language';
import { comparisonTexts as texts } from '../../l10n/comparison';
import type { Comparison, FileContent } from '../protocol';
import { changeTree } from './change-tree';
import { compareSides } from './compare-sides';
import { formatMarkdown } from './format-markdown';
import { leftOutSentence, unreadFor } from './left-out';
import type { OlderSide } from './older-side';
import { planningFiles } from './planning-files';
import { noChangeText, summaryOf } from './summary';

/** A workspace as an editor has it. */
export interface PresentWorkspace {
  /** All that is known, of other workspaces and configurations too. */
  readonly files: readonly FileContent[];
  /** By URI: what is read already. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
}

/** What a workspace says now otherwise than in an older version. */
export function compareWorkspace(older: OlderSide, { files, documents }: PresentWorkspace, language: Language): Comparison {
  const present = new Map([...planningFiles(files, older.root)].map(([file, { uri, problem }]) => [file, problem === undefined ? documents.get(uri) ?? 'unreadable' : unreadFor(problem)]));
  const { changes, left } = compareSides(older.side(present), { name: texts.present[language], documents: present });
  const notCompared = left.map((each) => leftOutSentence(each, language));
  return {
    summary: changes.length === 0 ? noChangeText({ notCompared })[language] : summaryOf(changes, language),
    documents: changeTree(changes, language),
    notCompared,
    markdown: formatMarkdown({ changes, notCompared }, language),
  };
}
