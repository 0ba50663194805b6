import { i18n } from '#i18n';
import type { ArticleWords } from './fill-article';

/** Words of ours that stand inside an article. */
export function articleWords(): ArticleWords {
  return {
    pictureMissing: i18n.t('picture.missing'),
    pictureWaiting: i18n.t('picture.waiting'),
    table: i18n.t('picture.table'),
  };
}
