import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

/** The files of the project, as git sees them: tracked, and new ones that it does not ignore. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((name) => name !== '' && existsSync(join(root, name))).sort();
}

export function readProjectFile(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}
