import type { CallHierarchyIncomingCallsParams, CallHierarchyOutgoingCallsParams, CallHierarchyPrepareParams } from 'vscode-languageserver';
import { SymbolTag, type CallHierarchyIncomingCall, type CallHierarchyItem, type CallHierarchyOutgoingCall } from 'vscode-languageserver-types';
import { say, tame, type Language } from '../../core/text/language';
import { stringOf, type Of } from '../../core/model/read';
import { titleOf } from '../../core/model/title';
import { typeNoun } from '../../core/model/type-names';
import { isPast } from '../../features/document-symbols/past';
import type { Snapshot } from '../../features/snapshot';
import { headRange, supportedBy, supporterAt, supporterNamed, supportersOf, type Supporter } from '../../features/supports';
import { wholeRange } from '../../features/whole-range';
import { snapshotAt } from './place';
import type { Request, RequestContext } from './request';
import { symbolKindOf } from './thing-kinds';

/** What supports what, as a call hierarchy. */
export const prepareSupportsRequest: Request<CallHierarchyPrepareParams, CallHierarchyItem[]> = {
  method: 'textDocument/prepareCallHierarchy',
  answer(params, context) {
    const at = snapshotAt(params, context);
    const supporter = at && supporterAt(at.snapshot, at.offset);
    return supporter && [toItem(supporter, at.snapshot.language)];
  },
};

/** What supports the thing. */
export const supportersRequest: Request<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[]> = {
  method: 'callHierarchy/incomingCalls',
  answer({ item }, context) {
    const asked = readItem(item, context);
    return asked && supportersOf(asked.snapshot, asked.thing).map(({ other, ranges }) => ({ from: toItem(other, asked.snapshot.language), fromRanges: [...ranges] }));
  },
};

/** What the thing supports. */
export const supportedRequest: Request<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[]> = {
  method: 'callHierarchy/outgoingCalls',
  answer({ item }, context) {
    const asked = readItem(item, context);
    return asked && supportedBy(asked.snapshot, asked.thing).map(({ other, ranges }) => ({ to: toItem(other, asked.snapshot.language), fromRanges: [...ranges] }));
  },
};

interface ItemData {
  readonly type: string;
  readonly id: string;
}

function toItem({ document, thing }: Supporter, language: Language): CallHierarchyItem {
  const { type, id, node } = thing;
  const data: ItemData = { type, id };
  return {
    name: tame(titleOf(node)[language]) || id,
    detail: [say(typeNoun(type), language), tame(id)].filter((part) => part !== '').join(' · '),
    kind: symbolKindOf(type),
    uri: document.uri,
    range: document.lines.range(wholeRange(document.text, node)),
    selectionRange: document.lines.range(headRange(thing)),
    ...(isPast(type, stringOf(node as Of<{ status: string }>, 'status')) ? { tags: [SymbolTag.Deprecated] } : {}),
    data,
  };
}

/** The item comes back from the client, perhaps after the text has changed. */
function readItem({ uri, range, data }: CallHierarchyItem, context: RequestContext): { readonly snapshot: Snapshot; readonly thing: Supporter['thing'] } | undefined {
  const snapshot = context.snapshot(uri);
  const { type, id } = (typeof data === 'object' && data !== null ? data : {}) as Partial<ItemData>;
  if (!snapshot || type === undefined || id === undefined) return undefined;
  const supporter = supporterNamed(snapshot, type, id, snapshot.document.lines.offset(range.start));
  return supporter && { snapshot, thing: supporter.thing };
}
