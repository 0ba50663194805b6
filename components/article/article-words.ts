import { i18n } from '#i18n';
import type { ArticleWords } from './fill-article';

/**
 * Words of ours that stand inside an article.
 *
 * @param canEnlarge whether the page shows a picture large when it is pressed.
 */
export function articleWords(canEnlarge = false): ArticleWords {
  return {
    pictureMissing: i18n.t('picture.missing'),
    pictureWaiting: i18n.t('picture.waiting'),
    table: i18n.t('picture.table'),
    ...(canEnlarge ? { enlarge: i18n.t('picture.enlarge') } : {}),
  };
}
