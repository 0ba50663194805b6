import { useEffect, useState } from 'preact/hooks';
import type { PictureView, PictureViews } from '@/components/article/picture-view';
import { getPicture } from '@/utils/library/get-picture';
import { type PictureState, watchPictures } from '@/utils/library/watch-pictures';

const NONE: PictureViews = new Map();

/** As many pictures are read and shown at once: more would hold up a frame. */
const PORTION = 4;

/**
 * The pictures of a saved version, for showing: as they stand, and again as each one arrives. Their
 * `blob:` URLs live as long as the component does.
 *
 * @param versionId - null while there is none.
 */
export function usePictures(versionId: number | null): PictureViews {
  const [views, setViews] = useState(NONE);
  useEffect(() => {
    setViews(NONE);
    if (versionId === null) return;
    const watching = new AbortController();
    const album = new Album(versionId, setViews, watching.signal);
    watchPictures(
      versionId,
      { onValue: (states) => void album.take(states), onError: reportError },
      watching.signal,
    );
    return () => watching.abort();
  }, [versionId]);
  return views;
}

/** The pictures of one version that have been made showable so far. */
class Album {
  readonly #versionId: number;
  readonly #show: (views: PictureViews) => void;
  readonly #signal: AbortSignal;
  readonly #views = new Map<string, PictureView>();
  /** What is being taken: one state after the other. */
  #taking: Promise<void> = Promise.resolve();

  constructor(versionId: number, show: (views: PictureViews) => void, signal: AbortSignal) {
    this.#versionId = versionId;
    this.#show = show;
    this.#signal = signal;
  }

  /** Brings the album up to date: bytes are read only for what is new in it. */
  take(states: readonly PictureState[]): Promise<void> {
    this.#taking = this.#taking.then(() => this.#takeAll(states));
    return this.#taking;
  }

  async #takeAll(states: readonly PictureState[]): Promise<void> {
    const changed = states.filter(({ url, state }) => STATE_SHOWN[state] !== this.#views.get(url)?.state);
    for (let start = 0; start < changed.length && !this.#signal.aborted; start += PORTION) {
      const portion = changed.slice(start, start + PORTION);
      const views = await Promise.all(portion.map((state) => this.#view(state)));
      if (this.#signal.aborted) return;
      for (const [index, { url }] of portion.entries()) {
        const view = views[index];
        if (view) this.#views.set(url, view);
      }
      this.#show(new Map(this.#views));
    }
  }

  async #view({ n, state, width, height }: PictureState): Promise<PictureView> {
    if (state !== 'saved') return { state: STATE_SHOWN[state], src: '', width, height };
    const picture = await getPicture(this.#versionId, n);
    if (!picture) return { state: 'missing', src: '', width, height };
    const src = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
    this.#signal.addEventListener('abort', () => URL.revokeObjectURL(src), { once: true });
    return { state: 'shown', src, ...(await measure(src)) };
  }
}

const STATE_SHOWN = { saved: 'shown', waiting: 'waiting', missing: 'missing' } as const;

/** A picture's own size, which keeps its place before it is drawn; nulls where it cannot be drawn at all. */
async function measure(src: string): Promise<Pick<PictureView, 'width' | 'height'>> {
  const image = new Image();
  const loaded = new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = src;
  if (!(await loaded)) return { width: null, height: null };
  return { width: image.naturalWidth || null, height: image.naturalHeight || null };
}
