import type { ImportItem } from '@/utils/article/import-item';
import type { PortableArticle } from '@/utils/article/portable-article';
import { importArticles } from '@/utils/library/import-articles';
import { saveDraft } from '@/utils/library/save-draft';
import { updateIndex } from '@/utils/library/search-jobs';
import { storePicture } from '@/utils/library/settle-picture';
import { database } from '@/utils/storage/database';
import { sha256 } from '@/utils/storage/sha256';
import type { Acknowledgement, Work } from './acknowledgement';
import { madeBytes, madeDraft } from './made-draft';
import { plantOldLibrary } from './plant-old-library';

type Acknowledge = (one: Acknowledgement) => Promise<void>;

/** Articles in a library of an older schema, and in a backup that is restored. */
const PLANTED = 150;
const RESTORED = 120;

/** Goes on until its browser is killed, and says of everything that is safe that it is. */
export async function doWork(work: Work, seed: number, acknowledge: Acknowledge): Promise<void> {
  if (work === 'migrate') return migrate(acknowledge);
  if (work === 'restore') return restore(seed, acknowledge);
  for (let number = seed; ; number += 1) {
    await saveOne(number, work === 'pictures' ? 8 : work === 'save' ? number % 3 : 0, acknowledge);
    // Small segments, so that there is much to merge.
    if (work === 'index' && number % 3 === 0) await updateIndex();
  }
}

async function saveOne(number: number, pictures: number, acknowledge: Acknowledge): Promise<void> {
  const draft = madeDraft(number, pictures);
  const original = `<!doctype html><html><body>${draft.html}</body></html>`;
  const saved = await saveDraft(draft, new Date(), original);
  if (!saved.ok) throw new Error(saved.error.message);
  const { id, versionId } = saved.value;
  await acknowledge({ kind: 'saved', id, versionId, sha256: await sha256(draft.html) });
  for (let n = 0; n < pictures; n += 1) {
    const bytes = madeBytes(20_000 + n * 40_000);
    const thumbnail = { type: 'image/webp', bytes: madeBytes(900) };
    const kept = await storePicture(versionId, n, { type: 'image/png', bytes, thumbnail });
    if (kept.ok && kept.value) {
      await acknowledge({ kind: 'picture', versionId, n, sha256: await sha256(bytes) });
    }
  }
}

/** The library of this profile is one of schema 1 now, and is opened by the present code. */
async function migrate(acknowledge: Acknowledge): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await plantOldLibrary(PLANTED);
  await acknowledge({ kind: 'planted', articles: PLANTED });
  await database.open();
}

async function restore(seed: number, acknowledge: Acknowledge): Promise<void> {
  for (let round = 0; ; round += 1) {
    const articles = Array.from({ length: RESTORED }, (_, index) =>
      portable(seed + round * RESTORED + index),
    );
    const options = { name: 'backup.json', now: new Date() };
    const done = await importArticles(itemsOf(articles), options);
    if (!done.ok) throw new Error(done.error.message);
    await acknowledge({ kind: 'restored', uids: articles.map(({ uid }) => uid) });
  }
}

async function* itemsOf(articles: readonly PortableArticle[]): AsyncGenerator<ImportItem, null, undefined> {
  for (const [index, article] of articles.entries()) {
    yield { kind: 'article', line: index + 1, article, isOwn: true };
  }
  return null;
}

function portable(number: number): PortableArticle {
  const { html, text, pictures: _pictures, removals, pages: _pages, ...metadata } = madeDraft(number, 0);
  const bytes = madeBytes(8_000);
  const picture = { url: `https://img.example/${number}.png`, alt: '', width: null, height: null };
  return {
    uid: crypto.randomUUID(),
    savedAt: number,
    deletedAt: null,
    reading: 'unread',
    archived: false,
    starred: false,
    tags: [`tag ${number % 5}`],
    lastReadAt: null,
    secondsRead: 0,
    position: null,
    updatedAt: { content: number, trash: number, state: number, tags: number },
    versions: [
      {
        uid: crypto.randomUUID(),
        kind: 'article',
        savedAt: number,
        metadata,
        html,
        text,
        removals,
        pictures: [{ ...picture, state: 'saved', type: 'image/png', bytes, problem: null }],
        thumbnail: null,
        original: null,
      },
    ],
    highlights: [],
  };
}
