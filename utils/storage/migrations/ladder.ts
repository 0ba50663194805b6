import type { Migration } from './migration';
import { articlesAndVersions } from './v1-articles-and-versions';
import { stateTagsAndHighlights } from './v2-state-tags-and-highlights';
import { rangesAndPinyin } from './v3-ranges-and-pinyin';

/** Every migration, oldest first. Append only. */
export const LADDER: readonly Migration[] = [articlesAndVersions, stateTagsAndHighlights, rangesAndPinyin];

/** Version of the schema that this code reads and writes. */
export const SCHEMA_VERSION = LADDER.length;
