import { absoluteAddress } from './absolute-address';

/** Attributes that lazy-loading scripts keep the real address in, the likeliest first. */
const LAZY = [
  ...[
    'data-src',
    'data-original',
    'data-lazy-src',
    'data-actualsrc',
    'data-lazyload',
    'data-lazy',
    'data-url',
  ],
  ...[
    'data-echo',
    'data-img-src',
    'data-full-src',
    'data-hi-res-src',
    'data-orig-file',
    'data-large-file',
    'original',
    'file',
    'zoomfile',
  ],
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const PLACEHOLDER =
  /(?:loading|blank|placeholder|spacer|transparent|grey|gray|1x1|pixel|lazy|default|empty|dot)[\w-]*\.(?:gif|png|jpe?g|svg|webp)|^data:image\/(?:svg|gif)|^data:image.{0,200}$|^about:/i;
const LOOKS_LIKE_ADDRESS = /^(?:https?:)?\/\/|^[./]|\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)/i;

/** Widest picture worth fetching for a column of text, in pixels. */
const WIDE_ENOUGH = 1600;

/** The address of the picture that an `img` stands for, absolute, or null where it stands for none. */
export function pictureAddress(image: Element, base: string): string | null {
  const own = image.getAttribute('src');
  const shown = own !== null && !PLACEHOLDER.test(own) ? own : null;
  const lazy = LAZY.map((name) => image.getAttribute(name)).find(
    (value) => value && LOOKS_LIKE_ADDRESS.test(value),
  );
  const address = lazy ?? bestOfSets(image) ?? shown;
  const absolute = absoluteAddress(address, base);
  return absolute?.startsWith('mailto:') ? null : absolute;
}

/** Best candidate of the picture's own sets and of the `source` elements beside it. */
function bestOfSets(image: Element): string | null {
  const holders = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const sets = holders.flatMap((holder) => LAZY_SETS.map((name) => holder.getAttribute(name) ?? ''));
  const candidates = sets.flatMap(parseSet).filter(({ url }) => !PLACEHOLDER.test(url));
  candidates.sort((one, other) => rank(one.size) - rank(other.size));
  return candidates[0]?.url ?? null;
}

/** Sizes up to what is wide enough, the largest first; then the larger ones, the smallest first. */
function rank(size: number): number {
  return size <= WIDE_ENOUGH ? WIDE_ENOUGH - size : size;
}

interface Candidate {
  readonly url: string;
  /** Width in pixels; a density counts as that many times a column's 700. */
  readonly size: number;
}

function parseSet(set: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [, url = '', amount, unit] of set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    const size = amount ? Number(amount) * (unit === 'x' ? 700 : 1) : 700;
    candidates.push({ url, size });
  }
  return candidates;
}
