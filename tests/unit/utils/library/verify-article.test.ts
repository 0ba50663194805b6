import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { getOriginal } from '@/utils/library/get-original';
import { storePicture } from '@/utils/library/settle-picture';
import { verifyArticle } from '@/utils/library/verify-article';
import { database } from '@/utils/storage/database';
import { keep, minute, startFresh } from './fresh-library';
import { makeDraft, makePictureRefs } from './make-draft';

startFresh();

const PNG = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71, 1]), thumbnail: null };
const PAGE = '<!doctype html><html><body><p>新码头今日启用。</p></body></html>';

async function keepWhole(): Promise<number> {
  const { versionId } = await keep({ pictures: makePictureRefs('a.png', 'b.png') }, minute(0), PAGE);
  await storePicture(versionId, 0, PNG);
  return versionId;
}

test('an article that is as it was saved is intact, and says where it comes from', async () => {
  const versionId = await keepWhole();
  const { url, canonicalUrl, capturedAt, extractorVersion } = makeDraft();
  const verification = await verifyArticle(versionId);
  expect(verification).toMatchObject({ url, canonicalUrl, capturedAt, extractorVersion, intact: true });
  expect(verification?.original).toEqual({ noted: (await getOriginal(versionId))?.sha256, state: 'intact' });
  expect(verification?.pictures).toMatchObject([{ n: 0, state: 'intact' }]);
});

test.each([
  [
    'the clean view',
    'html',
    (id: number) => database.bodies.put({ versionId: id, html: '<p>改过</p>' }),
    'changed',
  ],
  ['the text', 'text', (id: number) => database.texts.put({ versionId: id, text: '改过' }), 'changed'],
  ['the text', 'text', (id: number) => database.texts.delete(id), 'gone'],
  ['the original page', 'original', (id: number) => database.originals.delete(id), 'gone'],
  [
    'the original page',
    'original',
    (id: number) => database.originals.update(id, { bytes: new Uint8Array([31, 139, 8]) }),
    'changed',
  ],
] as const)('%s (%s) that is not what was saved is found', async (_what, part, damage, state) => {
  const versionId = await keepWhole();
  await damage(versionId);
  const verification = await verifyArticle(versionId);
  expect(verification?.[part].state).toBe(state);
  expect(verification?.intact).toBe(false);
});

test('a picture whose bytes were changed, or are gone, is found', async () => {
  const versionId = await keepWhole();
  await database.pictureBytes.put({ versionId, n: 0, bytes: new Uint8Array([137, 80, 78, 71, 2]) });
  expect((await verifyArticle(versionId))?.pictures).toMatchObject([{ n: 0, state: 'changed' }]);
  await database.pictureBytes.delete([versionId, 0]);
  expect(await verifyArticle(versionId)).toMatchObject({
    intact: false,
    pictures: [{ n: 0, state: 'gone' }],
  });
});

test('what was never kept is not missed', async () => {
  const { versionId } = await keep();
  expect(await verifyArticle(versionId)).toMatchObject({
    intact: true,
    original: { state: 'not-kept' },
    pictures: [],
  });
  expect(await verifyArticle(99)).toBeNull();
});
