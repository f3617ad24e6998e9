import * as vscode from 'vscode';
import { say, type Text } from '../../core/text/language';
import { currentLanguage } from '../language';

/**
 * Does something that may take long; then it is told and may be cancelled. Undefined where somebody did, at once: what is
 * still under way then is up to the task, and comes to nothing.
 *
 * @param source is cancelled by whoever does not want to wait any more, and disposed of at the end
 */
export async function withLateProgress<Result>(title: Text, source: vscode.CancellationTokenSource, task: (token: vscode.CancellationToken) => Promise<Result>): Promise<Result | undefined> {
  const { token } = source;
  try {
    const cancelled = new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined)));
    const work = Promise.race([task(token), cancelled]);
    const isLate = await Promise.race([work.then(() => false, () => false), pause().then(() => true)]);
    const result = await (isLate ? withProgress(title, work, source) : work);
    return token.isCancellationRequested ? undefined : result;
  } catch (error) {
    // What was broken off may complain in any way.
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    source.dispose();
  }
}

function withProgress<Result>(title: Text, work: Promise<Result>, source: vscode.CancellationTokenSource): Thenable<Result> {
  const options = { location: vscode.ProgressLocation.Notification, title: say(title, currentLanguage()), cancellable: true };
  return vscode.window.withProgress(options, (_progress, token) => {
    token.onCancellationRequested(() => source.cancel());
    return work;
  });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LATE));
}

/** Milliseconds. */
const LATE = 500;
