import { documentedRules } from '../core/rules';
import { fileEncoding } from '../core/rules/file/encoding';
import { fileUnreadable } from '../core/rules/file/unreadable';
import type { Rule } from '../core/rules/rule';

/** Every id that a finding may carry: the rules of the core, and those that the host reports that reads the files. */
export const listedRules: readonly Rule[] = inGroups([...new Set([...documentedRules, fileUnreadable, fileEncoding])]);

export function groupOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf('/'));
}

/** The rules of a group together, groups and rules otherwise in their order. */
function inGroups(all: readonly Rule[]): Rule[] {
  const groups = [...new Set(all.map(groupOf))];
  return groups.flatMap((group) => all.filter((rule) => groupOf(rule) === group));
}
