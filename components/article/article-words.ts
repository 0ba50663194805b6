import { i18n } from '#i18n';
import type { ArticleWords } from './fill-article';

/**
 * Words of ours that stand inside an article.
 *
 * @param can - `enlarge` where the page shows a picture large when it is pressed; `save` where the article
 *   may not be saved yet, and has no pictures until it is.
 */
export function articleWords(can?: 'enlarge' | 'save'): ArticleWords {
  return {
    pictureMissing: i18n.t('picture.missing'),
    pictureWaiting: i18n.t('picture.waiting'),
    table: i18n.t('picture.table'),
    ...(can === 'enlarge' ? { enlarge: i18n.t('picture.enlarge') } : {}),
    ...(can === 'save' ? { pictureUnsaved: i18n.t('picture.unsaved') } : {}),
  };
}
