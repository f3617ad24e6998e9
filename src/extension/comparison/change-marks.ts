import * as vscode from 'vscode';
import { weights, type Weight } from '../../core/diff/change';
import { append } from '../../core/model/append';
import type { ChangeNode, ChangePlace, Comparison } from '../../features/protocol';
import { weightColour } from './change-item';
import type { RevisionDocuments } from './revision-documents';

/** A line that says something else in the other version. */
export interface ChangeMark {
  readonly line: number;
  /** The weightiest of its changes. */
  readonly weight: Weight;
  /** What each change of the line means. */
  readonly sentences: readonly string[];
}

/** Marks the changes beside the text, in both versions, in every editor that shows one. */
export class ChangeMarks implements vscode.Disposable {
  private readonly types: Readonly<Record<Weight, vscode.TextEditorDecorationType>>;
  private readonly listener = vscode.window.onDidChangeVisibleTextEditors(() => this.draw());
  private byUri: ReadonlyMap<string, readonly ChangeMark[]> = new Map();

  constructor(extensionUri: vscode.Uri, private readonly documents: RevisionDocuments) {
    const typeOf = (weight: Weight): vscode.TextEditorDecorationType => decorationType(weight, extensionUri);
    this.types = { weakened: typeOf('weakened'), strengthened: typeOf('strengthened'), neutral: typeOf('neutral'), editorial: typeOf('editorial') };
  }

  show(comparison: Comparison | undefined): void {
    const places = new Map<string, PlacedChange[]>();
    for (const change of (comparison?.documents ?? []).flatMap(changesIn)) {
      if (change.from) append(places, this.documents.uriOf(change.from.uri).toString(), { change, place: change.from });
      if (change.to) append(places, vscode.Uri.parse(change.to.uri).toString(), { change, place: change.to });
    }
    this.byUri = new Map([...places].map(([uri, found]) => [uri, marksOf(found)]));
    this.draw();
  }

  /** By line. */
  marksIn(uri: vscode.Uri): readonly ChangeMark[] {
    return this.byUri.get(uri.toString()) ?? [];
  }

  dispose(): void {
    this.listener.dispose();
    for (const type of Object.values(this.types)) type.dispose();
  }

  private draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const marks = this.marksIn(editor.document.uri);
      for (const weight of weights) editor.setDecorations(this.types[weight], marks.filter((mark) => mark.weight === weight).map((mark) => decorationOf(mark, editor.document)));
    }
  }
}

function changesIn(node: ChangeNode): ChangeNode[] {
  return node.kind === 'change' ? [node] : node.children.flatMap(changesIn);
}

interface PlacedChange {
  readonly change: ChangeNode;
  readonly place: ChangePlace;
}

/** One sign a line, for VS Code would draw several over each other. */
function marksOf(places: readonly PlacedChange[]): ChangeMark[] {
  const byLine = new Map<number, PlacedChange[]>();
  for (const placed of places) append(byLine, placed.place.range.start.line, placed);
  return [...byLine].sort(([a], [b]) => a - b).map(([line, found]) => ({
    line,
    weight: weights.find((weight) => found.some(({ change }) => change.weight === weight)) ?? 'editorial',
    sentences: found.map(({ change }) => change.spoken),
  }));
}

/** Until it is compared again, a line may be gone. */
function decorationOf({ line, sentences }: ChangeMark, document: vscode.TextDocument): vscode.DecorationOptions {
  const hoverMessage = sentences.map((sentence) => new vscode.MarkdownString().appendText(sentence));
  return { range: document.lineAt(Math.min(line, document.lineCount - 1)).range, hoverMessage };
}

function decorationType(weight: Weight, extensionUri: vscode.Uri): vscode.TextEditorDecorationType {
  const icon = (theme: string): { readonly gutterIconPath: vscode.Uri } => ({ gutterIconPath: vscode.Uri.joinPath(extensionUri, 'media', 'changes', `${weight}-${theme}.svg`) });
  return vscode.window.createTextEditorDecorationType({
    light: icon('light'), dark: icon('dark'), gutterIconSize: 'contain', isWholeLine: true,
    overviewRulerColor: weightColour(weight), overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
