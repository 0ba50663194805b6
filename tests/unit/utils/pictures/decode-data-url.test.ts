import { expect, test } from 'vitest';
import { decodeDataUrl } from '@/utils/pictures/decode-data-url';

const text = (url: string) => {
  const bytes = decodeDataUrl(url);
  return bytes && new TextDecoder().decode(bytes);
};

test.each([
  ['base64', 'data:image/png;base64,aGk=', 'hi'],
  ['base64 with line breaks', 'data:image/png;base64,aG\nk=', 'hi'],
  ['base64 with its signs escaped', 'data:image/png;base64,aGk%3D', 'hi'],
  ['base64 without padding', 'data:;base64,aGk', 'hi'],
  ['text', 'data:image/svg+xml,%3Csvg%3E,x', '<svg>,x'],
  ['text beyond ASCII', 'data:image/svg+xml;charset=utf-8,<text>早</text>', '<text>早</text>'],
  ['nothing', 'data:,', ''],
])('decodes %s', (_, url, expected) => {
  expect(text(url)).toBe(expected);
});

test.each(['data:image/png;base64,%%%', 'data:image/png', 'https://a.example/'])(
  '%s holds no bytes',
  (url) => {
    expect(decodeDataUrl(url)).toBeNull();
  },
);
