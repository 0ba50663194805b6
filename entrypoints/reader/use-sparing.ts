import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RemovalsInUse } from '@/components/hooks/use-removals';
import type { Deed } from '@/components/hooks/use-undo';
import { EMPTY_RULE } from '@/utils/article/site-rule';
import type { Settings } from '@/utils/settings/settings';

/**
 * What the buttons of a removed block do: put it back or out again, or never take such a block away
 * on this site again, which is a rule for the site as any other.
 *
 * @param host - of the article's site.
 */
export function useSparing(
  { removed, toggle, putBackSilently }: RemovalsInUse,
  host: string,
  { siteRules }: Settings,
  change: (change: Partial<Settings>) => void,
  tell: (deed: Deed) => void,
): (act: 'toggle' | 'never', key: string) => void {
  return useCallback(
    (act: 'toggle' | 'never', key: string) => {
      const block = removed.find((candidate) => candidate.key === key);
      if (!block) return;
      if (act === 'toggle') {
        toggle(block);
        return;
      }
      const spare = async () => {
        const undoPut = block.isBack ? null : await putBackSilently(block);
        change({ siteRules: [...siteRules, { ...EMPTY_RULE, hosts: [host], keepReasons: [block.reason] }] });
        const undo = async () => {
          change({ siteRules });
          await undoPut?.();
        };
        tell({ message: i18n.t('removal.neverNow', [host]), undo });
      };
      void spare();
    },
    [removed, toggle, putBackSilently, host, siteRules, change, tell],
  );
}
