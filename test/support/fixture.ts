/**
 * A text fixture: some files, a cursor in one of them, and the answer that is expected. A file of the folder
 * test/fixtures holds any number:
 *
 *     ===== completes the id of a goal
 *     language: en
 *     === armut.plan.yaml
 *     goals: [$0]
 *     === answer
 *     …
 *
 * The lines between title and first file are options. `$0` is the cursor, `$1` where a selection ends that begins there.
 * A file named `planwerk.config.yaml` is the configuration.
 */
export interface Fixture {
  readonly title: string;
  /** `language` (de), `today` (2026-06-30), and what the feature itself reads. */
  readonly options: Readonly<Record<string, string>>;
  /** Without the marks, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The file that holds the cursor, else the first one. */
  readonly file: string;
  /** Offset of the cursor; 0 without one. */
  readonly cursor: number;
  /** Where the selection ends; the cursor where there is none. */
  readonly end: number;
  /** Without a line break at its end. */
  readonly answer: string;
}

export function readFixtures(text: string): Fixture[] {
  return splitAt(text, /^===== (.*)$/m).map(([title, body]) => readFixture(title, body));
}

/** The fixture's source with another answer. */
export function withAnswer(source: string, title: string, answer: string): string {
  return splitAt(source, /^===== (.*)$/m).map(([name, body]) => {
    const before = body.slice(0, body.indexOf('\n=== answer') + 1);
    return `===== ${name}${name === title ? `${before}=== answer\n${answer}\n\n` : body}`;
  }).join('').replace(/\n+$/, '\n');
}

function readFixture(title: string, body: string): Fixture {
  const [head = ''] = body.split(/^=== .*$/m);
  const parts = splitAt(body, /^=== (.*)$/m);
  const options = Object.fromEntries(head.trim().split('\n').flatMap((line) => {
    const match = /^([a-z-]+): (.*)$/.exec(line);
    return match ? [[match[1] ?? '', match[2] ?? '']] : [];
  }));
  const files = parts.filter(([name]) => name !== 'answer').map(([name, text]) => [name, withoutMarks(text.slice(1))] as const);
  const [file, marked] = files.find(([, { cursor }]) => cursor !== undefined) ?? files[0] ?? ['', withoutMarks('')];
  const answer = (parts.find(([name]) => name === 'answer')?.[1] ?? '').replace(/^\n/, '').trimEnd();
  const cursor = marked.cursor ?? 0;
  return { title, options, files: new Map(files.map(([name, { text }]) => [name, text])), file, cursor, end: marked.end ?? cursor, answer };
}

interface Marked {
  readonly text: string;
  readonly cursor: number | undefined;
  readonly end: number | undefined;
}

function withoutMarks(source: string): Marked {
  const cursor = source.indexOf('$0');
  const end = source.indexOf('$1');
  if (cursor < 0) return { text: source, cursor: undefined, end: undefined };
  return { text: source.replace('$0', '').replace('$1', ''), cursor, end: end < 0 ? undefined : end - 2 };
}

/** What each match names, and the text from its end to the next one. */
function splitAt(text: string, heading: RegExp): [string, string][] {
  const matches = [...text.matchAll(new RegExp(heading.source, 'gm'))];
  return matches.map((match, index) => [match[1] ?? '', text.slice(match.index + match[0].length, matches[index + 1]?.index)]);
}
