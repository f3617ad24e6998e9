import assert from 'node:assert/strict';
import { messageFromPage, messageToPage, type FromPage, type ToPage } from '../../src/view/messages';
import { views } from '../../src/view/views';
import { isViewName } from '../../src/view/messages';

const plan: ToPage = { type: 'plan', uri: 'file:///a.plan.yaml', version: 3, text: 'kind: plan\n', today: '2026-06-30', otherLanguage: 'de', locked: false };
const toPage: readonly ToPage[] = [
  plan,
  { ...plan, language: 'en', view: 'goals', summaries: [] },
  { type: 'cursor', uri: 'file:///a.plan.yaml', offset: 7 },
  { type: 'export', request: 1, format: 'html' },
];
const fromPage: readonly FromPage[] = [
  { type: 'ready' },
  { type: 'rendered', uri: 'file:///a.plan.yaml', version: 3, view: 'cycle', views: ['cycle'], asTable: false, places: 6, problems: 0 },
  { type: 'reveal', uri: 'file:///a.plan.yaml', start: 3, end: 9, focus: false },
  { type: 'insert', uri: 'file:///a.plan.yaml', text: 'cycle:\n' },
  { type: 'exported', request: 1, view: 'cycle', content: '<svg/>' },
  { type: 'exported', request: 2, view: 'cycle' },
];

describe('messages between extension and page', () => {
  it('arrive as they were sent', () => {
    for (const message of toPage) assert.deepEqual(messageToPage(JSON.parse(JSON.stringify(message))), message);
    for (const message of fromPage) assert.deepEqual(messageFromPage(JSON.parse(JSON.stringify(message))), message);
  });

  it('go one way only', () => {
    for (const message of toPage) assert.equal(messageFromPage(message), undefined);
    for (const message of fromPage) assert.equal(messageToPage(message), undefined);
  });

  it('are none without one of their parts, or with another in its place', () => {
    const optional = new Set(['language', 'view', 'summaries', 'content']);
    for (const [messages, check] of [[toPage, messageToPage], [fromPage, messageFromPage]] as const) {
      for (const message of messages) {
        for (const name of Object.keys(message)) {
          if (message.type === 'exported' || !optional.has(name)) assert.equal(check({ ...message, [name]: undefined }) === undefined, name !== 'content', `${message.type} without ${name}`);
          assert.equal(check({ ...message, [name]: Symbol('nonsense') }), undefined, `${message.type} with a wrong ${name}`);
        }
      }
    }
  });

  it('are nothing else', () => {
    const strange = [undefined, null, 0, 'ready', [], {}, { type: 'constructor' }, { type: '__proto__' }, { type: ['ready'] }, { type: 'unknown' }];
    for (const value of strange) {
      assert.equal(messageFromPage(value), undefined);
      assert.equal(messageToPage(value), undefined);
    }
  });

  it('hold no place outside a text and no endless insertion', () => {
    for (const start of [-1, 0.5, NaN, Infinity, '3']) assert.equal(messageFromPage({ type: 'reveal', uri: '', start, end: 9, focus: false }), undefined);
    assert.equal(messageFromPage({ type: 'insert', uri: '', text: 'x'.repeat(100_000) }), undefined);
  });

  it('name every view', () => {
    for (const { name } of views) assert.ok(isViewName(name), name);
    assert.ok(!isViewName('toString'));
  });
});
