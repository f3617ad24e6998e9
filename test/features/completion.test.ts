import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../src/core/text/edit';
import { readDocument } from '../../src/core/model/document';
import type { YamlNode } from '../../src/core/yaml/node';
import { completionsAt } from '../../src/features/completion/completions';
import type { Completion } from '../../src/features/completion/completion';
import type { Snapshot } from '../../src/features/snapshot';
import { Workspaces } from '../../src/features/workspaces';

const FOLDER = 'file:///plaene';
const settings = { language: 'de', displayLanguage: 'de', today: '2026-06-30' } as const;

function workspaceOf(files: Readonly<Record<string, string>>): (file: string) => Snapshot {
  const workspaces = new Workspaces();
  workspaces.setFolders([FOLDER]);
  for (const [file, text] of Object.entries(files)) workspaces.set({ uri: `${FOLDER}/${file}`, text });
  return (file) => workspaces.snapshot(`${FOLDER}/${file}`, settings) ?? assert.fail(file);
}

function completions(marked: string, canFillSnippets = true): { text: string; found: Completion[] } {
  const text = marked.replace('$0', '');
  const snapshot = workspaceOf({ 'armut.plan.yaml': text })('armut.plan.yaml');
  return { text, found: completionsAt(snapshot, marked.indexOf('$0'), { canFillSnippets }) };
}

/** The text after a proposal was taken. */
function taken(marked: string, label: string, canFillSnippets = true): string {
  const { text, found } = completions(marked, canFillSnippets);
  const completion = found.find((each) => each.label === label) ?? assert.fail(`no ${label}`);
  return applyEdits(text, [{ ...completion.range, text: completion.text }]);
}

describe('completions', () => {
  it('are plain text for clients without tab stops', () => {
    const { found } = completions('kind: plan\nmeasures:\n  - $0\n', false);
    assert.ok(found.every(({ isSnippet, text }) => !isSnippet && !text.includes('$')));
    assert.equal(taken('kind: plan\nperiod: { start: 2025, end: 2030 }\nmeasures:\n  - $0\n', 'Maßnahme', false), [
      'kind: plan', 'period: { start: 2025, end: 2030 }', 'measures:',
      '  - id: massnahme-1', '    title: Titel', '    goals: []', '    field-of-action:', '    status: planned', '    schedule: { start: 2026, end: 2030 }',
      '    responsible: { lead: , involved: [] }', '    finance: { cost: }', '    indicators: []', '',
    ].join('\n'));
  });

  it('open no bracket that nobody closes', () => {
    assert.equal(taken('kind: plan\nmeasures:\n  - id: a\n    go$0\n', 'goals', false), 'kind: plan\nmeasures:\n  - id: a\n    goals:\n      - \n');
    assert.equal(taken('kind: plan\nmeasures: [{ id: a, go$0 }]\n', 'goals', false), 'kind: plan\nmeasures: [{ id: a, goals:  }]\n');
  });

  it('use the line breaks of the document', () => {
    assert.equal(taken('kind: plan\r\nmeasures:\r\n  - id: a\r\n    sched$0\r\n    title: A\r\n', 'schedule'), 'kind: plan\r\nmeasures:\r\n  - id: a\r\n    schedule:\r\n      \r\n    title: A\r\n');
    assert.deepEqual(completions('kind: plan\r\nperiod:\r\n  start: 2026\r\n  $0\r\n').found.map(({ label }) => label), ['end']);
    assert.deepEqual(completions('kind: plan\r\nstatus: dr$0\r\n').found[0]?.range, { start: 20, end: 22 });
  });

  it('put a block that reads as it is meant wherever it is taken', () => {
    for (const key of ['goals', 'measures', 'indicators', 'responsibilities', 'spaces', 'target-groups', 'programmes', 'products', 'participation', 'interfaces', 'fields-of-action']) {
      const { text, found } = completions(`kind: plan\n${key}:\n  - $0\n`, false);
      const block = found.find(({ kind }) => kind === 'block') ?? assert.fail(key);
      const document = readDocument('', applyEdits(text, [{ ...block.range, text: block.text }]));
      assert.deepEqual(document.yaml.problems, [], key);
    }
  });
});

describe('completions in the examples', () => {
  const folder = join(__dirname, '..', '..', 'examples');
  // The first steps hold mistakes.
  for (const workspace of readdirSync(folder).filter((name) => name !== 'first-steps')) {
    const files = readdirSync(join(folder, workspace)).filter((name) => name.endsWith('.plan.yaml'));
    const open = workspaceOf(Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, workspace, name), 'utf8')])));
    for (const file of files) {
      it(`hold every key, value and reference that is there: ${workspace}/${file}`, () => {
        const snapshot = open(file);
        const { text, root } = snapshot.document;
        const missing = root ? placesIn(root).filter(({ start, end, expected }) => !offers(snapshot, start, end, expected)) : [];
        assert.deepEqual(missing.map(({ start, expected }) => `${snapshot.document.lines.lineAt(start) + 1}: ${expected} in ${text.slice(start - 20, start)}`), []);
      });

      it(`never throw, and stay in the line of the cursor: ${workspace}/${file}`, () => {
        const snapshot = open(file);
        const { text, lines } = snapshot.document;
        for (let offset = 0; offset <= text.length; offset += 17) {
          for (const { range } of completionsAt(snapshot, offset, { canFillSnippets: true })) {
            assert.ok(range.start <= offset && offset <= range.end && lines.lineAt(range.start) === lines.lineAt(range.end), String(offset));
          }
        }
      });

      it(`never throw in broken text: ${workspace}/${file}`, () => {
        const text = readFileSync(join(folder, workspace, file), 'utf8');
        for (const [index, typed] of ['"', "'", '[', '{', '}', ']', ': ', '- ', '\n', '\n  ', '#', '|', '&a ', '*a', '\t', ',', '---\n', '\r'].entries()) {
          const offset = Math.floor((text.length * (index + 1)) / 20);
          const broken = workspaceOf({ [file]: text.slice(0, offset) + typed + text.slice(offset) })(file);
          for (let near = offset - 3; near <= offset + 60; near++) completionsAt(broken, near, { canFillSnippets: true });
        }
      });

      it(`never throw where the text is cut off: ${workspace}/${file}`, () => {
        const text = readFileSync(join(folder, workspace, file), 'utf8');
        for (let end = 0; end < text.length; end += 211) {
          const cut = workspaceOf({ [file]: text.slice(0, end) })(file);
          assert.deepEqual(completionsAt(cut, end, { canFillSnippets: true }), completionsAt(cut, end, { canFillSnippets: true }));
        }
      });
    }
  }
});

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
}

/** All keys, and the values that come from a list of values or are references: what holds a hyphen or stands alone as a word of the format. */
function placesIn(node: YamlNode, key = ''): Expected[] {
  if (node.kind === 'list') return node.items.flatMap((item) => placesIn(item, key));
  if (node.kind === 'scalar') return CHOSEN.has(key) && node.style === 'plain' && typeof node.value === 'string' && /^[a-z]/.test(node.value) ? [{ start: node.start, end: node.end, expected: String(node.value) }] : [];
  return node.pairs.flatMap(({ key: { name, start, end }, value }) => [...(name.startsWith('x-') || name === 'kind' ? [] : [{ start, end, expected: name }]), ...placesIn(value, name)]);
}

const CHOSEN: ReadonlySet<string> = new Set([
  'field', 'status', 'level', 'direction', 'periodicity', 'rating', 'area', 'life-phases', 'format', 'mode', 'attachment', 'sector', 'role', 'phase', 'model',
  'responsible', 'lead', 'involved', 'consulted', 'decides', 'informed', 'parent', 'field-of-action', 'spaces', 'target-groups', 'programme', 'to', 'body', 'indicator', 'groups', 'products', 'participation', 'contributes-to', 'reports-on', 'plans',
]);

/** Both before the first character and behind the last. */
function offers(snapshot: Snapshot, start: number, end: number, expected: string): boolean {
  return [start, end].every((offset) => completionsAt(snapshot, offset, { canFillSnippets: true }).some(({ label, range }) => label === expected && range.start === start && range.end === end));
}
