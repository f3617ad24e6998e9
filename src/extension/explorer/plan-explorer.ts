import * as vscode from 'vscode';
import type { MeasureGrouping, PlanTreeNode, PlanTreeParams } from '../../features/protocol';
import { rangeOf, treeItemOf } from './tree-item';

/** What the explorer needs of the extension. */
export interface ExplorerHost {
  readonly memory: vscode.Memento;
  /** Undefined where the server does not answer. */
  planTree(params: PlanTreeParams): Promise<readonly PlanTreeNode[] | undefined>;
}

const VIEW_ID = 'planwerk.explorer';

/** The tree of all documents and what is in them; the server says what it holds, piece by piece. */
export class PlanExplorer implements vscode.TreeDataProvider<PlanTreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly view: vscode.TreeView<PlanTreeNode>;
  private isReady = false;
  private readonly parents = new WeakMap<PlanTreeNode, PlanTreeNode>();

  constructor(private readonly host: ExplorerHost) {
    this.view = vscode.window.createTreeView(VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
    void this.tellGrouping();
  }

  get measuresBy(): MeasureGrouping {
    return this.host.memory.get<unknown>(MEMORY_KEY) === 'lead' ? 'lead' : 'state';
  }

  async groupMeasures(by: MeasureGrouping): Promise<void> {
    await this.host.memory.update(MEMORY_KEY, by);
    await this.tellGrouping();
    this.changed.fire();
  }

  /** The server has checked something: what is shown may be different now. Before the first time nobody is told how to begin. */
  checked(): void {
    if (!this.isReady) void vscode.commands.executeCommand('setContext', 'planwerk.ready', true);
    this.isReady = true;
    this.changed.fire();
  }

  getTreeItem(node: PlanTreeNode): vscode.TreeItem {
    return treeItemOf(node);
  }

  getParent(node: PlanTreeNode): PlanTreeNode | undefined {
    return this.parents.get(node);
  }

  async getChildren(node?: PlanTreeNode): Promise<PlanTreeNode[]> {
    const children = node && !node.ask ? node.children : await this.host.planTree({ ...node?.ask, measuresBy: this.measuresBy });
    for (const child of children ?? []) if (node) this.parents.set(child, node);
    return [...(children ?? [])];
  }

  /** Shows the innermost thing at a place of a document, and selects it. */
  async reveal(uri: vscode.Uri, position: vscode.Position): Promise<PlanTreeNode | undefined> {
    const document = await this.find(undefined, (node) => node.kind === 'document' && node.place?.uri === uri.toString(), (node) => node.kind !== 'document');
    const node = document && ((await this.innermost(document, position)) ?? document);
    if (node) await this.view.reveal(node, { select: true, focus: true, expand: false });
    return node;
  }

  dispose(): void {
    this.view.dispose();
    this.changed.dispose();
  }

  private async find(from: PlanTreeNode | undefined, isIt: (node: PlanTreeNode) => boolean, isOnTheWay: (node: PlanTreeNode) => boolean): Promise<PlanTreeNode | undefined> {
    for (const child of await this.getChildren(from)) {
      const found = isIt(child) ? child : isOnTheWay(child) ? await this.find(child, isIt, isOnTheWay) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** Goals stand below others that do not contain them, so the smallest place is what counts. */
  private async innermost(from: PlanTreeNode, position: vscode.Position): Promise<PlanTreeNode | undefined> {
    let best: PlanTreeNode | undefined;
    for (const child of await this.getChildren(from)) {
      const candidates = [child.kind === 'thing' && isAt(child, position) ? child : undefined, child.kind === 'finding' ? undefined : await this.innermost(child, position)];
      for (const candidate of candidates) if (candidate && (!best || isSmaller(candidate, best))) best = candidate;
    }
    return best;
  }

  private async tellGrouping(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'planwerk.measuresBy', this.measuresBy);
  }
}

function isAt({ place }: PlanTreeNode, position: vscode.Position): boolean {
  return place !== undefined && rangeOf(place.range).contains(position);
}

function isSmaller({ place: a }: PlanTreeNode, { place: b }: PlanTreeNode): boolean {
  return a !== undefined && b !== undefined && rangeOf(b.range).contains(rangeOf(a.range));
}

const MEMORY_KEY = 'planwerk.measuresBy';
