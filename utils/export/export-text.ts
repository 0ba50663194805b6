import { err, ok } from '@/utils/result/result';
import { BlobParts } from './blob-parts';
import { dayOf, documentHead } from './document-head';
import type { ExportableArticle } from './export-context';
import type { Exporter } from './export-file';
import { nameByTemplate, nameCollection } from './name-export';
import { UniqueNames } from './unique-names';
import { ZipWriter } from './zip-writer';

const TYPE = 'text/plain;charset=utf-8';

/** Plain text: one article is one file, several are a zip. */
export const exportText: Exporter = async (articles, { now, fileName }) => {
  const file = new BlobParts();
  const zip = new ZipWriter((chunk) => file.write(chunk));
  const names = new UniqueNames();
  let held: ExportableArticle | null = null;
  let count = 0;
  const add = (article: ExportableArticle) =>
    zip.add(
      names.take(nameByTemplate(article.record, fileName), '.txt'),
      writeText(article),
      new Date(article.record.versionSavedAt),
    );
  for await (const article of articles) {
    count += 1;
    if (count === 1) {
      held = article;
      continue;
    }
    if (held && !add(held)) return err({ code: 'too-large' });
    held = null;
    if (!add(article)) return err({ code: 'too-large' });
  }
  if (held) {
    const name = `${nameByTemplate(held.record, fileName)}.txt`;
    return ok({ name, type: TYPE, blob: new Blob([writeText(held)], { type: TYPE }), articles: 1 });
  }
  zip.finish();
  const type = 'application/zip';
  return ok({ name: `${nameCollection(now)}.zip`, type, blob: file.finish(type), articles: count });
};

/** An article as plain text: title, what is known of it, a paragraph a line with a blank line between. */
export function writeText({ record, text }: Pick<ExportableArticle, 'record' | 'text'>): string {
  const { title, facts, credits, url } = documentHead(record);
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const saved = dayOf(new Date(record.versionSavedAt).toISOString());
  const tail = [...credits, `${url}${saved === null ? '' : ` (${saved})`}`].join('\n');
  return `${[title, facts.join(' · '), ...paragraphs, tail].filter((part) => part !== '').join('\n\n')}\n`;
}
