import { ok, type Result } from '@/utils/result/result';
import { type ExportFormat, exportArticles } from './export-articles';
import type { ExportableArticle, ExportContext } from './export-context';
import type { ExportError, ExportFile } from './export-file';

/**
 * A zip archive without the 64-bit extension ends at 4 GiB and 65,535 files, and some programs and file
 * systems before: what is more comes as several. Half of it, because pictures may grow when they are turned
 * into types that old readers know.
 */
export const WHOLE_PART = { bytes: 2 * 1024 ** 3, files: 60_000 };

/** Forms that are one archive of many files. */
const ARCHIVES: ReadonlySet<ExportFormat> = new Set(['markdown', 'html', 'epub', 'text']);

/**
 * Writes articles into as many files as it takes: one, but for more than an archive can hold.
 *
 * @param whole - when a part is full.
 */
export async function exportInParts(
  articles: AsyncIterable<ExportableArticle>,
  format: ExportFormat,
  context: ExportContext,
  whole = WHOLE_PART,
): Promise<Result<readonly ExportFile[], ExportError>> {
  const source = new PartedSource(articles, ARCHIVES.has(format) ? whole : null);
  const files: ExportFile[] = [];
  let before = 0;
  do {
    const onProgress = (written: number) => context.onProgress?.(before + written);
    const result = await exportArticles(source.nextPart(), format, { ...context, onProgress });
    if (!result.ok) return result;
    before += result.value.articles;
    files.push(result.value);
  } while (source.hasMore());
  return ok(files.length === 1 ? files : files.map(numbered));
}

/** Gives articles part by part; the one that was too many begins the next. */
class PartedSource {
  readonly #articles: AsyncIterator<ExportableArticle>;
  readonly #whole: typeof WHOLE_PART | null;
  #held: ExportableArticle | null = null;

  constructor(articles: AsyncIterable<ExportableArticle>, whole: typeof WHOLE_PART | null) {
    this.#articles = articles[Symbol.asyncIterator]();
    this.#whole = whole;
  }

  async *nextPart(): AsyncGenerator<ExportableArticle> {
    let [bytes, files] = [0, 0];
    for (let article = await this.#take(); article; article = await this.#take()) {
      bytes += sizeOf(article);
      files += 1 + article.pictures.length;
      const isFull = this.#whole && (bytes > this.#whole.bytes || files > this.#whole.files);
      // One that is larger than a part alone is a part alone.
      if (isFull && files > 1 + article.pictures.length) {
        this.#held = article;
        return;
      }
      yield article;
    }
  }

  /** Asked after a part: only one that was full leaves something behind. */
  hasMore(): boolean {
    return this.#held !== null;
  }

  async #take(): Promise<ExportableArticle | null> {
    const held = this.#held;
    this.#held = null;
    if (held) return held;
    const turn = await this.#articles.next();
    return turn.done ? null : turn.value;
  }
}

/** Bytes that an article takes in an archive, roughly. */
function sizeOf({ html, text, pictures }: ExportableArticle): number {
  return pictures.reduce((sum, { bytes }) => sum + bytes.length, html.length + text.length);
}

function numbered(file: ExportFile, index: number): ExportFile {
  return { ...file, name: file.name.replace(/(\.\w+)$/, `-part-${index + 1}$1`) };
}
