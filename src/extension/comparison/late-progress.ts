import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import { currentLanguage } from '../language';

/** Does something that may take long; then it is told and may be cancelled. Undefined where somebody did. */
export async function withLateProgress<Result>(title: Text, task: (token: vscode.CancellationToken) => Promise<Result>): Promise<Result | undefined> {
  const source = new vscode.CancellationTokenSource();
  try {
    const work = task(source.token);
    const isLate = await Promise.race([work.then(() => false, () => false), pause().then(() => true)]);
    return isLate ? await withProgress(title, work, source) : await work;
  } catch (error) {
    // What was broken off may complain in any way.
    if (source.token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    source.dispose();
  }
}

function withProgress<Result>(title: Text, work: Promise<Result>, source: vscode.CancellationTokenSource): Thenable<Result | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, title: say(title, currentLanguage()), cancellable: true };
  return vscode.window.withProgress(options, async (_progress, token) => {
    token.onCancellationRequested(() => source.cancel());
    const result = await work;
    return source.token.isCancellationRequested ? undefined : result;
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE));
}

/** Milliseconds. */
const LATE = 500;
