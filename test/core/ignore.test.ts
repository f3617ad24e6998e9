import assert from 'node:assert/strict';
import { checkExample } from '../support/check';

const goals = (before: string, between = ''): string => `goals:
${before}  - { id: eins, title: Eins, responsible: amt, targets: [{ indicator: quote }] }
${between}  - { id: zwei, title: Zwei, responsible: amt, targets: [{ indicator: quote }] }
`;

function lines(example: string, group = /^(goal\/no-measure|ignore\/)/): string[] {
  return checkExample(example).filter(({ rule }) => group.test(rule)).map(({ rule, range }) => `${range.start.line + 1} ${rule}`);
}

describe('ignore comments', () => {
  it('hide a finding in the item below, and only there', () => {
    assert.deepEqual(lines(goals('  # planwerk-ignore goal/no-measure -- folgt 2027\n')), ['9 goal/no-measure']);
  });

  it('above a key hide findings in everything below the key', () => {
    assert.deepEqual(lines(`# planwerk-ignore goal/no-measure -- folgt 2027\n${goals('')}`), []);
  });

  it('for the file hide findings anywhere', () => {
    assert.deepEqual(lines(`${goals('')}# planwerk-ignore-file goal/no-measure -- Entwurf\n`), []);
  });

  it('without a reason hide nothing and say so', () => {
    assert.deepEqual(lines(goals('  # planwerk-ignore goal/no-measure\n')), ['7 ignore/malformed', '8 goal/no-measure', '9 goal/no-measure']);
  });

  it('that hide nothing are findings themselves', () => {
    assert.deepEqual(lines(goals('  # planwerk-ignore goal/no-target -- folgt\n')), ['7 ignore/unused', '8 goal/no-measure', '9 goal/no-measure']);
  });

  it('may name several rules; each must hide something', () => {
    const findings = checkExample(goals('  # planwerk-ignore goal/no-measure, goal/no-target -- folgt\n'));
    assert.match(findings.find(({ rule }) => rule === 'ignore/unused')?.message ?? '', /goal\/no-target/);
    assert.deepEqual(lines(goals('  # planwerk-ignore goal/no-measure, goal/no-target -- folgt\n')), ['7 ignore/unused', '9 goal/no-measure']);
  });

  it('inside a text block are text', () => {
    assert.deepEqual(lines(`summary: |\n  # planwerk-ignore goal/no-measure -- nur zitiert\n${goals('')}`), ['9 goal/no-measure', '10 goal/no-measure']);
  });

  it('work with CRLF and a byte order mark', () => {
    const text = `planwerk: 1\nkind: plan\nid: a\ntitle: A\nlanguage: de\n${goals('  # planwerk-ignore goal/no-measure -- folgt\n')}`;
    assert.deepEqual(lines(`\uFEFF${text}`.replace(/\n/g, '\r\n')), ['9 goal/no-measure']);
  });
});
