import assert from 'node:assert/strict';
import { documentedRules } from '../../src/core/rules';
import { guideAt, type Guide, type GuideName } from '../../src/core/schema/guide';
import type { ThingType } from '../../src/core/model/shape';
import { explainKey, sectionOf } from '../../src/features/hover/explain-key';
import { explainRule } from '../../src/features/hover/explain-rule';
import { guideOfType } from '../../src/features/thing-guide';
import { readProjectFile } from '../repo/files';

const kinds: readonly GuideName[] = ['plan', 'register', 'report', 'assessment', 'calendar'];
const keys = kinds.flatMap((kind) => keysIn(kind, guideAt(kind, []), []));

describe('hover', () => {
  it('explains every key of the schemas in both languages', () => {
    for (const { kind, path } of keys) {
      for (const language of ['de', 'en'] as const) assert.match(explainKey(kind, path, language) ?? '', /^\*\*.+\*\* · `/, `${kind} ${path.join('.')}`);
    }
    assert.ok(keys.length > 300, String(keys.length));
  });

  it('links to sections that the page of the format has', () => {
    const sections = new Set([...readProjectFile('docs/format.md').matchAll(/^#+ `(.*)`$/gm)].map((match) => (match[1] ?? '').replace(/[:.]/g, '').replace(/ /g, '-')));
    for (const { guide } of keys) {
      const type = guide.defines ?? guide.items?.defines;
      if (type) assert.ok(sections.has(sectionOf(type)), sectionOf(type));
    }
    for (const kind of kinds) assert.ok(sections.has(sectionOf(kind as ThingType)), kind);
  });

  it('knows where every type stands in the schemas', () => {
    const types = new Set(keys.flatMap(({ guide }) => guide.items?.defines ?? []));
    for (const type of types) assert.equal(guideOfType(type)?.defines, type);
  });

  it('explains every rule in both languages', () => {
    for (const { id } of documentedRules) for (const language of ['de', 'en'] as const) assert.ok(explainRule(id, language)?.includes(`\`${id}\``), id);
  });
});

function keysIn(kind: GuideName, guide: Guide | undefined, path: readonly string[]): { kind: GuideName; path: readonly string[]; guide: Guide }[] {
  const own = Object.entries(guide?.properties ?? {}).flatMap(([key, inner]) => [{ kind, path: [...path, key], guide: inner }, ...keysIn(kind, inner, [...path, key])]);
  return guide?.items ? [...own, ...keysIn(kind, guide.items, [...path, '0'])] : own;
}
