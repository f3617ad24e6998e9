import { LineIndex } from '../../../src/core/text/lines';
import type { Fixture } from '../fixture';
import type { Question } from './answer';

/** @param folder URI of the folder that holds the files of the fixture */
export function questionOf(fixture: Fixture, folder: string): Question {
  const uriOf = (file: string): string => `${folder}/${file}`;
  const lines = new LineIndex(fixture.files.get(fixture.file) ?? '');
  const fileOf = (uri: string): string => decodeURIComponent(uri.startsWith(`${folder}/`) ? uri.slice(folder.length + 1) : uri);
  return {
    fixture, uriOf, fileOf,
    uri: uriOf(fixture.file),
    position: lines.position(fixture.cursor),
    range: { start: lines.position(fixture.cursor), end: lines.position(fixture.end) },
    textOf: (uri) => fixture.files.get(fileOf(uri)) ?? '',
  };
}
