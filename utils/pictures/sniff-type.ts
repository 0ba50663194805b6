/** Media types of pictures that every browser shows. */
export type PictureType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'image/avif'
  | 'image/bmp'
  | 'image/svg+xml';

/** First bytes of each binary format; no control characters in a pattern, so PNG's seventh byte is any (https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern). */
const SIGNATURES: readonly (readonly [PictureType, RegExp])[] = [
  ['image/png', /^\x89PNG\r\n.\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBPVP8/],
  ['image/avif', /^[\s\S]{4}ftyp(?=[\s\S]*avi[fs])/],
  ['image/bmp', /^BM[\s\S]{4}\0{4}/],
];

/** Enough to see the brands of an AVIF file. */
const HEAD_BYTES = 64;

/** An SVG document may begin with a declaration, comments and a document type. */
const SVG_START =
  /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE\s+svg[^>[]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/i;

/** How far into a document its `<svg` may be, in bytes. */
const SVG_HEAD_BYTES = 4096;

/** What kind of picture bytes are, by looking at them; null where they are none (an error page, a video …). */
export function sniffType(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const binary = SIGNATURES.find(([, signature]) => signature.test(head));
  if (binary) return binary[0];
  const text = new TextDecoder().decode(bytes.subarray(0, SVG_HEAD_BYTES));
  return SVG_START.test(text) ? 'image/svg+xml' : null;
}
