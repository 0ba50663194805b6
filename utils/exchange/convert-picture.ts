import type { Thumbnail } from '@/utils/article/fetched-picture';

/** Longest side of a picture in a book, pixels: more than any reading device shows. */
const LONGEST_SIDE = 2400;
/** Longest side that a drawing gets: it has no size of its own, and is to be sharp. */
const DRAWN_SIDE = 1600;
const QUALITY = 0.88;
/** Side of the sample that tells whether a picture has holes. */
const SAMPLE = 32;

/** Something that can be drawn, and its size. */
interface Drawable {
  readonly source: ImageBitmap | HTMLImageElement;
  readonly width: number;
  readonly height: number;
  readonly done: () => void;
}

/** A picture as JPEG, or as PNG where parts of it are transparent or it is drawn; null where this browser cannot. */
export async function convertPicture({ type, bytes }: Thumbnail): Promise<Thumbnail | null> {
  const blob = new Blob([bytes], { type });
  const isDrawing = type === 'image/svg+xml';
  const picture = await (isDrawing ? loadDrawing(blob) : decode(blob));
  if (!picture) return null;
  const canvas = draw(picture, picture.width, picture.height);
  const target = isDrawing || hasHoles(picture) ? 'image/png' : 'image/jpeg';
  picture.done();
  const converted = await canvas.convertToBlob({ type: target, quality: QUALITY });
  return { type: converted.type, bytes: new Uint8Array(await converted.arrayBuffer()) };
}

async function decode(blob: Blob): Promise<Drawable | null> {
  try {
    const source = await createImageBitmap(blob);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height));
    return { source, ...sized(source.width, source.height, scale), done: () => source.close() };
  } catch {
    return null;
  }
}

/** A drawing is loaded as a picture, which runs nothing in it and asks for nothing from it. */
async function loadDrawing(blob: Blob): Promise<Drawable | null> {
  const source = new Image();
  source.src = URL.createObjectURL(blob);
  try {
    await source.decode();
    const { naturalWidth, naturalHeight } = source;
    if (naturalWidth === 0 || naturalHeight === 0) return null;
    const scale = DRAWN_SIDE / Math.max(naturalWidth, naturalHeight);
    return { source, ...sized(naturalWidth, naturalHeight, scale), done: () => undefined };
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(source.src);
  }
}

function sized(width: number, height: number, scale: number) {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function draw({ source }: Drawable, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(source, 0, 0, width, height);
  return canvas;
}

function hasHoles(picture: Drawable): boolean {
  const pixels = draw(picture, SAMPLE, SAMPLE).getContext('2d')?.getImageData(0, 0, SAMPLE, SAMPLE).data;
  return pixels?.some((value, index) => index % 4 === 3 && value < 250) ?? false;
}
