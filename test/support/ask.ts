import { Workspaces } from '../../src/features/workspaces';
import { isPlanningFile } from '../../src/server/closed-files';
import { sessionRequests } from '../../src/server/requests';
import { isRefusal } from '../../src/server/requests/refusal';
import type { RequestContext } from '../../src/server/requests/request';
import type { Language } from '../../src/core/text/language';
import type { Answer } from './answers/answer';
import { questionOf } from './answers/question';
import type { Fixture } from './fixture';

export const FOLDER = 'file:///plaene';

/** The answer of the feature itself, without a server, written down. */
export function ask(answer: Answer, fixture: Fixture): string {
  const question = questionOf(fixture, FOLDER);
  const request = sessionRequests().find(({ method }) => method === answer.method);
  if (!request) throw new Error(`nothing in src/server/requests answers ${answer.method}`);
  const result = request.answer(answer.params(question) as never, contextOf(fixture));
  if (isRefusal(result)) return `refused: ${result.refusal}`;
  return result === undefined || result === null ? 'nothing' : written(answer.describe(result as never, question));
}

/** As it can stand in a text file. */
export function written(answer: string): string {
  return answer.replace(/[ \t]+$/gm, '').trimEnd();
}

export function contextOf(fixture: Fixture): RequestContext {
  const { language = 'de', today = '2026-06-30' } = fixture.options;
  const settings = { language: language as Language, displayLanguage: 'en' as const, today };
  const workspaces = new Workspaces();
  workspaces.setFolders([FOLDER]);
  for (const [file, text] of fixture.files) if (isPlanningFile(`${FOLDER}/${file}`)) workspaces.set({ uri: `${FOLDER}/${file}`, text });
  return {
    snapshot: (uri) => workspaces.snapshot(uri, settings),
    files: () => workspaces.files(),
    snapshots: () => workspaces.snapshots(settings),
    findings: (uri) => workspaces.snapshot(uri, settings)?.findings ?? [],
    text: (uri) => fixture.files.get(uri.slice(FOLDER.length + 1)),
    version: () => 1,
    language: settings.language,
    today,
    placeCursorCommand: 'place-cursor',
    canChangeFiles: true,
    canFillSnippets: true,
    canLink: true,
    showsInlayHints: fixture.options['hints'] !== 'no',
    showsCodeLenses: fixture.options['lenses'] !== 'no',
  };
}
