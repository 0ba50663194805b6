import { expect, test } from 'vitest';
import { honestNames } from '@/utils/article/honest-names';

const NAMES = {
  url: 'https://news.example/1',
  title: 'Report \u202efdp.exe',
  authors: ['沈\u200b一舟', '\u200b'],
  byline: '\u2066By him\u2069',
  source: '晨\u200b报',
  siteName: '\u202e',
  section: null,
  credits: [{ role: '责编', names: ['周\u200b慧敏'] }],
};

test('nothing that turns or hides is left in what an article is called', () => {
  expect(honestNames(NAMES)).toEqual({
    url: 'https://news.example/1',
    title: 'Report fdp.exe',
    authors: ['沈一舟'],
    byline: 'By him',
    source: '晨报',
    siteName: null,
    section: null,
    credits: [{ role: '责编', names: ['周慧敏'] }],
  });
});

test('a title of which nothing is left is the address', () => {
  expect(honestNames({ ...NAMES, title: '\u202e\u200b' }).title).toBe('https://news.example/1');
});
