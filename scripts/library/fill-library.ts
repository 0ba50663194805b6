import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { HighlightColour } from '@/utils/article/highlight';
import { bundlePageSide } from '../extract/bundle-page-side.ts';
import type { Filled, GivenPicture } from './library-side.ts';

/** Pictures by their addresses; null for one that cannot be had. */
export type GivenPictures = Readonly<Record<string, GivenPicture>>;

/** The bundle's global name, in whatever page it was put into. */
const SIDE = 'offprintLibrarySide';

/** Puts articles into a library by the extension's own code, without its windows and without the network. */
export class LibraryFiller {
  readonly #code: string;
  readonly #page: Page;

  private constructor(code: string, page: Page) {
    this.#code = code;
    this.#page = page;
  }

  /** @param page any page of the extension; it is only used for its database. */
  static async on(page: Page): Promise<LibraryFiller> {
    const code = await bundlePageSide('../library/library-side.ts', SIDE);
    await page.evaluate(code);
    return new LibraryFiller(code, page);
  }

  /** Captures a page as a click on the toolbar icon would. */
  async capture(page: Page): Promise<ArticleDraft> {
    return page.evaluate(
      (code, name) => {
        const side = new Function(`${code}; return ${name};`)();
        return side.capture(document, location.href);
      },
      this.#code,
      SIDE,
    ) as Promise<ArticleDraft>;
  }

  /** Saves a draft with its pictures; those that are not given are missing. */
  save(draft: ArticleDraft, pictures: GivenPictures = {}, savedAt = Date.now()): Promise<Filled> {
    return this.#call('save', draft, pictures, savedAt);
  }

  /** Gives a saved article its tags. */
  tag(id: number, tags: readonly string[]): Promise<void> {
    return this.#call('tag', id, tags);
  }

  /** Highlights the first place of a saved article that says this. */
  mark(article: Filled, exact: string, colour: HighlightColour, note = ''): Promise<void> {
    return this.#call('mark', article, exact, colour, note);
  }

  #call<Result>(verb: 'save' | 'tag' | 'mark', ...given: unknown[]): Promise<Result> {
    return this.#page.evaluate(
      (name, key, ...values) =>
        (globalThis as unknown as Record<string, Record<string, (...given: unknown[]) => unknown>>)[name]?.[
          key
        ]?.(...values) as Promise<Result>,
      SIDE,
      verb,
      ...given,
    );
  }
}

/** A picture out of a file, as {@link LibraryFiller.save} takes it. */
export async function readPicture(file: string, type = 'image/jpeg'): Promise<GivenPicture> {
  return { type, base64: (await readFile(file)).toString('base64') };
}
