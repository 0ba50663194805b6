import type { ArticleRecord } from '@/utils/article/article-record';
import { BlobParts } from '@/utils/export/blob-parts';
import { commonLanguage } from '@/utils/export/common-language';
import { type DocumentHead, dayOf, documentHead } from '@/utils/export/document-head';
import { documentWords } from '@/utils/export/document-words';
import type { ExportableArticle, ExportContext } from '@/utils/export/export-context';
import type { Exporter, ExportFile } from '@/utils/export/export-file';
import { markHighlights } from '@/utils/export/mark-highlights';
import { nameByTemplate, nameCollection } from '@/utils/export/name-export';
import { nameFile } from '@/utils/export/name-file';
import type { PictureFile } from '@/utils/export/picture-files';
import { escapeMarkup } from '@/utils/export/write-markup';
import { writeArticleBody } from '@/utils/export/xhtml/write-article-body';
import { ZipWriter } from '@/utils/export/zip-writer';
import { err, ok } from '@/utils/result/result';
import { BookPictures } from './book-pictures';
import { BOOK_STYLE } from './book-style';
import { type OrderedChapter, orderChapters } from './order-chapters';
import { wrapChapter, writeChapter } from './write-chapter';
import { type ContentsEntry, writeNavigation, writeNcx } from './write-navigation';
import { type BookFile, writePackage } from './write-package';

const TYPE = 'application/epub+zip';
const XHTML = 'application/xhtml+xml';
const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * EPUB 3, with the contents that EPUB 2 readers know: one article, or a book of many by source and day
 * (`orderChapters`). The order is made at the end: the articles are written as they come, so that the
 * first of them waits for no other.
 */
export const exportEpub: Exporter = async (articles, context) => {
  const book = new Book(context);
  for await (const article of articles) if (!(await book.add(article))) return err({ code: 'too-large' });
  return ok(await book.finish());
};

/** What the book has to know of its articles at the end. */
interface Chapter extends OrderedChapter {
  /** Identity in the manifest. */
  readonly id: string;
  readonly uid: string;
  readonly lang: string;
  readonly entry: ContentsEntry;
}

class Book {
  readonly #file = new BlobParts();
  readonly #zip = new ZipWriter((chunk) => this.#file.write(chunk));
  readonly #context: ExportContext;
  readonly #pictures: BookPictures;
  readonly #files: BookFile[] = [];
  readonly #chapters: Chapter[] = [];
  #cover: Pick<PictureFile, 'path'> | null = null;
  /** Of a book of one. */
  #only: { readonly record: ArticleRecord; readonly head: DocumentHead } | null = null;

  constructor(context: ExportContext) {
    this.#context = context;
    this.#pictures = new BookPictures(context);
    // The media type comes first and is not compressed: programs look for it at a fixed place.
    this.#zip.add('mimetype', new TextEncoder().encode(TYPE), context.now);
    this.#zip.add('META-INF/container.xml', CONTAINER, context.now);
    this.#add({ id: 'style', path: 'style.css', type: 'text/css' }, BOOK_STYLE);
  }

  /** False where the archive would outgrow its format. */
  async add(article: ExportableArticle): Promise<boolean> {
    const { record, html, highlights = [], pictures } = article;
    const { byUrl, fresh } = await this.#pictures.name(pictures);
    for (const { path, type, bytes } of fresh) {
      const id = path.replace(/^assets\/|\..*$/g, '');
      if (!this.#add({ id: `picture-${id}`, path, type }, bytes)) return false;
    }
    const shown = pictures[record.thumbnail ?? -1];
    const cover = shown && byUrl.get(shown.url);
    if (cover) this.#cover ??= { path: cover.path };
    const n = this.#chapters.length + 1;
    const head = documentHead(record);
    const body = writeArticleBody(markHighlights(this.#context.parseHtml(html), highlights), {
      pageUrl: record.url,
      pictureTarget: (src) => byUrl.get(src)?.path ?? null,
      idPrefix: '',
      isEpub: true,
      firstHeading: 2,
    });
    const [id, file] = [`article-${n}`, `article-${n}.xhtml`];
    const source = (record.source ?? record.siteName ?? record.host).trim();
    const entry = { file, title: head.title, source, day: dayOf(record.publishedTime) };
    const time = record.publishedTime ?? record.capturedAt;
    this.#chapters.push({ id, uid: record.uid, lang: head.lang, source, time, entry });
    this.#only = n === 1 ? { record, head } : null;
    return this.#add({ id, path: file, type: XHTML }, writeChapter(head, body));
  }

  async finish(): Promise<ExportFile> {
    const chapters = orderChapters(this.#chapters);
    const { now, bookTitle = `Offprint ${localDay(this.#context.now)}` } = this.#context;
    const only = this.#only;
    const title = only ? only.head.title : bookTitle;
    const languages = chapters.map(({ lang }) => lang);
    const lang = commonLanguage(languages);
    const identifier = await this.#identify(chapters);
    const entries = chapters.map(({ entry }) => entry);
    const contents = documentWords(lang).contents;
    await this.#addCover(title, lang);
    const nav = { id: 'nav', path: 'nav.xhtml', type: XHTML, properties: 'nav' };
    this.#add(nav, writeNavigation(entries, { title, contents, lang }));
    const ncx = { id: 'ncx', path: 'book.ncx', type: 'application/x-dtbncx+xml' };
    this.#add(ncx, writeNcx(entries, { title, identifier, lang }));
    this.#zip.add(
      'book/book.opf',
      writePackage({
        identifier,
        title,
        languages: [...new Set([lang, ...languages])],
        modified: now,
        article: only?.record ?? null,
        subjects: only ? [...only.record.tags, ...only.record.keywords] : [],
        files: this.#files,
        spine: ['cover', 'nav', ...chapters.map(({ id }) => id)],
        coverId: this.#files.find(({ properties }) => properties === 'cover-image')?.id ?? null,
      }),
      now,
    );
    this.#zip.finish();
    const name = only ? nameByTemplate(only.record, this.#context.fileName) : nameBook(this.#context);
    return { name: `${name}.epub`, type: TYPE, blob: this.#file.finish(TYPE), articles: entries.length };
  }

  /** The lead picture, or one that the page draws, or the title alone. */
  async #addCover(title: string, lang: string): Promise<void> {
    const words = documentWords(lang);
    const drawn = this.#cover ? null : ((await this.#context.drawCover?.(title)) ?? null);
    if (drawn)
      this.#add(
        { id: 'cover-image', path: 'cover.png', type: drawn.type, properties: 'cover-image' },
        drawn.bytes,
      );
    if (this.#cover) this.#markCover(this.#cover.path);
    const path = this.#cover?.path ?? (drawn ? 'cover.png' : null);
    const content = path
      ? `<p><img src="${path}" alt="${escapeMarkup(title)}"/></p>`
      : `<p class="title">${escapeMarkup(title)}</p>`;
    const page = wrapChapter({ lang, dir: 'ltr', title: words.cover }, [content], 'cover');
    this.#add({ id: 'cover', path: 'cover.xhtml', type: XHTML }, page);
  }

  #markCover(path: string): void {
    const index = this.#files.findIndex((file) => file.path === path);
    const file = this.#files[index];
    if (file) this.#files[index] = { ...file, properties: 'cover-image' };
  }

  /** The same for the same articles, so that a reading program knows a book that it has had before. */
  async #identify(chapters: readonly Chapter[]): Promise<string> {
    const uids = chapters.map(({ uid }) => uid);
    if (uids.length === 1) return `urn:uuid:${uids[0]}`;
    const hash = await this.#context.sha256(new TextEncoder().encode(uids.join('\n')));
    // A name-based identity of one's own making is version 8 (RFC 9562).
    const [a, b, c, d, e] = [
      hash.slice(0, 8),
      hash.slice(8, 12),
      hash.slice(13, 16),
      hash.slice(17, 20),
      hash.slice(20, 32),
    ];
    return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
  }

  #add(file: BookFile, content: string | Uint8Array<ArrayBuffer>): boolean {
    this.#files.push(file);
    return this.#zip.add(`book/${file.path}`, content, this.#context.now);
  }
}

function nameBook({ bookTitle, now }: ExportContext): string {
  return bookTitle === undefined ? nameCollection(now) : nameFile(bookTitle, null);
}

function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
