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

/** What our own sanitiser puts on links: it is looked past where its output is only checked. */
const PUT_ON = ['rel', 'target', 'referrerpolicy'];

const CONFIG: NativeConfig = {
  elements: [...FRAME, ...READER_TAGS],
  attributes: READER_ATTRIBUTES,
  replaceWithChildrenElements: UNWRAPPED,
  comments: false,
  dataAttributes: false,
};

const CHECK: NativeConfig = { ...CONFIG, attributes: [...READER_ATTRIBUTES, ...PUT_ON] };

/**
 * True where the browser's own sanitizer takes nothing out of what ours has made, and its parser makes
 * of it what it says. False where the browser has no sanitizer.
 */
export function holdsNatively(html: string, window: Window): boolean {
  return parse(html, window, CHECK)?.innerHTML === html;
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
