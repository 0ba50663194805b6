import { describe, expect, test } from 'vitest';
import { makePng } from '@/tests/e2e/harness/make-picture.ts';
import { readPictureSize } from '@/utils/pictures/read-picture-size';
import { sniffType } from '@/utils/pictures/sniff-type';

/** Bytes written as in a dump: text as it is, other bytes as two hexadecimal digits in `\x`. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zeros = (count: number) => '\0'.repeat(count);

const PNG = new Uint8Array(makePng(31, 17));
const GIF = bytes('GIF89a\x1f\0\x11\0');
const JPEG = bytes('\xff\xd8\xff\xe0\0\x04JF\xff\xff\xc0\0\x0b\x08\0\x11\0\x1f\x01\x01\x11\0');
const WEBP_LOSSY = bytes(`RIFF${zeros(4)}WEBPVP8 ${zeros(4)}\x30\x01\0\x9d\x01\x2a\x1f\0\x11\0`);
const WEBP_LOSSLESS = bytes(`RIFF${zeros(4)}WEBPVP8L${zeros(4)}\x2f\x1e\0\x04\0`);
const WEBP_EXTENDED = bytes(`RIFF${zeros(4)}WEBPVP8X${zeros(8)}\x1e\0\0\x10\0\0`);
const BMP = bytes(`BM${zeros(12)}${zeros(4)}\x1f\0\0\0\xef\xff\xff\xff`);
const AVIF = bytes(
  `\0\0\0\x1cftypavif${zeros(4)}mif1${zeros(8)}\0\0\0\x14ispe${zeros(4)}\0\0\0\x1f\0\0\0\x11${zeros(8)}`,
);

describe('the bytes say what a picture is and how large', () => {
  test.each([
    ['image/png', PNG],
    ['image/gif', GIF],
    ['image/jpeg', JPEG],
    ['image/webp', WEBP_LOSSY],
    ['image/webp', WEBP_LOSSLESS],
    ['image/webp', WEBP_EXTENDED],
    ['image/bmp', BMP],
    ['image/avif', AVIF],
  ] as const)('%s', (type, file) => {
    expect(sniffType(file)).toBe(type);
    expect(readPictureSize(file, type)).toEqual({ width: 31, height: 17 });
  });

  test('image/svg+xml, after a declaration and comments', () => {
    expect(sniffType(bytes('\n<?xml version="1.0"?><!-- a --><svg xmlns="x"/>'))).toBe('image/svg+xml');
  });

  test.each([
    ['an error page', '<!doctype html><title>403</title><svg></svg>'],
    ['a page that mentions a format', 'GIF for everyone'],
    ['a film', `\0\0\0\x1cftypisom${zeros(16)}`],
    ['a script', '/*GIF89a*/alert(1)'],
    ['nothing', ''],
  ])('%s is no picture', (_, text) => {
    expect(sniffType(bytes(text))).toBeNull();
  });

  test.each([
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['image/webp', WEBP_EXTENDED],
    ['image/avif', AVIF],
  ] as const)('a %s that is cut off has no size', (type, file) => {
    expect(readPictureSize(file.slice(0, 12), type)).toBeNull();
  });
});
