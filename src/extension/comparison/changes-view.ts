import * as vscode from 'vscode';
import { say } from '../../core/text/language';
import type { ChangeNode, Comparison } from '../../features/protocol';
import { extensionComparisonTexts as texts } from '../../l10n/extension-comparison';
import { currentLanguage } from '../language';
import { changeItem, type ChangeRow } from './change-item';

export const VIEW_ID = 'planwerk.changes';

/** The tree of what is different, in the side bar; it is there as long as something is compared. */
export class ChangesView implements vscode.TreeDataProvider<ChangeRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: vscode.TreeView<ChangeRow>;
  private comparison: Comparison | undefined;
  private parents: ReadonlyMap<ChangeNode, ChangeNode> = new Map();

  constructor() {
    this.view = vscode.window.createTreeView<ChangeRow>(VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
  }

  /** @param from the name of the older version */
  async show(comparison: Comparison, from: string): Promise<void> {
    this.set(comparison, say(texts.versions, currentLanguage(), { from }), comparison.summary);
    await vscode.commands.executeCommand('setContext', COMPARING, true);
  }

  /** Puts the focus on the first row, which a screen reader then says; where nothing is different, on the view. */
  async focus(): Promise<void> {
    await vscode.commands.executeCommand(`${VIEW_ID}.focus`);
    for (let tries = 0; tries < TRIES && !(await this.isFirstFocused()); tries++) await new Promise<void>((resolve) => setTimeout(resolve, PAUSE));
  }

  async hide(): Promise<void> {
    await vscode.commands.executeCommand('setContext', COMPARING, false);
    this.set(undefined, undefined, undefined);
  }

  /** The document that a node is, or is in. */
  documentOf(node: ChangeNode): ChangeNode {
    const parent = this.parents.get(node);
    return parent ? this.documentOf(parent) : node;
  }

  getTreeItem(row: ChangeRow): vscode.TreeItem {
    return changeItem(row);
  }

  getParent(row: ChangeRow): ChangeRow | undefined {
    return row.kind === 'notCompared' ? undefined : this.parents.get(row);
  }

  getChildren(row?: ChangeRow): ChangeRow[] {
    if (row) return row.kind === 'notCompared' ? [] : [...row.children];
    const { notCompared = [], documents = [] } = this.comparison ?? {};
    return [...notCompared.map((sentence) => ({ kind: 'notCompared', sentence }) as const), ...documents];
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }

  /** Rows that were given to VS Code a moment ago may not be there yet, and then cannot be shown. */
  private async isFirstFocused(): Promise<boolean> {
    const [first] = this.getChildren();
    return !first || this.view.reveal(first, { focus: true, select: false }).then(() => true, () => false);
  }

  private set(comparison: Comparison | undefined, description: string | undefined, message: string | undefined): void {
    this.comparison = comparison;
    this.parents = new Map((comparison?.documents ?? []).flatMap(parentsIn));
    Object.assign(this.view, { description, message });
    this.changed.fire();
  }
}

const COMPARING = 'planwerk.comparing';

const TRIES = 20;

/** Milliseconds. */
const PAUSE = 50;

function parentsIn(node: ChangeNode): (readonly [ChangeNode, ChangeNode])[] {
  return node.children.flatMap((child) => [[child, node] as const, ...parentsIn(child)]);
}
