import { message } from '../core/text/message';
import { cliTexts } from '../l10n/cli';
import type { Session } from './session';

/** A line on a terminal that counts what is done, and goes away at the end. Quick work never shows it. */
export class Progress {
  private shownAt = performance.now();
  private isShown = false;

  constructor(private readonly session: Session, private readonly all: number) {}

  show(given: number): void {
    const { streams, language } = this.session;
    if (streams.stderr.isTTY !== true || performance.now() - this.shownAt < MILLISECONDS_BETWEEN) return;
    streams.stderr.write(CLEAR_LINE + message(cliTexts.reading, language, { given, all: this.all }));
    this.shownAt = performance.now();
    this.isShown = true;
  }

  clear(): void {
    if (this.isShown) this.session.streams.stderr.write(CLEAR_LINE);
    this.isShown = false;
  }
}

const MILLISECONDS_BETWEEN = 100;
const CLEAR_LINE = '\r\u001b[2K';
