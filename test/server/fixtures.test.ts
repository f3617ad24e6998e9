import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { initializeResult, methods } from '../../src/server/capabilities';
import { sessionRequests } from '../../src/server/requests';
import { answers } from '../support/answers';
import type { Answer } from '../support/answers/answer';
import { questionOf } from '../support/answers/question';
import { written } from '../support/ask';
import { Editor, FOLDER } from '../support/editor';
import { readFixtures, type Fixture } from '../support/fixture';

const folder = join(__dirname, '..', 'fixtures');

/** The text fixtures again, over the protocol: what the feature says is what an editor is told. */
describe('fixtures over the protocol', () => {
  it('the server listens to every request that it can answer', () => {
    assert.deepEqual([...methods].sort(), sessionRequests().map(({ method }) => method).sort());
    assert.ok(initializeResult.capabilities.codeActionProvider);
  });

  for (const answer of answers) {
    it(answer.feature, async function () {
      this.timeout(120_000);
      for (const name of readdirSync(join(folder, answer.feature)).sort()) {
        for (const fixture of readFixtures(readFileSync(join(folder, answer.feature, name), 'utf8'))) {
          assert.equal(await askServer(answer, fixture), fixture.answer, `${name}: ${fixture.title}`);
        }
      }
    });
  }
});

async function askServer(answer: Answer, fixture: Fixture): Promise<string> {
  const { language = 'de', today = '2026-06-30' } = fixture.options;
  const editor = new Editor();
  try {
    await editor.start({ files: false, language: language as 'de' | 'en', today, placeCursorCommand: 'place-cursor', inlayHints: fixture.options['hints'] !== 'no', codeLenses: fixture.options['lenses'] !== 'no' });
    const question = questionOf(fixture, FOLDER);
    for (const [file, text] of fixture.files) await editor.notify('textDocument/didOpen', { textDocument: { uri: question.uriOf(file), languageId: languageOf(file), version: 1, text } });
    const result: unknown = await editor.connection.sendRequest(answer.method, answer.params(question)).catch(refusalOf);
    if (typeof result === 'string') return result;
    return result === null ? 'nothing' : written(answer.describe(result as never, question));
  } finally {
    await editor.stop();
  }
}

/** What the editor shows where a request is refused. */
function refusalOf(error: unknown): string {
  if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return `refused: ${error.message}`;
  throw error;
}

function languageOf(file: string): string {
  return file.endsWith('.md') ? 'markdown' : 'planwerk';
}
