import assert from 'node:assert/strict';
import type { CheckedDocument, EditorSettings } from '../../src/features/workspace';
import { Workspaces } from '../../src/features/workspaces';

const settings: EditorSettings = { displayLanguage: 'de', today: '2026-06-30' };
const PLAN = 'file:///w/a.plan.yaml';
const OTHER = 'file:///w/b.plan.yaml';

function plan(id: string, rest = ''): string {
  return `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan\nlanguage: de\ngoals:\n  - { id: ziel, title: Ziel }\n${rest}`;
}

describe('workspaces', () => {
  let workspaces: Workspaces;
  const check = (used = settings): CheckedDocument[] => [...workspaces.check(used)].flatMap((checked) => checked ?? []);
  const checkedUris = (used = settings): string[] => check(used).map(({ uri }) => uri);

  beforeEach(() => {
    workspaces = new Workspaces();
    workspaces.setFolders(['file:///w']);
    workspaces.set({ uri: PLAN, text: plan('a') });
    workspaces.set({ uri: OTHER, text: plan('b') });
  });

  it('check everything once, then nothing', () => {
    assert.deepEqual(checkedUris(), [PLAN, OTHER]);
    assert.deepEqual(checkedUris(), []);
  });

  it('check only an edited document that tells the others nothing new', () => {
    check();
    workspaces.set({ uri: PLAN, text: `${plan('a')}# Anmerkung\n` });
    assert.deepEqual(checkedUris(), [PLAN]);
  });

  it('check the edited document first, then the others if they may be concerned', () => {
    check();
    workspaces.set({ uri: OTHER, text: plan('c') });
    assert.deepEqual(checkedUris(), [OTHER, PLAN]);
  });

  it('do not check again what is the same', () => {
    check();
    workspaces.set({ uri: PLAN, text: plan('a') });
    assert.deepEqual(checkedUris(), []);
  });

  it('check everything again on another day and in another language', () => {
    check();
    assert.deepEqual(checkedUris({ ...settings, today: '2026-07-01' }), [PLAN, OTHER]);
    assert.deepEqual(checkedUris({ ...settings, language: 'en', today: '2026-07-01' }), [PLAN, OTHER]);
  });

  it('go on where a check was left', () => {
    const found = new Set<string>();
    for (let round = 0; round < 20; round++) {
      for (const checked of workspaces.check(settings)) {
        if (checked) found.add(checked.uri);
        break;
      }
    }
    assert.deepEqual([...found], [PLAN, OTHER]);
    assert.deepEqual(checkedUris(), []);
  });

  it('take back the findings of what is deleted', () => {
    check();
    workspaces.delete(PLAN);
    assert.deepEqual(check().find(({ uri }) => uri === PLAN)?.findings, []);
  });

  it('keep apart what another configuration holds', () => {
    const inner = 'file:///w/innen/c.plan.yaml';
    workspaces.set({ uri: 'file:///w/innen/planwerk.config.yaml', text: 'language: en\n' });
    workspaces.set({ uri: inner, text: plan('a') });
    const checked = check();
    assert.equal(checked.find(({ uri }) => uri === inner)?.language, 'en');
    assert.equal(checked.find(({ uri }) => uri === PLAN)?.language, 'de');
  });

  it('hold plans against their lock file, and tell when it is broken', () => {
    const lock = 'file:///w/planwerk.lock.yaml';
    const text = 'resolutions:\n  - plan: a\n    resolution: { body: rat, date: 2008, paper: 8 }\n    measures:\n      - id: angebot\n';
    const deviates = (): boolean => check().some(({ findings }) => findings.some(({ rule, uri }) => rule === 'resolution/deviates' && uri !== lock));
    workspaces.set({ uri: PLAN, text: plan('a') });
    workspaces.set({ uri: lock, text });
    assert.ok(deviates());
    workspaces.set({ uri: lock, text: text.replace('paper', 'papier') });
    assert.deepEqual(check().flatMap(({ uri, findings }) => (uri === lock ? findings : [])).map(({ rule }) => rule), ['resolution/deviates']);
    workspaces.delete(lock);
    assert.ok(!deviates());
  });

  it('hold plans against what was recorded, whatever the configuration has recorded from now on', () => {
    const [lock, config] = ['file:///w/planwerk.lock.yaml', 'file:///w/planwerk.config.yaml'];
    const text = 'resolutions:\n  - plan: a\n    resolution: { body: rat, date: 2008, paper: 8 }\n    goals:\n      - id: ziel\n        title: Ziel\n';
    const messages = (rule: string): string[] => check().flatMap(({ findings }) => findings).filter((finding) => finding.rule === rule).map(({ message, uri }) => `${uri.slice(10)} ${message}`);
    const isDeviating = /^\/?a\.plan\.yaml „Anders“, Titel: beschlossen „Ziel“, jetzt „Anders“/;
    check();
    workspaces.set({ uri: lock, text });
    workspaces.set({ uri: config, text: 'decided: { goals: [title] }\n' });
    assert.deepEqual(messages('resolution/deviates'), []);
    workspaces.set({ uri: PLAN, text: plan('a').replace('title: Ziel', 'title: Anders') });
    assert.match(messages('resolution/deviates').join(), isDeviating);
    workspaces.set({ uri: config, text: 'decided: { goals: [] }\n' });
    assert.match(messages('resolution/deviates').join(), isDeviating);
    workspaces.set({ uri: config, text: 'decided: { goals: [titel] }\n' });
    assert.match(messages('schema/value').join(), /planwerk\.config\.yaml .*title/);
    workspaces.set({ uri: config, text: 'rules: { resolution/deviates: off }\n' });
    assert.deepEqual(messages('resolution/deviates'), []);
    workspaces.set({ uri: config, text: '' });
    assert.match(messages('resolution/deviates').join(), isDeviating);
    workspaces.set({ uri: lock, text: text.replace('title: Ziel', 'title: Anders') });
    assert.deepEqual(messages('resolution/deviates'), []);
  });

  it('give a snapshot of the text as it is now', () => {
    workspaces.set({ uri: PLAN, text: plan('neu') });
    const snapshot = workspaces.snapshot(PLAN, settings);
    assert.equal(snapshot?.document.id, 'neu');
    assert.ok(snapshot?.findings.some(({ rule }) => rule === 'goal/no-measure'));
    assert.equal(workspaces.snapshot('file:///w/nichts.plan.yaml', settings), undefined);
  });

  it('give snapshots that share what they can, and look for nothing that nobody asks for', () => {
    const [a, b] = workspaces.snapshots(settings);
    assert.ok(a && b);
    assert.equal(a.index, b.index);
    assert.equal(a.documents, b.documents);
    assert.deepEqual([...a.documents.keys()], [PLAN, OTHER]);
    workspaces.set({ uri: PLAN, text: `${plan('a')}# Anmerkung\n` });
    const edited = workspaces.snapshot(PLAN, settings);
    assert.equal(edited?.index, a.index);
    assert.equal(edited?.documents.get(PLAN), edited?.document);
  });

  it('give the documents of a snapshot without those that are gone', () => {
    workspaces.snapshots(settings).forEach(({ documents }) => documents);
    workspaces.delete(OTHER);
    assert.deepEqual([...workspaces.snapshot(PLAN, settings)?.documents.keys() ?? []], [PLAN]);
  });

  it('tell the findings of an edited document although a snapshot knew them before', () => {
    check();
    workspaces.set({ uri: PLAN, text: plan('neu') });
    workspaces.snapshot(PLAN, settings);
    assert.deepEqual(checkedUris(), [PLAN, OTHER]);
  });

  it('say of a file without text why it has none', () => {
    workspaces.set({ uri: PLAN, problem: 'utf-16', code: 'utf-16' });
    const [finding] = check().find(({ uri }) => uri === PLAN)?.findings ?? [];
    assert.equal(finding?.rule, 'file/encoding');
    assert.equal(workspaces.snapshot(PLAN, settings), undefined);
  });
});
