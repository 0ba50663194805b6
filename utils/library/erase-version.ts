import { database } from '@/utils/storage/database';

/** Tables that {@link eraseVersion} touches, for the transaction around it. */
export const VERSION_TABLES = [
  database.versions,
  database.bodies,
  database.texts,
  database.removals,
  database.pictures,
  database.pictureBytes,
  database.thumbnails,
  database.originals,
  database.jobs,
];

/** Removes every row that hangs on one version; to be called inside a transaction. */
export async function eraseVersion(versionId: number): Promise<void> {
  const ofVersion = [[versionId], [versionId, []]] as const;
  await database.versions.delete(versionId);
  await database.bodies.delete(versionId);
  await database.texts.delete(versionId);
  await database.removals.delete(versionId);
  await database.thumbnails.delete(versionId);
  await database.originals.delete(versionId);
  await database.jobs.delete(['pictures', versionId]);
  await database.pictures
    .where('[versionId+n]')
    .between(...ofVersion)
    .delete();
  await database.pictureBytes
    .where('[versionId+n]')
    .between(...ofVersion)
    .delete();
}
