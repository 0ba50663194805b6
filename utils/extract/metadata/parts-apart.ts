/** Parts of a page whose names are those of others: commentators, photographers, writers of other pieces. */
export const APART =
  'aside, nav, footer, figure, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="teaser" i], [class*="image-" i], [class*="photo" i], [class*="breadcrumb" i]';
