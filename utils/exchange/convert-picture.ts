import type { Thumbnail } from '@/utils/article/fetched-picture';

/** Longest side of a picture in a book, pixels: more than any reading device shows. */
const LONGEST_SIDE = 2400;
const QUALITY = 0.88;
/** Side of the sample that tells whether a picture has holes. */
const SAMPLE = 32;

/** A picture as JPEG, or as PNG where parts of it are transparent; null where this browser cannot draw it. */
export async function convertPicture({ type, bytes }: Thumbnail): Promise<Thumbnail | null> {
  const bitmap = await decode(new Blob([bytes], { type }));
  if (!bitmap) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = draw(bitmap, Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const target = hasHoles(bitmap) ? 'image/png' : 'image/jpeg';
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: target, quality: QUALITY });
  return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob);
  } catch {
    return null;
  }
}

function draw(bitmap: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function hasHoles(bitmap: ImageBitmap): boolean {
  const pixels = draw(bitmap, SAMPLE, SAMPLE).getContext('2d')?.getImageData(0, 0, SAMPLE, SAMPLE).data;
  return pixels?.some((value, index) => index % 4 === 3 && value < 250) ?? false;
}
