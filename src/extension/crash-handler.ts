import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient/lib/common/api';
import { say } from '../core/text/language';
import { extensionTexts as texts } from '../l10n/extension';
import { currentLanguage } from './language';

/** Starts a server that broke off again, unless it does so all the time. Open documents are sent again by the client. */
export class CrashHandler implements ErrorHandler {
  private crashes: number[] = [];

  constructor(private readonly output: vscode.LogOutputChannel) {}

  /** Somebody starts the server by hand: what was before no longer counts. */
  forget(): void {
    this.crashes = [];
  }

  /**
   * Only ever a note. What cannot be sent mostly means that the server has just ended: shutting it down then would forbid
   * the fresh start that `closed`, a moment later, stands for.
   */
  error(error: Error): ErrorHandlerResult {
    this.output.error(error);
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < CRASH_PERIOD), now];
    const language = currentLanguage();
    if (this.crashes.length <= MOST_CRASHES) {
      return { action: CloseAction.Restart, message: say(texts.restarting, language), handled: true };
    }
    void this.offerRestart();
    return { action: CloseAction.DoNotRestart, message: say(texts.crashedTooOften, language), handled: true };
  }

  private async offerRestart(): Promise<void> {
    const [message, restart, showOutput] = [texts.crashedTooOften, texts.restart, texts.showOutput].map((text) => say(text, currentLanguage()));
    const choice = await vscode.window.showErrorMessage(message ?? '', restart ?? '', showOutput ?? '');
    if (choice === restart) await vscode.commands.executeCommand('planwerk.restartServer');
    if (choice === showOutput) await vscode.commands.executeCommand('planwerk.showOutput');
  }
}

const MOST_CRASHES = 4;

/** Milliseconds. */
const CRASH_PERIOD = 180_000;
