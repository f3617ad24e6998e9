import assert from 'node:assert/strict';
import { yamlDuplicateKey } from '../../../../src/core/rules/yaml/duplicate-key';
import { fixedBy } from '../../../support/fixes';
import { messages, places, related } from '../../../support/reports';

describe('yaml/duplicate-key', () => {
  it('points at the second key and shows the first', () => {
    const example = 'status: draft\nstatus: adopted\n';
    assert.deepEqual(places(yamlDuplicateKey, example), ['7:1 status']);
    assert.deepEqual(related(yamlDuplicateKey, example), ['6:1 Hier steht „status“ zuerst.']);
    assert.match(messages(yamlDuplicateKey, example)[0] ?? '', /^Der Schlüssel „status“ steht hier zum zweiten Mal; /);
    assert.equal(fixedBy(yamlDuplicateKey, example), example);
  });

  it('deletes an equal second entry, with what is below it', () => {
    assert.equal(fixedBy(yamlDuplicateKey, 'period:\n  start: 2018\nx-a: 1\nperiod:\n  start: 2018\nx-b: 2\n'), 'period:\n  start: 2018\nx-a: 1\nx-b: 2\n');
    assert.equal(fixedBy(yamlDuplicateKey, 'goals:\n  - id: a\n    title: b\n    id: a\n  - id: c\n'), 'goals:\n  - id: a\n    title: b\n  - id: c\n');
    assert.equal(fixedBy(yamlDuplicateKey, 'period: { start: 1, end: 2, start: 1 }\n'), 'period: { start: 1, end: 2 }\n');
    assert.equal(fixedBy(yamlDuplicateKey, 'x-a: 1\r\nx-a: 1\r\nx-b: 2\r\n'), 'x-a: 1\r\nx-b: 2\r\n');
  });

  it('keeps a comment behind it, and leaves alone what has comments inside', () => {
    assert.equal(fixedBy(yamlDuplicateKey, 'x-a: 1\nx-a: 1 # warum\nx-b: 2\n'), 'x-a: 1\n# warum\nx-b: 2\n');
    const commented = 'period:\n  start: 2018\nperiod:\n  # geschätzt\n  start: 2018\n';
    assert.equal(fixedBy(yamlDuplicateKey, commented), commented);
  });

  it('accepts the same key in different maps', () => {
    assert.deepEqual(places(yamlDuplicateKey, 'goals:\n  - { id: a }\n  - { id: a }\n'), []);
  });
});
