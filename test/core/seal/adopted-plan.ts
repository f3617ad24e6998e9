import assert from 'node:assert/strict';
import { planOf } from '../../../src/core/model/current';
import { readDocument } from '../../../src/core/model/document';
import type { AdoptedPlan } from '../../../src/core/seal/block';
import type { Fields } from '../../../src/core/seal/decided';
import { deviationsOf } from '../../../src/core/seal/deviations';
import { readLock } from '../../../src/core/seal/lock';
import { openLock, sealing } from '../../../src/core/seal/seal';
import { sealingOfMeasures } from '../../../src/core/seal/seal-measures';
import { adoptedBy, type SealedResolution } from '../../../src/core/seal/sealed';
import { applyEdits } from '../../../src/core/text/edit';
import { parseYaml } from '../../../src/core/yaml/parse';

export function planWith(content: string, id = 'stadtteil', resolution = '{ body: gemeinderat, date: 2008-03-12, paper: 08/112 }'): AdoptedPlan {
  const document = readDocument('a', `planwerk: 1\nkind: plan\nid: ${id}\ntitle: Plan\nlanguage: de\nresolution: ${resolution}\n${content}`);
  const root = planOf(document);
  const by = root && adoptedBy(root, document.text);
  assert.ok(root && by);
  return { id, by, root, text: document.text };
}

/** The lock file with the block of the plan. */
export function seal(lock: string, plan: AdoptedPlan, fields?: Fields): string {
  const opened = openLock(lock);
  return applyEdits(opened.text, [sealing(opened, plan, fields)]);
}

/** The lock file with what was decided anew on measures of the plan. */
export function sealMeasures(lock: string, plan: AdoptedPlan, fields: Fields): string {
  const opened = openLock(lock);
  const edit = sealingOfMeasures(opened, plan, fields);
  return edit ? applyEdits(opened.text, [edit]) : lock;
}

export function sealedIn(lock: string): readonly SealedResolution[] {
  return readLock(parseYaml(lock)).blocks.map(({ sealed }) => sealed);
}

/** `field decided: now` of everything that is not as decided. */
export function deviating(plan: AdoptedPlan, lock: string): string[] {
  const [held] = sealedIn(lock);
  assert.ok(held);
  return deviationsOf(plan.root, held, plan.text).map(({ field, now, isGone, decided: was }) => `${field} ${String(was)}: ${isGone ? 'gone' : String(now?.value)}`);
}
