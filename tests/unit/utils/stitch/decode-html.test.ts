import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeHtml } from '@/utils/stitch/decode-html';

const bytes = (text: string, charset = 'utf-8') => new Uint8Array(iconv.encode(text, charset));

test.each([
  ['the server names it', bytes('<p>国标</p>', 'gbk'), 'text/html; charset=GB2312', '<p>国标</p>'],
  [
    'the page declares it',
    bytes('<meta charset="gbk"><p>国标</p>', 'gbk'),
    'text/html',
    '<meta charset="gbk"><p>国标</p>',
  ],
  ['nobody says anything', bytes('<p>统一码</p>'), null, '<p>统一码</p>'],
  ['a charset that nobody knows', bytes('<p>统一码</p>'), 'text/html; charset=x-none', '<p>统一码</p>'],
  [
    'a byte order mark outweighs the server',
    bytes('\ufeff<p>统一码</p>'),
    'text/html; charset=gbk',
    '<p>统一码</p>',
  ],
])('%s', (_name, data, contentType, expected) => {
  expect(decodeHtml(data, contentType)).toBe(expected);
});
