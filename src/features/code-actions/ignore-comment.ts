import type { Finding } from '../../core/finding';
import type { PlanDocument } from '../../core/model/document';
import { BYTE_ORDER_MARK } from '../../core/text/decode';
import { lineBreakOf } from '../../core/text/line-break';
import type { TextEdit } from '../../core/text/range';
import type { YamlNode } from '../../core/yaml/node';

/** The insertion of a comment that hides a finding as soon as its author adds a reason. */
export interface IgnoreComment {
  readonly edit: TextEdit;
  readonly covers: 'item' | 'file';
}

/** Undefined where nobody should ignore the finding: broken YAML, and what is wrong with ignoring itself. */
export function ignoreComment(document: PlanDocument, finding: Finding): IgnoreComment | undefined {
  if (/^(yaml|ignore|internal|file)\//.test(finding.rule)) return undefined;
  return finding.path === '' ? commentForFile(document, finding.rule) : commentForItem(document, finding);
}

function commentForFile(document: PlanDocument, rule: string): IgnoreComment {
  const at = document.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  return { covers: 'file', edit: insertLine(document, at, `# planwerk-ignore-file ${rule} -- `) };
}

/** Above the line of the finding: that covers the line, and everything below it that is indented deeper. */
function commentForItem(document: PlanDocument, finding: Finding): IgnoreComment {
  const line = commentLine(document, finding.start);
  const [indent = ''] = /^ */.exec(document.lines.line(line)) ?? [];
  const at = document.lines.lineStart(line) + (document.text.startsWith(BYTE_ORDER_MARK) && line === 0 ? 1 : 0);
  return { covers: 'item', edit: insertLine(document, at, `${indent}# planwerk-ignore ${finding.rule} -- `) };
}

/** The line of the offset, or the one where the text begins that the offset is in the middle of: there a comment would be text. */
function commentLine(document: PlanDocument, offset: number): number {
  const line = document.lines.lineAt(offset);
  const scalar = document.root && scalarAt(document.root, document.lines.lineStart(line));
  return scalar ? document.lines.lineAt(scalar.start) : line;
}

/** The scalar that begins before the offset and ends behind it. */
function scalarAt(node: YamlNode, offset: number): YamlNode | undefined {
  if (node.start >= offset || node.end <= offset) return undefined;
  if (node.kind === 'scalar') return node;
  const children = node.kind === 'list' ? node.items : node.pairs.map(({ value }) => value);
  for (const child of children) {
    const found = scalarAt(child, offset);
    if (found) return found;
  }
  return undefined;
}

function insertLine({ text }: PlanDocument, at: number, line: string): TextEdit {
  return { start: at, end: at, text: line + lineBreakOf(text) };
}
