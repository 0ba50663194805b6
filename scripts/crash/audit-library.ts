import { database } from '@/utils/storage/database';
import { getKv } from '@/utils/storage/kv';
import type { PictureRow, VersionRow } from '@/utils/storage/rows';
import { sha256 } from '@/utils/storage/sha256';
import type { Acknowledgement, Findings } from './acknowledgement';

/** Looks at every row, by other code than the check of the library, and compares with what was acknowledged. */
export async function auditLibrary(
  acknowledged: readonly Acknowledgement[],
): Promise<Omit<Findings, 'repairs'>> {
  const articles = await database.articles.toArray();
  const versions = await database.versions.toArray();
  const torn = [
    ...(await tornArticles(versions)),
    ...articles
      .filter(({ versionId }) => !versions.some(({ id }) => id === versionId))
      .map(({ id }) => `article ${id} shows a version that is not there`),
  ];
  return {
    lost: await lostOf(acknowledged),
    torn,
    orphans: await listOrphans(new Set(versions.map(({ id }) => id)), new Set(articles.map(({ id }) => id))),
    articles: articles.length,
  };
}

async function tornArticles(versions: readonly VersionRow[]): Promise<string[]> {
  const torn: string[] = [];
  for (const { id, sha256: expected, pictureCounts } of versions) {
    const [body, text] = [await database.bodies.get(id), await database.texts.get(id)];
    if (!body || !text) torn.push(`version ${id} has no ${body ? 'text' : 'body'}`);
    else if ((await sha256(body.html)) !== expected.html || (await sha256(text.text)) !== expected.text) {
      torn.push(`version ${id} is not what was written`);
    }
    const rows = await database.pictures.where('[versionId+n]').between([id], [id, []]).toArray();
    for (const row of rows) if (await isCutShort(row)) torn.push(`picture ${id}.${row.n} is not whole`);
    const saved = rows.filter(({ state }) => state === 'saved').length;
    if (saved !== pictureCounts.saved || rows.length !== pictureCounts.total) {
      torn.push(`version ${id} counts its pictures wrong`);
    }
  }
  return torn;
}

async function isCutShort({ versionId, n, state, sha256: expected }: PictureRow): Promise<boolean> {
  const stored = await database.pictureBytes.get([versionId, n]);
  if (state !== 'saved') return stored !== undefined;
  return !stored || (await sha256(stored.bytes)) !== expected;
}

async function lostOf(acknowledged: readonly Acknowledgement[]): Promise<string[]> {
  const lost: string[] = [];
  for (const one of acknowledged) if (!(await isKept(one))) lost.push(JSON.stringify(one));
  return lost;
}

async function isKept(one: Acknowledgement): Promise<boolean> {
  if (one.kind === 'saved') {
    const article = await database.articles.get(one.id);
    const version = await database.versions.get(one.versionId);
    return article !== undefined && version?.sha256.html === one.sha256;
  }
  if (one.kind === 'picture') {
    const row = await database.pictures.get([one.versionId, one.n]);
    return row?.state === 'saved' && row.sha256 === one.sha256;
  }
  if (one.kind === 'planted') return (await database.articles.count()) >= one.articles;
  return (
    (await database.articles
      .where('uid')
      .anyOf([...one.uids])
      .count()) === one.uids.length
  );
}

async function listOrphans(versions: ReadonlySet<number>, articles: ReadonlySet<number>): Promise<string[]> {
  const ofVersion = ['bodies', 'texts', 'removals', 'thumbnails', 'originals', 'pictures', 'pictureBytes'];
  const orphans: string[] = [];
  for (const name of ofVersion) {
    const keys = await database.table<unknown, number | number[]>(name).toCollection().primaryKeys();
    const gone = keys.filter((key) => !versions.has(Array.isArray(key) ? (key[0] ?? 0) : key));
    orphans.push(...gone.map((key) => `${name} ${key}`));
  }
  for (const { articleId } of [
    ...(await database.versions.toArray()),
    ...(await database.pending.toArray()),
  ]) {
    if (!articles.has(articleId)) orphans.push(`row of article ${articleId}`);
  }
  const putBack = await database.kv.where('key').startsWith('put-back:').primaryKeys();
  orphans.push(...putBack.filter((key) => !articles.has(Number(key.split(':')[1]))));
  const segments = new Set(await database.segs.toCollection().primaryKeys());
  // What a merge has written so far is gone on with, or dropped, by the next work on the index.
  const merge = await getKv('merge');
  if (merge) segments.add(merge.into);
  const blocks = await database.blocks.toCollection().primaryKeys();
  orphans.push(...blocks.filter(([s]) => !segments.has(s)).map((key) => `block ${key}`));
  return orphans;
}
