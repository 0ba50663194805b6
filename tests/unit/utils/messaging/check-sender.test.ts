import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { isOwnPage, pageTabId } from '@/utils/messaging/check-sender';

const { id } = browser.runtime;
const OWN = browser.runtime.getURL('/');
const PAGE = 'https://news.example/1';

describe('one of our own pages is', () => {
  test('one at our own address', () => {
    expect(isOwnPage({ id, url: `${OWN}reader.html?id=1`, frameId: 0 })).toBe(true);
  });

  test.each([
    ['another extension', { id: 'another', url: `${OWN}reader.html` }],
    ['another extension that names no page', { id: 'another' }],
    ['our own content script in a page', { id, url: PAGE, frameId: 0, tab: { id: 1 } }],
    ['a page that has our address in its own', { id, url: `https://evil.example/?${OWN}` }],
    ['a page whose address begins almost like ours', { id, url: `${OWN.slice(0, -1)}.evil.example/` }],
    ['a sender without an address', { id }],
    ['nobody', {}],
  ])('not %s', (_, sender) => {
    expect(isOwnPage(sender)).toBe(false);
  });
});

describe('a page speaks for its tab', () => {
  const sender = { id, url: PAGE, frameId: 0, tab: { id: 5 } };

  test('where it speaks of itself, or of another page of its own site after moving on', () => {
    expect(pageTabId(sender, PAGE)).toBe(5);
    expect(pageTabId(sender, 'https://news.example/2')).toBe(5);
  });

  test.each([
    ['of another site', sender, 'https://other.example/1'],
    ['of the same site without encryption', sender, 'http://news.example/1'],
    ['of another port', sender, 'https://news.example:8443/1'],
    ['from a frame inside it', { ...sender, frameId: 3 }, PAGE],
    ['from nowhere', { ...sender, url: undefined }, PAGE],
    ['as another extension', { ...sender, id: 'another' }, PAGE],
    ['without a tab', { id, url: PAGE, frameId: 0 }, PAGE],
    ['without a frame', { id, url: PAGE, tab: { id: 5 } }, PAGE],
  ])('not %s', (_, claimant, claimed) => {
    expect(pageTabId(claimant, claimed)).toBeNull();
  });
});
