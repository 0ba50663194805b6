import type { Migration } from './migration';
import { articlesAndVersions } from './v1-articles-and-versions';

/** Every migration, oldest first. Append only. */
export const LADDER: readonly Migration[] = [articlesAndVersions];

/** Version of the schema that this code reads and writes. */
export const SCHEMA_VERSION = LADDER.length;
