import { i18n } from '#i18n';
import type { SaveReceipt } from '@/utils/article/save-receipt';
import { formatNumber } from '@/utils/text/format-number';

/** What is kept, in a line: "Saved · 2,431 characters · 9/9 pictures". */
export function writeReceipt({ characters, pictures }: SaveReceipt, locale: string): string {
  const { saved, total } = pictures;
  const parts = [
    i18n.t('popup.saved'),
    i18n.t('popup.characters', characters, [formatNumber(characters, locale)]),
    ...(total === 0
      ? []
      : [i18n.t('popup.pictures', total, [formatNumber(saved, locale), formatNumber(total, locale)])]),
  ];
  return parts.join(' · ');
}
