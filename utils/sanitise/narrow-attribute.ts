import { ARTICLE_CLASSES, ID_PREFIX } from './reader-policy';

const LINK_SCHEME = /^(?:https?:|mailto:)/i;
const PICTURE_SCHEME = /^(?:https?:|blob:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/i;
/** What could end an attribute's element for a parser in another state: DOMPurify drops the same. */
const BREAKS_OUT =
  /(?:--!?|\])>|<\/(?:style|script|title|xmp|textarea|noscript|iframe|noembed|noframes|option|select)/i;

/** What a link that leads out of the article carries besides, so that it leaves no trace. */
export const OPENED_APART: readonly (readonly [name: string, value: string])[] = [
  ['rel', 'noopener noreferrer'],
  ['target', '_blank'],
  ['referrerpolicy', 'no-referrer'],
];

/** Pages have hundreds of classes of their own: what holds none of ours is not taken apart. */
const OWN_CLASS = new RegExp([...ARTICLE_CLASSES].join('|'));

/** Attributes of which not every value, or not on every element, is let through. */
export const NARROWED = ['class', 'id', 'href', 'src', 'cite', 'width', 'height'] as const;

/**
 * What the list of attributes cannot say: on which elements they mean something, and which values
 * they may take.
 *
 * @returns the value to write, or null where the attribute goes.
 */
export function narrowAttribute(tag: string, name: string, value: string): string | null {
  if (BREAKS_OUT.test(value)) return null;
  const trimmed = value.trim();
  switch (name) {
    case 'class':
      return narrowClasses(value);
    case 'id':
      return narrowId(value);
    case 'href':
      return tag === 'a' ? narrowLink(trimmed) : null;
    case 'src':
      return tag === 'img' && PICTURE_SCHEME.test(trimmed) ? trimmed : null;
    case 'cite':
      return LINK_SCHEME.test(trimmed) ? trimmed : null;
    case 'width':
    case 'height':
      return tag !== 'img' || /^\d{1,5}$/.test(trimmed) ? trimmed : null;
    default:
      return name === 'value' ? value : trimmed;
  }
}

function narrowClasses(value: string): string | null {
  if (!OWN_CLASS.test(value)) return null;
  const kept = value.split(/\s+/).filter((name) => ARTICLE_CLASSES.has(name));
  return kept.length > 0 ? kept.join(' ') : null;
}

/** Ids serve footnotes only, and never under the page's own name. */
function narrowId(id: string): string | null {
  const own = id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id;
  return /^[\w:.-]{1,80}$/.test(own) ? ID_PREFIX + own : null;
}

function narrowLink(href: string): string | null {
  if (!href.startsWith('#')) return LINK_SCHEME.test(href) ? href : null;
  if (href.length === 1) return null;
  return href.startsWith(`#${ID_PREFIX}`) ? href : `#${ID_PREFIX}${href.slice(1)}`;
}
