import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';

/** The part of GitHub's composite actions that action.yml uses. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string | number }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

export interface ActionResult {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
}

export const action = parse(readFileSync(path.join(__dirname, '../../action.yml'), 'utf8')) as Action;

/** Runs the steps in a checkout as GitHub does: by bash with -e, with files for outputs and the summary; the first failure ends them. */
export function runAction(checkout: string, given: Readonly<Record<string, string>>, searchPath = process.env['PATH'] ?? ''): ActionResult {
  const temporary = mkdtempSync(path.join(checkout, '.runner-'));
  mkdirSync(path.join(temporary, 'temp'));
  const values = new Map(Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, given[name] ?? String(input.default)]));
  const files = { GITHUB_STEP_SUMMARY: path.join(temporary, 'summary'), GITHUB_OUTPUT: path.join(temporary, 'output') };
  writeFileSync(files.GITHUB_STEP_SUMMARY, '');
  const result = { code: 0, log: '', steps: [] as string[] };
  for (const step of action.runs.steps) {
    if (result.code !== 0 || (step.if !== undefined && !holds(step.if, values))) continue;
    writeFileSync(files.GITHUB_OUTPUT, '');
    const script = path.join(temporary, `${step.id}.sh`);
    writeFileSync(script, step.run);
    const env = { PATH: searchPath, LANG: 'C.UTF-8', RUNNER_TEMP: path.join(temporary, 'temp'), ...files, ...filled(step.env, values) };
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd: checkout, env, encoding: 'utf8' });
    result.code = status ?? -1;
    result.log += stdout + stderr;
    result.steps.push(step.id);
    for (const [, name = '', value = ''] of readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm)) values.set(`steps.${step.id}.outputs.${name}`, value);
  }
  const outputs = filled(Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, value])), values);
  return { ...result, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

function filled(texts: Readonly<Record<string, string>>, values: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => values.get(expression) ?? '')]));
}

function holds(condition: string, values: ReadonlyMap<string, string>): boolean {
  const [, name = '', operator, text] = /^\$\{\{ (\S+) (==|!=) '(.*)' \}\}$/.exec(condition) ?? [];
  if (operator === undefined) throw new Error(`the test does not understand: ${condition}`);
  return (values.get(name) === text) === (operator === '==');
}
