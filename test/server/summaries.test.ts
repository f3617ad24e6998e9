import assert from 'node:assert/strict';
import { SUMMARIES, type SummariesResult } from '../../src/features/protocol';
import { Editor, FOLDER } from '../support/editor';

const PLAN = `${FOLDER}/strategie.plan.yaml`;
const OTHER = `${FOLDER}/konzept.plan.yaml`;
const WITH_MEASURE = 'measures:\n  - { id: messe, title: Messe, goals: [ziel] }\n';

function plan(id: string, measures = ''): string {
  return `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Strategie\nlanguage: de\n${measures}`;
}

describe('what a preview is drawn with', () => {
  let editor: Editor;

  beforeEach(() => {
    editor = new Editor();
  });

  afterEach(() => editor.stop());

  const ask = (uri: string, again = false) =>
    editor.connection.sendRequest<SummariesResult | null>(SUMMARIES, { uri, again });

  it('the summaries of all other documents of the workspace, closed or open', async () => {
    editor.disk.set(PLAN, plan('strategie')).set(OTHER, plan('konzept')).set(`${FOLDER}/innen/a.plan.yaml`, plan('a')).set(`${FOLDER}/innen/planwerk.config.yaml`, '');
    await editor.start();
    const answer = await ask(PLAN);
    assert.deepEqual(answer?.summaries?.map(({ id }) => id), ['konzept']);
    assert.equal(answer?.path, 'strategie.plan.yaml');
    assert.equal(answer?.language, 'de');
    assert.match(answer?.today ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });

  it('not again while they say the same', async () => {
    editor.disk.set(OTHER, plan('konzept'));
    await editor.start();
    await editor.open(PLAN, plan('strategie'));
    assert.equal((await ask(PLAN, true))?.summaries?.length, 1);
    await editor.change(PLAN, plan('strategie', WITH_MEASURE));
    assert.equal((await ask(PLAN, true))?.summaries, undefined);
    await editor.open(OTHER, plan('anders'));
    assert.deepEqual((await ask(PLAN, true))?.summaries?.map(({ id }) => id), ['anders']);
    assert.equal((await ask(PLAN))?.summaries?.length, 1);
  });

  it('null for what nobody knows', async () => {
    await editor.start();
    assert.equal(await ask('file:///nirgends.plan.yaml'), null);
  });
});
