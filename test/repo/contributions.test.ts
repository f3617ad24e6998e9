import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contributes } from '../../package.json';
import { readProjectFile, root } from './files';

const texts = ['package.nls.json', 'package.nls.de.json'].map((file) => [file, JSON.parse(readProjectFile(file)) as Record<string, string>] as const);
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

describe('what package.json contributes', () => {
  it('has its texts in both languages, and no text too many', () => {
    const used = [...readProjectFile('package.json').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? '');
    for (const [file, known] of texts) assert.deepEqual([...new Set(used)].sort(), Object.keys(known).sort(), file);
  });

  it('brings the files that it names', () => {
    const files = [...contributes.snippets.map(({ path }) => path), ...steps.map(({ media }) => media.svg)];
    assert.deepEqual(files.filter((file) => !existsSync(join(root, file))), []);
  });

  it('leads the walkthrough to commands that there are', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const named = [
      ...steps.flatMap(({ completionEvents }) => completionEvents.map((event) => event.replace('onCommand:', ''))),
      ...texts.flatMap(([, all]) => [...Object.values(all).join('\n').matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1] ?? '')),
    ];
    assert.deepEqual(named.filter((command) => command.startsWith('planwerk.') && !known.has(command)), []);
  });

  it('draws its pictures in the colours of the theme, with a fallback', () => {
    for (const { media } of steps) {
      const colours = [...readProjectFile(media.svg).matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1] ?? '');
      assert.deepEqual(colours.filter((colour) => colour !== 'none' && !/^var\(--vscode-[\w-]+, #[0-9a-f]{6}\)$/.test(colour)), [], media.svg);
    }
  });
});
