import { err, type Ok, ok } from '@/utils/result/result';
import { toBase64 } from '@/utils/text/base64';
import { BlobParts } from './blob-parts';
import type { ExportableArticle, ExportContext } from './export-context';
import type { Exporter, ExportFile } from './export-file';
import { markHighlights } from './mark-highlights';
import { nameByTemplate, nameCollection } from './name-export';
import { type PictureFile, PictureFiles } from './picture-files';
import { defaultProperties, fillFrontMatter } from './template/front-matter-template';
import { UniqueNames } from './unique-names';
import { writeMarkdown } from './write-markdown';
import { ZipWriter } from './zip-writer';

/**
 * Markdown: one article without pictures is a `.md` file; anything else is a zip with a `.md` file
 * for each article and the pictures of all of them in `assets/` beside.
 */
export const exportMarkdown: Exporter = async (articles, context) => {
  const file = new BlobParts();
  const zip = new ZipWriter((chunk) => file.write(chunk));
  const pictures = new PictureFiles(context.sha256);
  const names = new UniqueNames();
  let held: Written | null = null;
  let name = '';
  let count = 0;
  for await (const article of articles) {
    const written = await write(article, pictures, context);
    name = count === 0 ? nameByTemplate(article.record, context.fileName) : nameCollection(context.now);
    count += 1;
    if (count === 1) {
      held = written;
      continue;
    }
    if (held && !add(zip, held, names)) return err({ code: 'too-large' });
    held = null;
    if (!add(zip, written, names)) return err({ code: 'too-large' });
  }
  if (held && held.pictures.length === 0) return oneFile(name, held.markdown);
  if (held && !add(zip, held, names)) return err({ code: 'too-large' });
  zip.finish();
  const type = 'application/zip';
  return ok({ name: `${name}.zip`, type, blob: file.finish(type), articles: count });
};

/** One article as Markdown, and the pictures that no article before it had. */
interface Written {
  readonly name: string;
  readonly markdown: string;
  readonly pictures: readonly PictureFile[];
  readonly modified: Date;
}

async function write(
  { record, html, text, pictures, highlights = [] }: ExportableArticle,
  files: PictureFiles,
  { parseHtml, sha256, pictures: choice = 'beside', fileName, frontMatter }: ExportContext,
): Promise<Written> {
  const { byUrl, fresh } = await files.name(choice === 'linked' ? [] : pictures);
  const targetOf = ({ path, type, bytes }: PictureFile) =>
    choice === 'inline' ? `data:${type};base64,${toBase64(bytes)}` : path;
  const pictureTarget = (src: string) => {
    const file = byUrl.get(src);
    if (file) return targetOf(file);
    // A picture that is not here is asked for by whoever opens the file, so only where that was chosen.
    return choice === 'linked' && /^https?:/i.test(src) ? src : null;
  };
  const textHash = await sha256(new TextEncoder().encode(text));
  const root = markHighlights(parseHtml(html), highlights);
  const head = fillFrontMatter(frontMatter ?? defaultProperties(), { record, textHash });
  const markdown = writeMarkdown({ record, root, pictureTarget, head, highlights });
  const beside = choice === 'beside' ? fresh : [];
  const name = nameByTemplate(record, fileName);
  return { name, markdown, pictures: beside, modified: new Date(record.versionSavedAt) };
}

function add(zip: ZipWriter, { name, markdown, pictures, modified }: Written, names: UniqueNames): boolean {
  const all = pictures.every(({ path, bytes }) => zip.add(path, bytes, modified));
  return all && zip.add(names.take(name, '.md'), markdown, modified);
}

function oneFile(name: string, markdown: string): Ok<ExportFile> {
  const type = 'text/markdown;charset=utf-8';
  return ok({ name: `${name}.md`, type, blob: new Blob([markdown], { type }), articles: 1 });
}
