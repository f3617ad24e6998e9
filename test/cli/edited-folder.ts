import { renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { edits } from '../core/incremental/edits';
import type { Random } from '../core/incremental/random';
import { planwerk, temporaryFolder, type Answer } from './support';

/** A workspace on disk that somebody works on. */
export class EditedFolder {
  private readonly current: Map<string, string>;
  private readonly cwd: string;
  private argv: readonly string[] = [];

  constructor(private readonly originals: ReadonlyMap<string, string>, private readonly random: Random) {
    this.current = new Map(originals);
    this.cwd = temporaryFolder(Object.fromEntries(originals));
  }

  lint(...options: string[]): Promise<Answer> {
    return planwerk(['lint', '--format', 'json', ...this.argv, ...options], { cwd: this.cwd });
  }

  /** Says what was done. */
  step(): string {
    const kind = this.random.pick(STEPS);
    return `${kind} ${this[kind]()}`;
  }

  /** The texts as they are now, to tell what a failure comes from. */
  toString(): string {
    return [...this.current].map(([name, text]) => `--- ${name}\n${text}`).join('\n');
  }

  /** Lines come or go, and nothing else changes. */
  shift(): string {
    return this.change((text) => {
      const lines = text.split('\n');
      const at = this.random.below(lines.length);
      return /^\s*#|^$/.test(lines[at] ?? '') ? lines.toSpliced(at, 1).join('\n') : lines.toSpliced(this.random.pick([0, at]), 0, this.random.pick(['# Anmerkung', ''])).join('\n');
    });
  }

  /** What nobody but the document itself has to do with. */
  describe(): string {
    return this.change((text) => text.replace(/^planwerk: 1\n/, `planwerk: 1\nsummary: ${this.random.pick(['Kurz', 'Etwas länger', 'a@b.de'])}\n`).replace(/(\nsummary: .*){2}/, '\nsummary: Neu'));
  }

  /** What others may have to do with. */
  reword(): string {
    return this.change((text) => {
      const found = [...text.matchAll(/\b(title|name|term|definition|status|direction|role|amount|value): ([^,}\n]+)/g)];
      if (found.length === 0) return text;
      const { index, 0: pair, 1: key = '' } = this.random.pick(found);
      return `${text.slice(0, index)}${key}: ${this.random.pick(VALUES[key] ?? ['Anders', 'Koordination'])}${text.slice(index + pair.length)}`;
    });
  }

  edit(): string {
    const kind = this.random.pick(Object.keys(edits));
    return `${this.change((text) => edits[kind]?.(text, this.random, [...this.originals.values()]) ?? text)} by ${kind}`;
  }

  mend(): string {
    const [name, text] = this.random.pick([...this.originals]);
    return this.write(name, text);
  }

  mendAll(): string {
    for (const name of [...this.current.keys()].filter((other) => !this.originals.has(other))) this.remove(name);
    for (const [name, text] of this.originals) this.write(name, text);
    return '';
  }

  add(): string {
    return this.write(`neu-${this.random.below(3)}.plan.yaml`, this.random.pick([...this.originals.values(), '', 'planwerk: [']));
  }

  remove(name = this.someName()): string {
    if (this.current.size === 1) return '';
    this.current.delete(name);
    rmSync(path.join(this.cwd, name));
    this.argv = [];
    return name;
  }

  rename(): string {
    const name = this.someName();
    const other = `anders-${this.random.below(2)}.plan.yaml`;
    this.current.set(other, this.current.get(name) ?? '');
    if (other !== name) this.current.delete(name);
    renameSync(path.join(this.cwd, name), path.join(this.cwd, other));
    this.argv = [];
    return `${name} to ${other}`;
  }

  configure(): string {
    const config = this.random.pick(CONFIGURATIONS);
    writeFileSync(path.join(this.cwd, 'planwerk.config.yaml'), config);
    return config;
  }

  lock(): string {
    const cost = this.random.pick(['80000', '90000', '.inf', 'null']);
    writeFileSync(path.join(this.cwd, 'planwerk.lock.yaml'), this.random.pick(['', lockWith(cost)]));
    return cost;
  }

  /** Not everything is wanted each time. */
  ask(): string {
    this.argv = this.random.pick([[], [], [this.someName()]]);
    return this.argv.join();
  }

  private change(edit: (text: string) => string): string {
    const name = this.someName();
    return this.write(name, edit(this.current.get(name) ?? ''));
  }

  private write(name: string, text: string): string {
    this.current.set(name, text);
    writeFileSync(path.join(this.cwd, name), text);
    return name;
  }

  private someName(): string {
    return this.random.pick([...this.current.keys()]);
  }
}

/** The more often, the more often here. */
const STEPS = [
  'shift', 'shift', 'shift', 'shift', 'describe', 'describe', 'reword', 'reword', 'reword', 'reword', 'edit', 'edit',
  'mend', 'mend', 'mend', 'mendAll', 'add', 'remove', 'rename', 'configure', 'lock', 'ask',
] as const;

const VALUES: Readonly<Record<string, readonly string[]>> = {
  status: ['planned', 'cancelled', 'superseded'], direction: ['increase', 'decrease'], role: ['advises', 'decides'], amount: ['7', '130000'], value: ['1', '7'],
};

const CONFIGURATIONS = [
  '', 'language: de\n', 'rules: { id: off, goal/no-responsible: error }\n', 'ignore: [neu-*.plan.yaml]\n',
  'overrides: [{ paths: [anders-*.plan.yaml], rules: { measure: off } }]\n',
];

function lockWith(cost: string): string {
  return `resolutions:\n  - plan: armut\n    resolution: { body: stadtrat, date: 2026-01-15, paper: 1/2026 }\n    measures:\n      - { id: lernpaten, finance: { cost: ${cost} } }\n`;
}
