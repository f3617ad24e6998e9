import * as vscode from 'vscode';
import { say, type Language, type Text } from '../core/text/language';
import type { CheckStatus } from '../features/protocol';
import { extensionTexts as texts } from '../l10n/extension';
import { currentLanguage } from './language';

export type ServerState = 'starting' | 'running' | 'stopped';

/** What the status bar shows. */
export interface ShownStatus {
  readonly state: ServerState;
  /** With VS Code's icons, `$(error) 2`. */
  readonly text: string;
  /** The same in words. */
  readonly description: string;
}

/** The item in the status bar: does Planwerk run, and how much has it found? */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('planwerk.status', vscode.StatusBarAlignment.Left);
  private state: ServerState = 'starting';
  private counts: CheckStatus | undefined;

  constructor() {
    this.item.name = 'Planwerk';
    this.render();
    this.item.show();
  }

  get shown(): ShownStatus {
    return { state: this.state, text: textOf(this.state, this.counts), description: descriptionOf(this.state, this.counts, currentLanguage()) };
  }

  setState(state: ServerState): void {
    this.state = state;
    this.render();
  }

  setCounts(counts: CheckStatus): void {
    this.counts = counts;
    this.render();
  }

  /** In the language that is now set. */
  render(): void {
    const { text, description } = this.shown;
    this.item.text = text;
    this.item.tooltip = description;
    this.item.accessibilityInformation = { label: description, role: 'button' };
    this.item.command = this.state === 'stopped' ? 'planwerk.restartServer' : 'planwerk.showProblems';
  }

  dispose(): void {
    this.item.dispose();
  }
}

function textOf(state: ServerState, counts: CheckStatus | undefined): string {
  if (state === 'stopped') return '$(debug-disconnect) Planwerk';
  if (state === 'starting' || !counts) return '$(sync~spin) Planwerk';
  const { errors, warnings } = counts;
  if (errors + warnings === 0) return '$(check) Planwerk';
  return `Planwerk $(error) ${errors} $(warning) ${warnings}`;
}

function descriptionOf(state: ServerState, counts: CheckStatus | undefined, language: Language): string {
  if (state === 'stopped') return say(texts.stopped, language);
  if (state === 'starting' || !counts) return say(texts.starting, language);
  return say(texts.counts, language, {
    errors: counted(counts.errors, texts.error, texts.errors, language),
    warnings: counted(counts.warnings, texts.warning, texts.warnings, language),
    notes: counted(counts.notes, texts.note, texts.notes, language),
    files: counted(counts.files, texts.file, texts.files, language),
  });
}

function counted(count: number, one: Text, many: Text, language: Language): string {
  return say(count === 1 ? one : many, language, { count });
}
