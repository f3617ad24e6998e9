import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position, ServerCapabilities } from 'vscode-languageserver/node';
import { root } from '../schemas';
import { planOf } from './documents';
import { median } from './measure';
import type { Row } from './row';
import { Typist } from './typist';

/*
 * How long somebody waits who types in the middle of a plan, over LSP: pauses of the server included. The same keys in the
 * same file go to yaml-language-server with Planwerk's schema.
 */

interface Feature {
  readonly name: string;
  /** Milliseconds. */
  readonly target: number;
  /** Undefined: findings come without being asked for. */
  readonly method?: string;
  isOffered(capabilities: ServerCapabilities): boolean;
}

const features: readonly Feature[] = [
  { name: 'diagnostics', target: 50, isOffered: () => true },
  { name: 'completion', target: 30, method: 'textDocument/completion', isOffered: ({ completionProvider }) => completionProvider !== undefined },
  { name: 'hover', target: 30, method: 'textDocument/hover', isOffered: ({ hoverProvider }) => hoverProvider !== undefined && hoverProvider !== false },
  { name: 'quick fixes', target: 30, method: 'textDocument/codeAction', isOffered: ({ codeActionProvider }) => codeActionProvider !== undefined && codeActionProvider !== false },
];

/** Lines, and how many keys go to yaml-language-server, which takes seconds for one in a large file. */
const SIZES = [[100, 12], [1000, 8], [10_000, 4], [50_000, 2]] as const;
const WARM_UP = 16;
const KEYS = 64;

export async function typingRows(progress: (step: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [lines, otherKeys] of SIZES) {
    progress(`type in ${lines} lines`);
    const { text, cursor } = planWithFinding(lines);
    const own = await measure(join(root, 'dist', 'server.js'), {}, text, cursor, KEYS, WARM_UP);
    progress(`type in ${lines} lines with yaml-language-server`);
    const other = await measure(YAML_LANGUAGE_SERVER, YAML_SETTINGS, text, cursor, otherKeys, 1);
    for (const feature of features) rows.push(rowOf(feature, lines, own.get(feature) ?? [], other.get(feature) ?? []));
  }
  return rows;
}

const YAML_LANGUAGE_SERVER = join(root, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
const YAML_SETTINGS = { validate: true, hover: true, completion: true, schemas: { [pathToFileURL(join(root, 'schemas', 'planwerk.schema.json')).href]: '*.plan.yaml' } };

/** The cursor stands behind a value that the schema does not know, in the middle of the plan. */
function planWithFinding(lines: number): { text: string; cursor: Position } {
  const plan = planOf(lines);
  const at = plan.indexOf('priority: high', plan.length / 2);
  const before = plan.slice(0, at + 'priority: '.length);
  const line = before.split('\n').length - 1;
  return { text: `${before}hoch${plan.slice(at + 'priority: high'.length)}`, cursor: { line, character: before.length - before.lastIndexOf('\n') - 1 + 'hoch'.length } };
}

/** Milliseconds of each key, or why there are none. */
type Measured = readonly number[] | string;

async function measure(script: string, settings: object, text: string, cursor: Position, keys: number, warmUp: number): Promise<Map<Feature, Measured>> {
  const typist = await Typist.open(script, settings, text, cursor);
  try {
    const measured = new Map<Feature, Measured>();
    for (const feature of features) measured.set(feature, await measureFeature(typist, feature, keys, warmUp));
    return measured;
  } finally {
    typist.close();
  }
}

async function measureFeature(typist: Typist, { method, isOffered }: Feature, keys: number, warmUp: number): Promise<Measured> {
  if (!isOffered(typist.capabilities)) return 'does not offer it';
  const times: number[] = [];
  try {
    for (let key = 0; key < keys + warmUp; key++) times.push(await (method === undefined ? typist.findings() : typist.answer(method)));
  } catch (error) {
    return `fails: ${error instanceof Error ? error.message : String(error)}`;
  }
  return times.slice(warmUp);
}

function rowOf({ name, target }: Feature, lines: number, own: Measured, other: Measured): Row {
  const work = `key → ${name}, plan of ${lines} lines, p95`;
  if (typeof own === 'string') return { work, measured: `the server ${own} / ${target} ms`, ratio: NaN, target: 1 };
  const worst = percentile(own, 0.95);
  return { work: `${work} (yaml-language-server ${comparison(worst, other)})`, measured: `${worst.toFixed(1)} ms / ${target} ms`, ratio: worst / target, target: 1 };
}

/** The worst of ours against what is usual there. */
function comparison(own: number, other: Measured): string {
  if (typeof other === 'string') return other;
  const usual = median(other);
  return `${usual.toFixed(0)} ms: ${(own / usual).toFixed(3)} of it`;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
