import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readConfig } from '../../src/core/config';
import { CONFIG_FILE_NAME } from '../../src/core/file-names';
import { applyEdits } from '../../src/core/text/edit';
import { checkWorkspace } from '../../src/core/workspace';
import type { Finding } from '../../src/core/finding';

const folder = path.join(__dirname, '../../examples/first-steps');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const plan = 'kinderarmut.plan.yaml';

describe('examples/first-steps', () => {
  for (const today of ['1990-01-01', '2026-11-22', '2090-12-31']) {
    it(`has exactly the findings that its README announces, judged on ${today}`, () => {
      deepEqual(check(read(plan), today).map(lineAndRule), announced());
    });
  }

  it('has fixes that settle their findings and cause no others', () => {
    const findings = check(read(plan), '2026-11-22');
    const fixed = applyEdits(read(plan), findings.flatMap(({ fix }) => fix?.edits ?? []));
    deepEqual(check(fixed, '2026-11-22').map(lineAndRule), findings.filter(({ fix }) => !fix).map(lineAndRule));
  });
});

function check(text: string, today: string): Finding[] {
  const settings = { language: 'de', today } as const;
  const { config } = readConfig(CONFIG_FILE_NAME, read(CONFIG_FILE_NAME), settings);
  return checkWorkspace([{ uri: plan, path: plan, text }], { ...settings, config });
}

/** The rows of the table: `| 9 | `resolution/missing` | … |`. */
function announced(): string[] {
  return [...read('README.md').matchAll(/^\| (\d+) \| `([a-z/-]+)` \|/gm)].map(([, line, rule]) => `${line} ${rule}`);
}

function lineAndRule({ range, rule }: Finding): string {
  return `${range.start.line + 1} ${rule}`;
}
