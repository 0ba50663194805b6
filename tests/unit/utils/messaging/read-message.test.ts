import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackgroundMessage, readReadingRequest } from '@/utils/messaging/read-message';

const VERDICT = {
  type: 'verdict',
  isArticle: true,
  url: 'https://a.example/1',
  canonicalUrl: 'https://a.example/',
};

describe('the background takes', () => {
  test.each([
    ['a verdict', VERDICT],
    ['a verdict without a canonical address', { ...VERDICT, canonicalUrl: null }],
    ['a wish for missing pictures', { type: 'retry-pictures', articleId: 7 }],
  ])('%s as it is', (_, message) => {
    expect(readBackgroundMessage(message)).toEqual(message);
  });

  test('nothing that a message carries besides', () => {
    const more = { ...VERDICT, tabId: 1, toString: 'x', html: '<script>' };
    expect(readBackgroundMessage(more)).toEqual(VERDICT);
  });
});

describe('the background does not take', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'verdict'],
    ['a number', 7],
    ['a list', ['verdict']],
    ['an empty object', {}],
    ['a function', () => VERDICT],
    ['an unknown kind', { type: 'erase-everything' }],
    [
      'a kind that only looks like text',
      { type: ['verdict'], isArticle: true, url: VERDICT.url, canonicalUrl: null },
    ],
    ['a kind inherited from a prototype', Object.create({ type: 'verdict' })],
    ['a verdict that is no yes or no', { ...VERDICT, isArticle: 'yes' }],
    ['a verdict without an address', { ...VERDICT, url: undefined }],
    ['a verdict on a script', { ...VERDICT, url: 'javascript:alert(1)' }],
    ['a verdict on a data URL', { ...VERDICT, url: 'data:text/html,x' }],
    ['a verdict on a file', { ...VERDICT, url: 'file:///etc/passwd' }],
    ['a verdict on an extension page', { ...VERDICT, url: 'chrome-extension://x/popup.html' }],
    ['a verdict on no address at all', { ...VERDICT, url: 'https://' }],
    ['a verdict whose address is a list', { ...VERDICT, url: ['https://a.example/'] }],
    ['a verdict whose canonical address is a script', { ...VERDICT, canonicalUrl: 'javascript:x' }],
    [
      'a verdict without a word on the canonical address',
      { type: 'verdict', isArticle: true, url: VERDICT.url },
    ],
    ['pictures of no article', { type: 'retry-pictures' }],
    ['pictures of an article by name', { type: 'retry-pictures', articleId: '7' }],
    ['pictures of a negative article', { type: 'retry-pictures', articleId: -1 }],
    ['pictures of half an article', { type: 'retry-pictures', articleId: 1.5 }],
    ['pictures of no number', { type: 'retry-pictures', articleId: Number.NaN }],
    ['pictures of an endless number', { type: 'retry-pictures', articleId: Number.POSITIVE_INFINITY }],
    ['pictures of a number too large to be one', { type: 'retry-pictures', articleId: 2 ** 53 }],
    ['progress of a page nowhere', { type: 'pages-progress', url: 'about:blank', here: 1, known: 2 }],
    ['progress without a count', { type: 'pages-progress', url: VERDICT.url, here: 1 }],
  ])('%s', (_, message) => {
    expect(readBackgroundMessage(message)).toBeNull();
  });

  test('anything that is thrown at it', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const read = readBackgroundMessage(message);
        expect(read === null || read.type === 'update-index').toBe(true);
        expect(readReadingRequest(message)).toBeNull();
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

describe('the reading port', () => {
  test.each([[{ type: 'open', tabId: 3, anyway: false }], [{ type: 'save' }], [{ type: 'undo' }]])(
    'takes %o',
    (message) => {
      expect(readReadingRequest(message)).toEqual(message);
    },
  );

  test.each([
    ['a tab by name', { type: 'open', tabId: '3', anyway: false }],
    ['a negative tab', { type: 'open', tabId: -1, anyway: false }],
    ['no word on insisting', { type: 'open', tabId: 3 }],
    ['another yes', { type: 'open', tabId: 3, anyway: 1 }],
    ['another verb', { type: 'delete', tabId: 3 }],
    ['a wish to join without a yes or no', { type: 'join' }],
    ['a list', [{ type: 'save' }]],
  ])('does not take %s', (_, message) => {
    expect(readReadingRequest(message)).toBeNull();
  });
});
