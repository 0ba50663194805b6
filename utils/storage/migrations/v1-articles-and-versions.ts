import type { Migration } from './migration';

/**
 * The first shape. Lists page by `[trashed+versionSavedAt]`; the trash is emptied by `deletedAt`
 * (absent from that index while null). Everything heavy hangs on the number of a version.
 */
export const articlesAndVersions: Migration = {
  version: 1,
  stores: {
    articles: '++id, &uid, &urlKey, [trashed+versionSavedAt], deletedAt',
    versions: '++id, &uid, articleId',
    bodies: 'versionId',
    texts: 'versionId',
    removals: 'versionId',
    pictures: '[versionId+n]',
    pictureBytes: '[versionId+n]',
    thumbnails: 'versionId',
    jobs: '[kind+versionId]',
    tombstones: 'uid',
    kv: 'key',
  },
};
