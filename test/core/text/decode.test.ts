import assert from 'node:assert/strict';
import { decodeUtf8 } from '../../../src/core/text/decode';

describe('decodeUtf8', () => {
  it('reads UTF-8 and keeps a byte order mark, so that offsets are those of the file', () => {
    assert.deepEqual(decodeUtf8(Buffer.from('\uFEFFtitle: Übergänge')), { text: '\uFEFFtitle: Übergänge' });
  });

  it('names UTF-16 with and without a byte order mark', () => {
    assert.deepEqual(decodeUtf8(Buffer.from('\uFEFFkind: plan', 'utf16le')), { text: '', problem: 'utf-16' });
    assert.deepEqual(decodeUtf8(Buffer.from('kind: plan', 'utf16le')), { text: '', problem: 'utf-16' });
  });

  it('names what is not UTF-8', () => {
    assert.deepEqual(decodeUtf8(Buffer.from('title: Überg\u00e4nge', 'latin1')), { text: '', problem: 'not-utf-8' });
  });

  it('reads an empty file', () => {
    assert.deepEqual(decodeUtf8(new Uint8Array()), { text: '' });
  });
});
