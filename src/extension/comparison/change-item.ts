import * as vscode from 'vscode';
import type { Weight } from '../../core/diff/change';
import type { ChangeNode } from '../../features/protocol';

/** A row of the view: a change, what it is about, or why something could not be compared. */
export type ChangeRow = ChangeNode | NotCompared;

export interface NotCompared {
  readonly kind: 'notCompared';
  readonly sentence: string;
}

/** A row as VS Code shows it; a click leads to its place in both versions. */
export function changeItem(row: ChangeRow): vscode.TreeItem {
  return row.kind === 'notCompared' ? notComparedItem(row) : nodeItem(row);
}

function nodeItem(node: ChangeNode): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, node.children.length > 0 ? Expanded : None);
  item.id = node.key;
  if (node.description !== undefined) item.description = node.description;
  item.tooltip = node.spoken;
  item.accessibilityInformation = { label: node.spoken };
  item.iconPath = new vscode.ThemeIcon(node.icon, node.kind === 'change' ? weightColour(node.weight) : undefined);
  item.contextValue = [node.kind, ...(node.from ? ['older'] : []), ...(node.to ? ['present'] : [])].join(' ');
  item.command = { command: 'planwerk.openChange', title: node.label, arguments: [node] };
  return item;
}

function notComparedItem({ sentence }: NotCompared): vscode.TreeItem {
  const item = new vscode.TreeItem(sentence);
  item.tooltip = sentence;
  item.accessibilityInformation = { label: sentence };
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
  return item;
}

/** Never the only sign of a weight. */
export function weightColour(weight: Weight): vscode.ThemeColor {
  return new vscode.ThemeColor(colours[weight]);
}

const colours: Readonly<Record<Weight, string>> = { weakened: 'charts.red', strengthened: 'charts.green', neutral: 'charts.blue', editorial: 'descriptionForeground' };
