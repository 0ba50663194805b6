import { stripInvisible } from './strip-invisible';

/** Blanks that would push the end of an address out of sight. */
const BLANK = /\s/gu;

/**
 * An address as people may read it before they follow it: Han and not percent signs, the host as the
 * browser takes it (Punycode), no name and password before it, which look like one, and whatever cannot
 * be seen, or would turn the direction of writing, left as percent signs.
 */
export function readableUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href.replace(/(?:%[0-9a-f]{2})+/gi, decodeVisible);
}

/** A run of escapes as the characters that it stands for, where it stands for some and all can be seen. */
function decodeVisible(escapes: string): string {
  try {
    const text = decodeURI(escapes);
    return stripInvisible(text) === text ? text.replace(BLANK, encodeURIComponent) : escapes;
  } catch {
    return escapes;
  }
}
