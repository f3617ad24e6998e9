import { SymbolTag, type CallHierarchyIncomingCall, type CallHierarchyItem, type CallHierarchyOutgoingCall } from 'vscode-languageserver-types';
import type { Answer, Question } from './answer';
import { kindName } from './kind-name';
import { describeLines, describePlace } from './places';

/** The thing that a hierarchy starts from. */
export const supportItemAnswer: Answer<CallHierarchyItem[]> = {
  feature: 'support-item',
  method: 'textDocument/prepareCallHierarchy',
  params: ({ uri, position }) => ({ textDocument: { uri }, position }),
  describe: (items, question) => items.map((item) => describeItem(item, question)).join('\n') || 'nothing',
};

/** Options: `thing` is the type and id, the cursor stands where the thing begins. */
export const supportersAnswer: Answer<CallHierarchyIncomingCall[]> = {
  feature: 'supporters',
  method: 'callHierarchy/incomingCalls',
  params: (question) => ({ item: itemOf(question) }),
  describe: (calls, question) => calls.map(({ from, fromRanges }) =>
    [describeItem(from, question), ...fromRanges.map((range) => `  ${describePlace(from.uri, range, question)}`)].join('\n')).join('\n') || 'nothing',
};

/** Options: `thing` is the type and id, the cursor stands where the thing begins. */
export const supportedAnswer: Answer<CallHierarchyOutgoingCall[]> = {
  feature: 'supported',
  method: 'callHierarchy/outgoingCalls',
  params: (question) => ({ item: itemOf(question) }),
  describe: (calls, question) => calls.map(({ to, fromRanges }) =>
    [describeItem(to, question), ...fromRanges.map((range) => `  ${describePlace(question.uri, range, question)}`)].join('\n')).join('\n') || 'nothing',
};

function itemOf({ uri, range, fixture: { options: { thing = '' } } }: Question): CallHierarchyItem {
  const [type = '', id = ''] = thing.split(' ');
  return { name: id, kind: 1, uri, range, selectionRange: range, data: { type, id } };
}

function describeItem({ name, detail, kind, tags, uri, range, selectionRange }: CallHierarchyItem, question: Question): string {
  const shown = tags?.includes(SymbolTag.Deprecated) ? `~~${name}~~` : name;
  return `${shown} – ${detail ?? ''} (${kindName(kind)}, ${describePlace(uri, selectionRange, question)}, lines ${describeLines(range)})`;
}
