import assert from 'node:assert/strict';
import { projectFiles, readProjectFile } from './files';

const written = projectFiles().filter((file) => !/generated|package-lock\.json|\.(png|vsix)$/.test(file));
const code = written.filter((file) => /\.tsx?$/.test(file));

function linesOf(file: string): string[] {
  return readProjectFile(file).split('\n');
}

describe('files of the project', () => {
  it('stay short enough to be read at once', () => {
    const long = code.filter((file) => linesOf(file).length > 400);
    assert.deepEqual(long, [], 'split the file where its parts have different reasons to change');
  });

  it('have no drawers', () => {
    const drawers = written.filter((file) => /(^|\/)(utils?|helpers?|misc|common)\.tsx?$/.test(file));
    assert.deepEqual(drawers, [], 'name a file after what it does');
  });

  it('use no `any`', () => {
    const places = code.flatMap((file) => linesOf(file).flatMap((line, index) => (/(:|<|\bas) any\b/.test(line) && !/'|"|`|\/\/|\*/.test(line) ? [`${file}:${index + 1}`] : [])));
    assert.deepEqual(places, [], 'say what the value is, or use `unknown` and check');
  });

  it('name no place of one machine', () => {
    const machine = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/\\w', 'registry\\.' + 'npmjs'].join('|'));
    const places = written.filter((file) => machine.test(readProjectFile(file)));
    assert.deepEqual(places, [], 'a path or host of one machine does not work on another');
  });

  it('keep no registry in the lock file', () => {
    assert.doesNotMatch(readProjectFile('package-lock.json'), /"resolved"/);
  });
});
