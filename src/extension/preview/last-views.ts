import type * as vscode from 'vscode';
import type { ViewName } from '../../view/view';

/** Which view was shown last for a document, also after the panel is closed. */
export class LastViews {
  constructor(private readonly memento: vscode.Memento) {}

  get(uri: string): string | undefined {
    const found = this.entries().find(([known]) => known === uri);
    return found?.[1];
  }

  set(uri: string, view: ViewName): void {
    if (this.get(uri) === view) return;
    const others = this.entries().filter(([known]) => known !== uri);
    void this.memento.update(KEY, [[uri, view], ...others].slice(0, MOST_DOCUMENTS));
  }

  private entries(): readonly (readonly [string, string])[] {
    const entries: unknown = this.memento.get(KEY);
    return Array.isArray(entries) ? (entries as readonly (readonly [string, string])[]) : [];
  }
}

const KEY = 'planwerk.preview.views';

/** The ones that were shown last. */
const MOST_DOCUMENTS = 100;
