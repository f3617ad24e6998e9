import * as vscode from 'vscode';
import type { PositionRange } from '../../core/text/range';
import type { PlanTreeNode, PlanTreePlace } from '../../features/protocol';

/** A node as VS Code shows it; a click leads to its place. */
export function treeItemOf(node: PlanTreeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, stateOf(node));
  item.id = node.key;
  if (node.description !== undefined) item.description = node.description;
  item.tooltip = node.spoken;
  item.accessibilityInformation = { label: node.spoken };
  item.iconPath = new vscode.ThemeIcon(node.icon, colourOf(node));
  item.contextValue = [node.kind, ...(node.id === undefined ? [] : ['named'])].join(' ');
  if (node.place) item.command = { command: 'vscode.open', title: node.label, arguments: placeArguments(node.place) };
  return item;
}

/** What shows documents is open from the beginning; what is in them is not. */
function stateOf({ children, ask, kind }: PlanTreeNode): vscode.TreeItemCollapsibleState {
  if (ask) return vscode.TreeItemCollapsibleState.Collapsed;
  if (!children) return vscode.TreeItemCollapsibleState.None;
  return kind === 'thing' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
}

/** Only what is wrong has a colour, as in the list of problems. */
function colourOf({ kind, icon }: PlanTreeNode): vscode.ThemeColor | undefined {
  if (kind !== 'finding' || icon === 'info') return undefined;
  return new vscode.ThemeColor(icon === 'error' ? 'problemsErrorIcon.foreground' : 'problemsWarningIcon.foreground');
}

function placeArguments({ uri, selection }: PlanTreePlace): [vscode.Uri, vscode.TextDocumentShowOptions] {
  return [vscode.Uri.parse(uri), { selection: rangeOf(selection) }];
}

export function rangeOf({ start, end }: PositionRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
