import { i18n } from '#i18n';
import { REMOVAL_WORDS } from '@/components/reader/removal-words';
import { Button } from '@/components/ui/Button';
import type { SparedReason } from '@/utils/settings/spared-reasons';

interface SparedListProps {
  readonly spared: readonly SparedReason[];
  readonly onRemove: (spared: SparedReason) => void;
}

/** What is never taken away somewhere: the site, and the kind of block. */
export function SparedList({ spared, onRemove }: SparedListProps) {
  return (
    <div class="rule-list">
      <h3>{i18n.t('options.spared')}</h3>
      {spared.length > 0 && (
        <ul>
          {spared.map((one) => {
            const site = one.rule.hosts.join(', ');
            const kind = REMOVAL_WORDS[one.reason]();
            return (
              <li key={`${site}${one.rule.path}${one.reason}`}>
                <div class="rule-line">
                  <span>
                    <strong>{site + one.rule.path}</strong>
                    <span class="rule-says">{kind}</span>
                  </span>
                  <Button
                    icon="x"
                    iconOnly
                    label={i18n.t('options.removeSpared', [kind, site])}
                    onClick={() => onRemove(one)}
                  />
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
