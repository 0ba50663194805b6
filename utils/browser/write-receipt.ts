import { i18n } from '#i18n';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SaveReceipt } from '@/utils/article/save-receipt';
import { formatNumber } from '@/utils/text/format-number';

/** What is kept, in a line: "Saved · 2,431 characters · 9/9 pictures · 4/4 pages". */
export function writeReceipt(
  { characters, pictures }: SaveReceipt,
  { pageCount, pagesMissing }: Pick<ArticleDraft, 'pageCount' | 'pagesMissing'>,
  locale: string,
): string {
  const { saved, total } = pictures;
  const count = (value: number) => formatNumber(value, locale);
  const parts = [
    i18n.t('popup.saved'),
    i18n.t('popup.characters', characters, [count(characters)]),
    ...(total === 0 ? [] : [i18n.t('popup.pictures', total, [count(saved), count(total)])]),
    ...(pageCount + pagesMissing === 1
      ? []
      : [i18n.t('pages.receipt', [count(pageCount), count(pageCount + pagesMissing)])]),
  ];
  return parts.join(' · ');
}
