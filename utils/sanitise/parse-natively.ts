import { OPENED_APART } from './narrow-attribute';
import { READER_ATTRIBUTES, READER_TAGS } from './reader-policy';

/** What the sanitizer of the browser takes: https://wicg.github.io/sanitizer-api/#sanitizer-configuration. */
interface NativeConfig {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly replaceWithChildrenElements: readonly string[];
  readonly comments: boolean;
  readonly dataAttributes: boolean;
}

/** `Document.parseHTML`, which not every supported browser has. */
interface NativeParser {
  readonly parseHTML?: (html: string, options: { readonly sanitizer: NativeConfig }) => Document;
}

/** Wrappers whose text is worth more than they are; everything else that is not listed goes with its content. */
const UNWRAPPED = ['font', 'center', 'article', 'main', 'header', 'footer', 'nav', 'address', 'big', 'tt'];

/** The document around the markup is sanitised with it: without these there would be no body to look into. */
const FRAME = ['html', 'head', 'body'];

const CONFIG: NativeConfig = {
  elements: [...FRAME, ...READER_TAGS],
  attributes: READER_ATTRIBUTES,
  replaceWithChildrenElements: UNWRAPPED,
  comments: false,
  dataAttributes: false,
};

/** With what our own hand puts on links. */
const WRITTEN: NativeConfig = {
  ...CONFIG,
  attributes: [...READER_ATTRIBUTES, ...OPENED_APART.map(([name]) => name)],
};

/** As {@link parseNatively}, for markup that we have written ourselves: what stands on links stays. */
export function parseWritten(html: string, window: Window): HTMLElement | null {
  return parse(html, window, WRITTEN);
}

/**
 * Parses markup with the browser's own sanitizer: another implementation than DOMPurify, so that a
 * hole in one of them is not a hole in both. What comes out has still to pass DOMPurify, which knows
 * the values that attributes may take.
 *
 * @returns a block in an inert document, or null where the browser has no sanitizer.
 */
export function parseNatively(html: string, window: Window): HTMLElement | null {
  return parse(html, window, CONFIG);
}

function parse(html: string, window: Window, sanitizer: NativeConfig): HTMLElement | null {
  const { Document } = window as unknown as { readonly Document: NativeParser };
  const parsed = Document.parseHTML?.(html, { sanitizer });
  if (!parsed) return null;
  const block = parsed.createElement('div');
  // A page of frames has no body either way.
  if (parsed.body) block.append(...parsed.body.childNodes);
  return block;
}
