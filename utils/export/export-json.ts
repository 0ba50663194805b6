import { ok } from '@/utils/result/result';
import { BlobParts } from './blob-parts';
import type { Exporter } from './export-file';
import { nameArticle, nameCollection } from './name-export';
import { JSON_CLOSE, JSON_SEPARATOR, openJson, writeJsonArticle } from './write-json';

const TYPE = 'application/json';

/** Everything, in the one form that comes back without loss; see `write-json`. */
export const exportJson: Exporter = async (articles, { now, sha256 }) => {
  const file = new BlobParts();
  const encoder = new TextEncoder();
  let count = 0;
  let name = '';
  file.write(encoder.encode(openJson(now)));
  for await (const article of articles) {
    if (count > 0) file.write(encoder.encode(JSON_SEPARATOR));
    file.write(encoder.encode(await writeJsonArticle(article, sha256)));
    name = count === 0 ? nameArticle(article.record) : nameCollection(now);
    count += 1;
  }
  file.write(encoder.encode(JSON_CLOSE));
  return ok({ name: `${name}.json`, type: TYPE, blob: file.finish(TYPE), articles: count });
};
