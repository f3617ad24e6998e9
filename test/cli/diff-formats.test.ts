import assert from 'node:assert/strict';
import { plan, planwerk, temporaryFolder, type Answer } from './support';

const goals = (value: number, title = 'Weniger Arbeitslose'): string => `
fields-of-action:
  - { id: arbeit, title: Arbeit }
goals:
  - id: ziel
    title: ${title}
    field-of-action: arbeit
    targets: [{ indicator: quote, target: { value: ${value}, by: 2030 } }]
indicators:
  - { id: quote, title: Quote, unit: "%", direction: decrease }
`;
const resolution = (date: string): string => `resolution: { body: rat, date: ${date}, paper: V 1 }\nresponsibilities:\n  - { id: rat, name: Gemeinderat }\n`;

function compare(before: string, after: string, ...args: readonly string[]): Promise<Answer> {
  return planwerk(['diff', 'alt', 'neu', ...args], { cwd: temporaryFolder({ 'alt/a.plan.yaml': before, 'neu/a.plan.yaml': after }) });
}

describe('planwerk diff --format', () => {
  const before = plan('stadt', resolution('2008-03-12') + goals(8.8));
  const after = plan('stadt', resolution('2008-03-12') + goals(9.5));

  it('json: as documented, to the letter', async () => {
    const { code, stdout, stderr } = await compare(before, after, '--format', 'json');
    assert.deepEqual([code, stderr], [0, '']);
    const written = JSON.parse(stdout) as { changes: { fingerprint: string }[] };
    const fingerprint = written.changes[0]?.fingerprint ?? '';
    assert.match(fingerprint, /^[0-9a-f]{12}$/);
    const side = (folder: string, value: number): object => ({ file: `${folder}/a.plan.yaml`, range: { start: { line: 16, column: 52 }, end: { line: 16, column: 55 } }, value });
    assert.deepEqual(written, {
      version: 1, from: 'alt', to: 'neu',
      changes: [{
        kind: 'target/value', weight: 'weakened', document: 'stadt', id: 'ziel', from: side('alt', 8.8), to: side('neu', 9.5),
        message: 'Goal “Weniger Arbeitslose”: target weakened from 8.8 % to 9.5 %; Gemeinderat decided 8.8 % on 12 March 2008.',
        fingerprint, 'covered-by': null,
      }],
      summary: { weakened: 1, strengthened: 0, neutral: 0, editorial: 0 },
    });
    assert.deepEqual(Object.keys(written), ['version', 'from', 'to', 'changes', 'summary']);
  });

  it('json: sorted by file, path and kind, with fingerprints that stay when lines move', async () => {
    const many = (offset: string): Promise<Answer> => compare(before, `${offset}${after.replace('title: Plan', 'title: Neu').replace('title: Quote', 'title: Andere')}`, '--format', 'json');
    const read = ({ stdout }: Answer): { kind: string; fingerprint: string }[] => (JSON.parse(stdout) as { changes: { kind: string; fingerprint: string }[] }).changes;
    const [first, second] = [read(await many('')), read(await many('# davor\n\n'))];
    assert.deepEqual(first.map(({ kind }) => kind), ['target/value', 'indicator/title', 'plan/title']);
    assert.deepEqual(second.map(({ fingerprint }) => fingerprint), first.map(({ fingerprint }) => fingerprint));
  });

  it('text: by document, with what the words were', async () => {
    const { stdout } = await compare(before, after.replace('Weniger Arbeitslose', 'Weniger Erwerbslose'), '--lang', 'de');
    assert.equal(stdout, [
      'stadt',
      '  abgeschwächt  Ziel „Weniger Erwerbslose“: Zielwert von 8,8 % auf 9,5 % abgeschwächt; beschlossen waren 8,8 % am 12. März 2008 (Gemeinderat).  neu/a.plan.yaml:16  target/value',
      '  redaktionell  Ziel „Weniger Arbeitslose“ heißt jetzt „Weniger Erwerbslose“.  neu/a.plan.yaml:14  goal/title',
      '    Weniger [-Arbeitslose-]{+Erwerbslose+}',
      '',
      '2 Änderungen: 1 abgeschwächt, 0 gestärkt, 0 neutral, 1 redaktionell',
      '',
    ].join('\n'));
  });

  it('text and markdown: says that nothing is different', async () => {
    assert.equal((await compare(before, before)).stdout, 'No change in meaning.\n');
    assert.equal((await compare(before, `${before}\n# Anmerkung\n`, '--format', 'markdown', '--lang', 'de')).stdout, 'Keine inhaltliche Änderung.\n');
  });

  it('markdown: by plan and field of action, the weakened first', async () => {
    const { stdout } = await compare(before, after.replace('title: Quote', 'title: Andere Quote'), '--format', 'markdown');
    assert.equal(stdout, `## Changes to the planning

**2 changes: 1 weakened, 0 strengthened, 0 neutral, 1 editorial**

### Plan

#### Arbeit

- 🔻 **weakened**: Goal “Weniger Arbeitslose”: target weakened from 8.8 % to 9.5 %; Gemeinderat decided 8.8 % on 12 March 2008.

#### Without field of action

- ✏️ **editorial**: Indicator “Quote” is now called “Andere Quote”.
  - <ins>Andere </ins>Quote
`);
  });

  it('markdown: folds what is long, but nothing that is weakened, and ends before a comment is full', async () => {
    const values = (count: number, first: number): string => plan('viele', `indicators:\n  - id: q\n    title: Q\n    values:\n${Array.from({ length: count }, (_, index) => `      - { at: ${1900 + index}, value: ${first + index} }\n`).join('')}`);
    const { stdout } = await compare(values(30, 1), values(30, 100), '--format', 'markdown');
    assert.match(stdout, /<details><summary>20 more changes: 20 neutral<\/summary>\n\n- [^]*\n\n<\/details>\n$/);
    const measures = (status: string): string => plan('viele', `measures:\n${Array.from({ length: 15 }, (_, index) => `  - { id: m${index}, title: M, status: ${status} }\n`).join('')}`);
    assert.doesNotMatch((await compare(measures('running'), measures('cancelled'), '--format', 'markdown')).stdout, /details/);
    const long = await compare(values(900, 1), values(900, 1000), '--format', 'markdown', '--lang', 'de');
    assert.ok(long.stdout.length < 65_536);
    const left = /Zu lang für einen Kommentar: (\d+) Änderungen sind hier nicht gezeigt/.exec(long.stdout)?.[1];
    assert.equal(long.stdout.match(/^- /gm)?.length, 900 - Number(left));
  });

  it('markdown: what is weakened has room before all else, in every plan and whatever its title is', async () => {
    const values = (first: number): string => plan('viele', `measures:\n  - { id: m, title: M, status: ${first === 1 ? 'running' : 'paused'} }\nindicators:\n  - id: q\n    title: Q\n    values:\n${Array.from({ length: 900 }, (_, index) => `      - { at: ${1900 + index}, value: ${first + index} }\n`).join('')}`);
    const titled = (text: string): string => text.replace('title: Plan', `title: ${'Lang '.repeat(20_000)}`);
    const folder = temporaryFolder({ 'alt/a.plan.yaml': titled(before), 'neu/a.plan.yaml': titled(after), 'alt/b.plan.yaml': values(1), 'neu/b.plan.yaml': values(1000) });
    const { stdout } = await planwerk(['diff', 'alt', 'neu', '--format', 'markdown'], { cwd: folder });
    assert.equal(stdout.match(/🔻/gu)?.length, 2);
    assert.ok(stdout.length < 65_536);
  });

  it('markdown: says what was not compared, so that it does not pass for unchanged', async () => {
    const { stdout } = await compare(before, `${before}\n: [`, '--format', 'markdown', '--lang', 'de');
    assert.equal(stdout, '## Änderungen an der Planung\n\n- ⚠️ a.plan.yaml (neu) hat fehlerhafte YAML-Syntax und wurde nicht verglichen.\n\nSonst keine inhaltliche Änderung.\n');
    const files = (text: string): Record<string, string> => Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`neu/${'lang'.repeat(30)}${index}.plan.yaml`, text]));
    const many = await planwerk(['diff', 'alt', 'neu', '--format', 'markdown'], { cwd: temporaryFolder({ 'alt/': '', ...files(': [') }) });
    assert.match(many.stdout, /\n- ⚠️ Not compared, besides: 1990\n/);
    assert.ok(many.stdout.length < 65_536);
  });

  it('text and markdown: two plans of the same id in two workspaces stay two', async () => {
    const files = (folder: string, text: string): Record<string, string> => Object.fromEntries(['jena', 'gera'].flatMap((city) => [
      [`${folder}/${city}/planwerk.config.yaml`, 'planwerk: 1\n'], [`${folder}/${city}/a.plan.yaml`, text.replace('title: Plan', `title: ${city}`)],
    ]));
    const folder = temporaryFolder({ ...files('alt', before), ...files('neu', after) });
    const [text, markdown] = await Promise.all(['text', 'markdown'].map(async (format) => (await planwerk(['diff', 'alt', 'neu', '--format', format], { cwd: folder })).stdout));
    assert.equal(text?.match(/^stadt$/gm)?.length, 2);
    assert.deepEqual(markdown?.match(/^### .*|^- 🔻/gmu), ['### gera', '- 🔻', '### jena', '- 🔻']);
  });

  it('markdown: where not all has room, what is weakened has, whatever its document', async () => {
    const values = (first: number): string => Array.from({ length: 900 }, (_, index) => `      - { at: ${1900 + index}, value: ${first + index} }\n`).join('');
    const text = (id: string, first: number, end: number): string => plan(id, `indicators:\n  - id: q\n    title: Q\n    values:\n${values(first)}measures:\n  - { id: m, title: Maßnahme ${id}, schedule: { end: ${end} } }\n`);
    const cwd = temporaryFolder(Object.fromEntries(['a', 'b', 'c'].flatMap((id) => [[`alt/${id}.plan.yaml`, text(id, 1, 2030)], [`neu/${id}.plan.yaml`, text(id, 1000, 2031)]])));
    const { stdout } = await planwerk(['diff', 'alt', 'neu', '--format', 'markdown'], { cwd });
    assert.ok(stdout.length < 65_536);
    for (const id of ['a', 'b', 'c']) assert.match(stdout, new RegExp(`^- 🔻 \\*\\*weakened\\*\\*: Measure “Maßnahme ${id}”`, 'm'));
    assert.match(stdout, /^\*\*2703 changes: 3 weakened/m);
    assert.match(stdout, /\d+ changes are not shown here; “planwerk diff” lists all\.\*\n$/);
  });

  it('markdown: text of a plan is no markup, link or mention', async () => {
    const hostile = '"</details> <b>x</b> [a](https://boese.example) @alle #12 !7 www.boese.example `code` *fett* | ![b](c) &amp; GH-3 0123456789abcdef0123 :white_check_mark:"';
    const { stdout } = await compare(before, plan('stadt', resolution('2008-03-12') + goals(8.8, hostile)), '--format', 'markdown');
    assert.doesNotMatch(stdout, /(?<!\\)<(?!\/?(ins|del)>)|(?<!\\)[[\]`|]|@\w|#\d|!\d|https:|www\.|GH-|(?<!\\)&|[0-9a-f]{7}|:\w/);
  });

  it('github: warnings for what is weakened and no resolution covers, the weightiest first', async () => {
    const answer = await compare(before, after.replace('title: Plan', 'title: Neu'), '--format', 'github', '--lang', 'de');
    assert.match(answer.stdout, /^::warning file=neu\/a\.plan\.yaml,line=16,col=52,endLine=16,endColumn=55,title=target\/value::Ziel „[^\n]*\n::notice file=neu\/a\.plan\.yaml,line=4,[^\n]*title=plan\/title::Plan „Plan“ heißt jetzt „Neu“\.\n$/);
    const covered = await compare(before, plan('stadt', resolution('2009-05-06') + goals(9.5)), '--format', 'github');
    assert.doesNotMatch(covered.stdout, /::warning/);
    assert.match(covered.stdout, /title=target\/value::[^\n]* \(covered by a new resolution: Gemeinderat, 6 May 2009, paper V 1\)\n/);
    const gone = await compare(plan('stadt', goals(8.8)), plan('stadt'), '--format', 'github');
    assert.match(gone.stdout, /^::warning file=alt\/a\.plan\.yaml,line=1,col=1,/);
  });

  it('in all of them nothing of a plan acts on the terminal', async () => {
    for (const format of ['text', 'json', 'markdown', 'github']) {
      const { stdout } = await compare(before, plan('stadt', resolution('2008-03-12') + goals(8.8, '"\\e[31mrot\\u202e\\r\\n::error::x"')), '--format', format);
      assert.doesNotMatch(stdout, /[\u001b\u202e\r]|^::error/m, format);
    }
  });
});

describe('planwerk diff --fail-on', () => {
  const before = plan('stadt', resolution('2008-03-12') + goals(8.8));
  const codes = async (after: string): Promise<number[]> => [
    (await compare(before, after)).code, (await compare(before, after, '--fail-on', 'weakened')).code, (await compare(before, after, '--fail-on', 'any')).code,
  ];

  it('fails on what is weakened, unless a new resolution covers it', async () => {
    assert.deepEqual(await codes(before), [0, 0, 0]);
    assert.deepEqual(await codes(plan('stadt', resolution('2008-03-12') + goals(8))), [0, 0, 1]);
    assert.deepEqual(await codes(plan('stadt', resolution('2008-03-12') + goals(9.5))), [0, 1, 1]);
    assert.deepEqual(await codes(plan('stadt', resolution('2009-05-06') + goals(9.5))), [0, 0, 1]);
  });
});

describe('planwerk diff --help', () => {
  it('shows an example, in both languages', async () => {
    assert.match((await planwerk(['diff', '--help', '--lang', 'de'])).stdout, /^Aufruf: planwerk diff <von> \[<nach>\] [^]*\nBeispiel:\n {2}planwerk diff HEAD~1 /);
    assert.match((await planwerk(['diff', '--help', '--lang', 'en'])).stdout, /^Usage: planwerk diff <from> \[<to>\] [^]*\nExample:\n {2}planwerk diff HEAD~1 /);
  });
});
