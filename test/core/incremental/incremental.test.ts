import assert from 'node:assert/strict';
import { EditedWorkspace } from './edited-workspace';
import { edits } from './edits';
import { Random } from './random';
import { shortExample } from './short-example';

/** Ten thousand edits together; most where a whole check costs least. */
const WORKSPACES = [['first-steps', 4000], ['jena', 1500], ['mannheim', 2500], ['soemmerda', 2000]] as const;

describe('checking after an edit', () => {
  // Nobody looks at the stacks of thousands of syntax errors, and each takes longer than the check.
  const { stackTraceLimit } = Error;
  before(() => (Error.stackTraceLimit = 0));
  after(() => (Error.stackTraceLimit = stackTraceLimit));

  for (const [name, count] of WORKSPACES) {
    it(`gives the same as a whole check, whatever is done to ${name}`, function () {
      this.timeout(300_000);
      editAtRandom(shortExample(name), new Random(count), count);
    });
  }
});

function editAtRandom(texts: ReadonlyMap<string, string>, random: Random, count: number): void {
  const workspace = new EditedWorkspace(texts);
  const current = new Map(texts);
  let before: { name: string; text: string } | undefined;
  for (let step = 0; step < count; step++) {
    const name = random.pick([...texts.keys()]);
    const [done, next] = before && random.below(4) === 0 ? ['undo', before] as const : someEdit(current, texts, name, random);
    before = { name: next.name, text: current.get(next.name) ?? '' };
    current.set(next.name, next.text);
    workspace.set(next.name, next.text);
    const difference = workspace.difference(step % 20 === 0 ? [...texts.keys()] : [next.name]);
    assert.equal(difference, undefined, `step ${step}, ${done} in ${next.name}: ${difference ?? ''}\n${JSON.stringify(before.text)}\n${JSON.stringify(next.text)}`);
  }
  assert.ok(workspace.findingCount() > 0);
}

/** Now and then everything is mended, so that the edits do not end in rubble. */
function someEdit(current: ReadonlyMap<string, string>, originals: ReadonlyMap<string, string>, name: string, random: Random): readonly [string, { name: string; text: string }] {
  const text = current.get(name) ?? '';
  if (random.below(6) === 0) return ['mend', { name, text: originals.get(name) ?? '' }];
  const kind = random.pick(Object.keys(edits));
  return [kind, { name, text: edits[kind]?.(text, random, [...originals.values()]) ?? text }];
}
