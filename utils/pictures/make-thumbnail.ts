import type { Thumbnail } from '@/utils/article/fetched-picture';

/** Longer side of a thumbnail in pixels: a list shows it at half that, on a fine screen. */
const LONG_SIDE = 320;

/** A picture smaller than this a side is an icon, not what an article is recognised by. */
const LEAST_SIDE = 96;

const QUALITY = 0.8;

/** Makes a picture small for lists; null where it is an icon, or this browser cannot draw it (an SVG, a damaged file). */
export async function makeThumbnail(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Thumbnail | null> {
  const bitmap = await decode(new Blob([bytes], { type }));
  if (!bitmap) return null;
  try {
    const { width, height } = bitmap;
    if (Math.min(width, height) < LEAST_SIDE) return null;
    const scale = Math.min(1, LONG_SIDE / Math.max(width, height));
    const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
    return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } finally {
    bitmap.close();
  }
}

async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
