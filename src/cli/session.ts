import type { Language, Text } from '../core/text/language';
import { message, type MessageData } from '../core/text/message';
import type { Host, Streams } from './host';

/** One call of the command line: where it reads and writes, what it knows, and the language that it speaks. */
export interface Session {
  readonly streams: Streams;
  readonly host: Host;
  readonly language: Language;
  /** Was `--lang` given? Then it goes before every configuration. */
  readonly languageIsFixed: boolean;
  readonly noColour: boolean;
}

/** The exit codes that other programs hold on to. */
export const exitCodes = { clean: 0, findings: 1, wrongUse: 2, internalError: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Tells something that is not the result. */
export function note(session: Session, text: Text, data: MessageData = {}): void {
  session.streams.stderr.write(`${message(text, session.language, data)}\n`);
}
