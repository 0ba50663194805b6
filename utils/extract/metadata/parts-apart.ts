/** Parts of a page whose names are those of others: commentators, photographers, writers of other pieces. */
export const APART =
  'aside, nav, footer, figure, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="teaser" i], [class*="image-author" i], [class*="image-credit" i], [class*="article-photo" i], [class*="photo-credit" i], [class*="photographer" i], [class*="caption" i], [class*="breadcrumb" i]';
