import { codeActionRequest } from './code-action';
import { codeLensRequest } from './code-lens';
import { compareRequest } from './compare';
import { completionRequest } from './completion';
import { definitionRequest } from './definition';
import { documentLinksRequest } from './document-links';
import { documentSymbolsRequest } from './document-symbols';
import { foldingRequest } from './folding';
import { formattingRequest, onTypeFormattingRequest, rangeFormattingRequest } from './formatting';
import { highlightsRequest } from './highlights';
import { hoverRequest } from './hover';
import { inlayHintRequest } from './inlay-hint';
import { newDocumentChoicesRequest, newDocumentRequest, sampleWorkspaceRequest } from './new-document';
import { planTreeRequest } from './plan-tree';
import { referencesRequest } from './references';
import { prepareRenameRequest, renameRequest } from './rename';
import type { Request } from './request';
import { resolutionsRequest } from './resolutions';
import { selectionRangesRequest } from './selection-ranges';
import { semanticTokensRequest, semanticTokensInRangeRequest } from './semantic-tokens';
import { prepareSupportsRequest, supportedRequest, supportersRequest } from './supports';
import { willRenameFilesRequest } from './will-rename-files';
import { workspaceSymbolsRequest } from './workspace-symbols';

/**
 * Every request that is answered from documents, for one session: some keep something from one answer to the next. Loaded
 * when the first one comes, so that the server starts as fast as without.
 */
export const sessionRequests = (): readonly Request[] => [
  newDocumentChoicesRequest,
  newDocumentRequest,
  sampleWorkspaceRequest,
  codeActionRequest,
  completionRequest,
  planTreeRequest,
  compareRequest(),
  resolutionsRequest,
  hoverRequest,
  codeLensRequest,
  inlayHintRequest,
  prepareRenameRequest,
  renameRequest,
  willRenameFilesRequest,
  definitionRequest,
  documentLinksRequest,
  documentSymbolsRequest,
  foldingRequest,
  formattingRequest,
  rangeFormattingRequest,
  onTypeFormattingRequest,
  highlightsRequest,
  referencesRequest,
  selectionRangesRequest,
  semanticTokensRequest,
  semanticTokensInRangeRequest,
  prepareSupportsRequest,
  supportedRequest,
  supportersRequest,
  workspaceSymbolsRequest,
];
