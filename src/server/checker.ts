import type { CheckedDocument, EditorSettings } from '../features/workspace';
import type { Workspaces } from '../features/workspaces';

export interface CheckerHost {
  settings(): EditorSettings;
  publish(checked: CheckedDocument): void;
  /** Everything is checked and published. */
  done(): void;
  failed(error: unknown): void;
}

/** Checks in the background, in short steps, so that the server always answers; a change stops it and starts it anew. */
export class Checker {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;
  private took = 0;

  constructor(private readonly workspaces: Workspaces, private readonly host: CheckerHost) {}

  /** Checks after a key was pressed. Requests go first; where a check takes long, it waits for the last key of several. */
  scheduleTyped(): void {
    this.schedule(this.took < LONG_CHECK ? SHORT_PAUSE : LONG_PAUSE);
  }

  /** @param delay milliseconds to wait for more changes */
  schedule(delay: number): void {
    this.stop();
    this.timer = setTimeout(() => void this.check().catch((error: unknown) => this.host.failed(error)), delay);
  }

  stop(): void {
    this.run++;
    clearTimeout(this.timer);
  }

  private async check(): Promise<void> {
    const run = this.run;
    const start = Date.now();
    let pauseAt = start + LONGEST_STEP;
    let isFirst = true;
    for (const checked of this.workspaces.check(this.host.settings())) {
      if (checked) this.host.publish(checked);
      // What was edited is checked first; the others follow in the background.
      if (checked && isFirst) this.took = Date.now() - start;
      if (checked) isFirst = false;
      if (Date.now() < pauseAt) continue;
      await pause();
      if (run !== this.run) return;
      pauseAt = Date.now() + LONGEST_STEP;
    }
    this.host.done();
  }
}

/** Milliseconds; longer than that nobody should wait for an answer. */
const LONGEST_STEP = 15;
/** Milliseconds between a key and the check. */
const SHORT_PAUSE = 4;
const LONG_PAUSE = 80;
/** Milliseconds until the edited document was checked last. */
const LONG_CHECK = 120;

/** Lets requests, changes and cancellations in. */
export function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}
