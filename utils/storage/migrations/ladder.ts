import type { Migration } from './migration';
import { articlesAndVersions } from './v1-articles-and-versions';
import { stateTagsAndHighlights } from './v2-state-tags-and-highlights';
import { orderedListsAndFacets } from './v3-ordered-lists-and-facets';

/** Every migration, oldest first. Append only. */
export const LADDER: readonly Migration[] = [
  articlesAndVersions,
  stateTagsAndHighlights,
  orderedListsAndFacets,
];

/** Version of the schema that this code reads and writes. */
export const SCHEMA_VERSION = LADDER.length;
