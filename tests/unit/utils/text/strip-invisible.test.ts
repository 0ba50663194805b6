import { describe, expect, test } from 'vitest';
import { stripInvisible } from '@/utils/text/strip-invisible';

describe('taken out of a title is', () => {
  test.each([
    ['an override of direction', 'Report \u202efdp.exe', 'Report fdp.exe'],
    ['an isolate', '\u2066a\u2069b', 'ab'],
    ['a mark of direction', 'a\u200eb\u200fc\u061cd', 'abcd'],
    ['a space without width', 'pay\u200bpal', 'paypal'],
    ['a byte order mark', '\ufeffa\ufeffb', 'ab'],
    ['a soft hyphen', 'pay\u00adpal', 'paypal'],
    ['a tag character', 'a\u{e0041}b', 'ab'],
    ['a joiner that joins nothing', 'a \u200d b\u200c', 'a  b'],
  ])('%s', (_, text, expected) => {
    expect(stripInvisible(text)).toBe(expected);
  });
});

test.each([
  ['Chinese', '老菜市场改造记：早市六点亮灯'],
  ['Persian, with its joiners', 'می\u200cخواهم'],
  ['Devanagari', 'क्\u200dष'],
  ['Arabic and Hebrew', 'مرحبا שלום'],
  ['an emoji of several', '👩\u200d🚀 and 👨🏽\u200d🌾'],
  ['accents', 'Cafe\u0301 – “naïve”'],
])('%s stays as it is', (_, text) => {
  expect(stripInvisible(text)).toBe(text);
});
