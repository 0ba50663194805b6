import { BlobParts } from '@/utils/export/blob-parts';
import { commonLanguage } from '@/utils/export/common-language';
import { type DocumentHead, dayOf, documentHead } from '@/utils/export/document-head';
import { documentWords } from '@/utils/export/document-words';
import type { ExportableArticle, ExportContext } from '@/utils/export/export-context';
import type { Exporter, ExportFile } from '@/utils/export/export-file';
import { markHighlights } from '@/utils/export/mark-highlights';
import { nameByTemplate, nameCollection } from '@/utils/export/name-export';
import { PictureFiles } from '@/utils/export/picture-files';
import { UniqueNames } from '@/utils/export/unique-names';
import { escapeMarkup } from '@/utils/export/write-markup';
import { writeArticleBody } from '@/utils/export/xhtml/write-article-body';
import { ZipWriter } from '@/utils/export/zip-writer';
import { err, ok } from '@/utils/result/result';
import { toBase64 } from '@/utils/text/base64';
import { PAGE_STYLE } from './page-style';
import { wrapPage, writePage } from './write-page';

/** Pages of a folder, opened from a disk or a server. */
const BESIDE = "'self' file: data:";

/**
 * HTML: one article is one file with its pictures in it; several are a site to be unpacked into a
 * folder, with an index and the pictures beside.
 */
export const exportHtml: Exporter = async (articles, context) => {
  const styleHash = await hashStyle(context);
  let held: ExportableArticle | null = null;
  let site: Site | null = null;
  let count = 0;
  for await (const article of articles) {
    count += 1;
    if (count === 1) {
      held = article;
      continue;
    }
    site ??= new Site(styleHash, context);
    if (held && !(await site.add(held))) return err({ code: 'too-large' });
    held = null;
    if (!(await site.add(article))) return err({ code: 'too-large' });
  }
  if (site) return ok(site.finish(count));
  return held ? ok(writeAlone(held, styleHash, context)) : err({ code: 'nothing' });
};

async function hashStyle({ sha256 }: ExportContext): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(PAGE_STYLE));
  return toBase64(Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

function writeAlone(article: ExportableArticle, styleHash: string, context: ExportContext): ExportFile {
  const inside = new Map(
    article.pictures
      .filter(({ state, type }) => state === 'saved' && type !== '')
      .map(({ url, type, bytes }) => [url, `data:${type};base64,${toBase64(bytes)}`]),
  );
  const pictureTarget = (src: string) => inside.get(src) ?? null;
  const page = pageOf(article, { pictureTarget, pictureSource: 'data:', styleHash }, context);
  const type = 'text/html;charset=utf-8';
  return {
    name: `${nameByTemplate(article.record, context.fileName)}.html`,
    type,
    blob: new Blob([page], { type }),
    articles: 1,
  };
}

interface PageOptions {
  readonly pictureTarget: (src: string) => string | null;
  readonly pictureSource: string;
  readonly styleHash: string;
}

function pageOf(
  { record, html, highlights = [] }: ExportableArticle,
  { pictureTarget, pictureSource, styleHash }: PageOptions,
  { parseHtml }: ExportContext,
): string {
  const root = markHighlights(parseHtml(html), highlights);
  const body = writeArticleBody(root, {
    pageUrl: record.url,
    pictureTarget,
    idPrefix: '',
    isEpub: false,
    firstHeading: 2,
  });
  const savedDay = dayOf(new Date(record.versionSavedAt).toISOString());
  return writePage({ head: documentHead(record), body, pictureSource, styleHash, savedDay });
}

/** A folder of pages, being zipped. */
class Site {
  readonly #file = new BlobParts();
  readonly #zip = new ZipWriter((chunk) => this.#file.write(chunk));
  readonly #names = new UniqueNames();
  readonly #pictures: PictureFiles;
  readonly #entries: { readonly name: string; readonly head: DocumentHead }[] = [];
  readonly #styleHash: string;
  readonly #context: ExportContext;

  constructor(styleHash: string, context: ExportContext) {
    this.#styleHash = styleHash;
    this.#context = context;
    this.#pictures = new PictureFiles(context.sha256);
    this.#names.take('index', '.html');
  }

  /** False where the archive would outgrow its format. */
  async add(article: ExportableArticle): Promise<boolean> {
    const { byUrl, fresh } = await this.#pictures.name(article.pictures);
    const pictureTarget = (src: string) => byUrl.get(src)?.path ?? null;
    const options = { pictureTarget, pictureSource: BESIDE, styleHash: this.#styleHash };
    const page = pageOf(article, options, this.#context);
    const name = this.#names.take(nameByTemplate(article.record, this.#context.fileName), '.html');
    const modified = new Date(article.record.versionSavedAt);
    this.#entries.push({ name, head: documentHead(article.record) });
    const isAdded = fresh.every(({ path, bytes }) => this.#zip.add(path, bytes, modified));
    return isAdded && this.#zip.add(name, page, modified);
  }

  finish(articles: number): ExportFile {
    const name = nameCollection(this.#context.now);
    this.#zip.add('index.html', this.#writeIndex(name), this.#context.now);
    this.#zip.finish();
    const type = 'application/zip';
    return { name: `${name}.zip`, type, blob: this.#file.finish(type), articles };
  }

  #writeIndex(title: string): string {
    const lang = commonLanguage(this.#entries.map(({ head }) => head.lang));
    const { contents } = documentWords(lang);
    const items = this.#entries.map(({ name, head }) => {
      const facts = head.facts.map((fact) => `<span>${escapeMarkup(fact)}</span>`).join('');
      const link = `<a href="${encodeURIComponent(name)}">${escapeMarkup(head.title)}</a>`;
      return `<li lang="${head.lang}" dir="${head.dir}">${link}<br/><span class="facts">${facts}</span></li>`;
    });
    return wrapPage(
      { lang, dir: 'ltr', title: `${contents} · ${title}` },
      { pictureSource: BESIDE, styleHash: this.#styleHash },
      [`<h1>${contents}</h1>`, '<nav><ol>', ...items, '</ol></nav>'],
    );
  }
}
