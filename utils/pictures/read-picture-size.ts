import type { PictureType } from './sniff-type';

/** Size in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Size as the file's header gives it, so that nothing has to be decoded; null where it cannot be found there. */
export function readPictureSize(bytes: Uint8Array<ArrayBuffer>, type: PictureType): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (type) {
      case 'image/png':
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'image/gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
      case 'image/bmp':
        return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
      case 'image/webp':
        return readWebpSize(view);
      case 'image/jpeg':
        return readJpegSize(view);
      case 'image/avif':
        return readAvifSize(view);
      case 'image/svg+xml':
        return null;
    }
  } catch (error) {
    // The header ends before its size: the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The three kinds of WebP: lossy, lossless, extended (RFC 9649, section 2). */
function readWebpSize(view: DataView): PictureSize | null {
  switch (view.getUint8(15)) {
    case 0x20: // 'VP8 '
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x4c: {
      // 'VP8L': 14 bits each, less one
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 0x58: // 'VP8X': 24 bits each, less one
      return { width: readUint24(view, 24) + 1, height: readUint24(view, 27) + 1 };
    default:
      return null;
  }
}

function readUint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}

/** How far into an AVIF file the boxes with its properties begin, at most; they come before the pixels. */
const AVIF_HEAD = 4096;
/** Name of the box that holds width and height: `ispe`. */
const SPATIAL_EXTENTS = 0x69737065;

/** The largest extent named: thumbnails and layers have extents as well (ISO/IEC 23008-12, 6.5.3). */
function readAvifSize(view: DataView): PictureSize | null {
  let largest: PictureSize | null = null;
  for (let offset = 0; offset + 16 <= Math.min(view.byteLength, AVIF_HEAD); offset += 1) {
    if (view.getUint32(offset) !== SPATIAL_EXTENTS) continue;
    const size = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

/** Walks the segments to the frame header, SOF0 to SOF15 (ITU-T T.81, annex B). */
function readJpegSize(view: DataView): PictureSize | null {
  let offset = 2;
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
    // Fill bytes may stand before a marker.
    offset += marker === 0xff ? 1 : 2 + view.getUint16(offset + 2);
  }
  return null;
}
