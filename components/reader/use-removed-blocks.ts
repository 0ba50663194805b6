import { useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { insertRemoved } from '@/components/article/insert-removed';
import type { RemovalsInUse } from '@/components/hooks/use-removals';
import type { OpenArticle } from './frame/open-article';
import { REMOVAL_WORDS } from './removal-words';

/**
 * Keeps removed blocks in the article: those that are back always, the others while they are looked at.
 *
 * @param onChange - told after the article changed.
 */
export function useRemovedBlocks(
  open: OpenArticle | null,
  { removed }: RemovalsInUse,
  areShown: boolean,
  onChange: () => void,
): void {
  const shown = useMemo(
    () =>
      removed
        .filter(({ isBack }) => isBack || areShown)
        .map((block) => ({ ...block, reason: REMOVAL_WORDS[block.reason]() })),
    [removed, areShown],
  );
  useLayoutEffect(() => {
    if (!open || (shown.length === 0 && !open.page.querySelector('.removed'))) return;
    const words = {
      putBack: i18n.t('removal.putBack'),
      takeOut: i18n.t('removal.takeOut'),
      never: i18n.t('removal.never'),
    };
    open.edit(() => insertRemoved(open.page, window, shown, words));
    onChange();
  }, [open, shown, onChange]);
}
