import type { Answer } from './answer';
import { codeActionAnswer } from './code-action';
import { codeLensAnswer } from './code-lens';
import { completionAnswer } from './completion';
import { definitionAnswer } from './definition';
import { documentLinkAnswer } from './document-link';
import { documentSymbolAnswer } from './document-symbol';
import { fileRenameAnswer } from './file-rename';
import { foldingAnswer } from './folding';
import { formattingAnswer, onTypeFormattingAnswer, rangeFormattingAnswer } from './formatting';
import { highlightAnswer } from './highlight';
import { hoverAnswer } from './hover';
import { inlayHintAnswer } from './inlay-hint';
import { planTreeAnswer } from './plan-tree';
import { referencesAnswer } from './references';
import { prepareRenameAnswer, renameAnswer } from './rename';
import { reportSectionsAnswer } from './report-sections';
import { selectionRangeAnswer } from './selection-range';
import { semanticTokenAnswer, semanticTokenRangeAnswer } from './semantic-token';
import { supportedAnswer, supportersAnswer, supportItemAnswer } from './supports';
import { workspaceSymbolAnswer } from './workspace-symbol';

/** Every feature that has text fixtures. */
export const answers: readonly Answer[] = [
  codeActionAnswer,
  completionAnswer,
  fileRenameAnswer,
  planTreeAnswer,
  hoverAnswer,
  codeLensAnswer,
  inlayHintAnswer,
  prepareRenameAnswer,
  renameAnswer,
  definitionAnswer,
  documentLinkAnswer,
  documentSymbolAnswer,
  foldingAnswer,
  formattingAnswer,
  rangeFormattingAnswer,
  onTypeFormattingAnswer,
  highlightAnswer,
  referencesAnswer,
  reportSectionsAnswer,
  selectionRangeAnswer,
  semanticTokenAnswer,
  semanticTokenRangeAnswer,
  supportedAnswer,
  supportersAnswer,
  supportItemAnswer,
  workspaceSymbolAnswer,
];
