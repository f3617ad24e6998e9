import assert from 'node:assert/strict';
import { slugOf } from '../../../src/core/text/slug';

describe('slugOf', () => {
  it('makes an id of a text', () => {
    assert.equal(slugOf('Größe & Straße'), 'groesse-strasse');
    assert.equal(slugOf('1. Übergang Schule–Beruf'), 'uebergang-schule-beruf');
    assert.equal(slugOf('Café_Haus '), 'cafe-haus');
  });

  it('makes nothing of nothing', () => {
    assert.equal(slugOf('2018'), undefined);
    assert.equal(slugOf('…'), undefined);
  });
});
