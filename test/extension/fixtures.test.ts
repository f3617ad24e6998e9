import { assert } from 'chai';
import * as vscode from 'vscode';
import { answers } from '../support/answers';
import type { Answer, Question } from '../support/answers/answer';
import { questionOf } from '../support/answers/question';
import { readFixtures, type Fixture } from '../support/fixture';
import { providerResults } from './provider-results';
import { startExtension, uriOf, writeFile } from './support';

/** By feature, the source of each text fixture with the option `host: yes`; put in by the build. */
declare const HOST_FIXTURES: Readonly<Record<string, readonly string[]>>;

/** A part of the text fixtures once more, as VS Code itself sees the answers. */
describe('fixtures', () => {
  before(async () => {
    await startExtension();
    await setLanguage('de');
  });

  after(() => setLanguage(undefined));

  for (const answer of answers) {
    const ask = providerResults[answer.feature];
    const fixtures = (HOST_FIXTURES[answer.feature] ?? []).flatMap(readFixtures);
    if (!ask || fixtures.length === 0) continue;
    for (const [index, fixture] of fixtures.entries()) {
      it(`${answer.feature}: ${fixture.title}`, () => inFolder(`fixture-${answer.feature}-${index}`, fixture, async (question) => {
        assert.equal(await describedWithin(answer, question, ask), fixture.answer);
      }));
    }
  }
});

/** Asks until the answer is the expected one, for the server learns of new files a little later. */
async function describedWithin(answer: Answer, question: Question, ask: (question: Question) => Promise<unknown>): Promise<string> {
  const limit = Date.now() + 10_000;
  for (;;) {
    const result = await ask(question);
    const said = result === undefined || result === null ? 'nothing' : answer.describe(result as never, question).replace(/[ \t]+$/gm, '').trimEnd();
    if (said === question.fixture.answer || Date.now() > limit) return said;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function setLanguage(language: string | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('planwerk').update('language', language, vscode.ConfigurationTarget.Global);
}

/** A folder of its own is a workspace of its own. */
async function inFolder(name: string, fixture: Fixture, test: (question: Question) => Promise<void>): Promise<void> {
  const folder = uriOf(name);
  const files = new Map([['planwerk.config.yaml', '{}\n'], ...fixture.files]);
  for (const [file, text] of files) await writeFile(vscode.Uri.joinPath(folder, file), text);
  const question = questionOf(fixture, folder.toString());
  try {
    await vscode.window.showTextDocument(vscode.Uri.parse(question.uri), { preview: false });
    await test(question);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
}
