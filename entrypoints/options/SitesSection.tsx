import { i18n } from '#i18n';
import { HostList } from '@/components/options/HostList';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Button } from '@/components/ui/Button';
import { readHost } from '@/utils/settings/read-host';
import type { SectionProps } from './section-props';

/** Sites that are treated apart. */
export function SitesSection({ settings, change, resetOf }: SectionProps) {
  const { quietSites, joinSites, siteRules } = settings;
  const words = {
    addLabel: i18n.t('options.addSite'),
    example: 'news.example',
    wrong: i18n.t('options.wrongSite'),
    removeLabel: (host: string) => i18n.t('options.removeSite', [host]),
    readHost,
  };
  return (
    <Section
      id="sites"
      title={i18n.t('options.sites')}
      resetLabel={i18n.t('options.reset')}
      onReset={resetOf(['quietSites', 'joinSites', 'siteRules'])}
    >
      <Setting
        words={`${i18n.t('options.quietSites')} ${quietSites.join(' ')}`}
        hint={i18n.t('options.quietSitesHint')}
      >
        <HostList
          {...words}
          label={i18n.t('options.quietSites')}
          hosts={quietSites}
          onChange={(hosts) => change({ quietSites: hosts })}
        />
      </Setting>
      <Setting
        words={`${i18n.t('options.joinSites')} ${joinSites.join(' ')}`}
        hint={i18n.t('options.joinSitesHint')}
      >
        <HostList
          {...words}
          label={i18n.t('options.joinSites')}
          hosts={joinSites}
          onChange={(hosts) => change({ joinSites: hosts })}
        />
      </Setting>
      {siteRules.length > 0 && (
        <Setting words={i18n.t('options.siteRules')} hint={i18n.t('options.siteRulesHint')}>
          <div class="host-list">
            <p>{i18n.t('options.siteRules')}</p>
            <ul>
              {siteRules.map((rule) => (
                <li key={`${rule.hosts.join()}${rule.path}`}>
                  <span>{rule.hosts.join(', ') + rule.path}</span>
                  <Button
                    icon="x"
                    iconOnly
                    label={i18n.t('options.removeSite', [rule.hosts.join(', ')])}
                    onClick={() => change({ siteRules: siteRules.filter((other) => other !== rule) })}
                  />
                </li>
              ))}
            </ul>
          </div>
        </Setting>
      )}
    </Section>
  );
}
