import { i18n } from '#i18n';
import type { Deed } from '@/components/hooks/use-undo';
import { HostList } from '@/components/options/HostList';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { SiteRuleList } from '@/components/options/sites/SiteRuleList';
import { SparedList } from '@/components/options/sites/SparedList';
import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';
import { readHost } from '@/utils/settings/read-host';
import { asksSomething } from '@/utils/settings/site-rule-draft';
import { listSpared, withoutSpared } from '@/utils/settings/spared-reasons';
import { toKey } from '@/utils/text/to-key';
import { importRuleFile, isGoodQuery } from './import-rule-file';
import type { SectionProps } from './section-props';

interface SitesSectionProps extends SectionProps {
  readonly tell: (deed: Deed) => void;
}

/** Sites that are treated apart. Whatever is taken off a list can be put back. */
export function SitesSection({ settings, change, resetOf, tell }: SitesSectionProps) {
  const { quietSites, joinSites, siteRules } = settings;
  const spared = listSpared(siteRules);
  const words = {
    addLabel: i18n.t('options.addSite'),
    example: 'news.example',
    wrong: i18n.t('options.wrongSite'),
    removeLabel: (host: string) => i18n.t('options.removeSite', [host]),
    readHost,
  };
  const changeHosts = (key: 'quietSites' | 'joinSites', hosts: readonly string[]) => {
    const before = settings[key];
    change({ [key]: hosts });
    const gone = before.find((host) => !hosts.includes(host));
    if (gone) tell({ message: i18n.t('options.siteRemoved', [gone]), undo: () => change({ [key]: before }) });
  };
  const changeRules = (rules: readonly SiteRule[], message: string) => {
    change({ siteRules: rules });
    tell({ message, undo: () => change({ siteRules }) });
  };
  const replace = (before: SiteRule | null, after: SiteRule | null) => {
    const site = (after ?? before)?.hosts.join(', ') ?? '';
    if (!before && after) changeRules([...siteRules, after], i18n.t('options.rule.added', [site]));
    else if (after)
      changeRules(
        siteRules.map((rule) => (rule === before ? after : rule)),
        i18n.t('options.rule.changed', [site]),
      );
    else
      changeRules(
        siteRules.flatMap((rule) => (rule === before ? onlySparing(rule) : [rule])),
        i18n.t('options.rule.removed', [site]),
      );
  };
  const take = async (file: File) => {
    const read = await importRuleFile(file);
    if (!read.ok) return tell({ message: i18n.t(`options.rule.${toKey(read.error)}`), undo: null });
    const { rule, leftOut } = read.value;
    const site = rule.hosts.join(', ');
    changeRules(
      [...siteRules, rule],
      leftOut > 0
        ? i18n.t('options.rule.importedPart', [site, String(leftOut)])
        : i18n.t('options.rule.added', [site]),
    );
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
          onChange={(hosts) => changeHosts('quietSites', hosts)}
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
          onChange={(hosts) => changeHosts('joinSites', hosts)}
        />
      </Setting>
      <Setting words={i18n.t('options.spared')} hint={i18n.t('options.sparedHint')}>
        <SparedList
          spared={spared}
          onRemove={(one) =>
            changeRules(
              withoutSpared(siteRules, one),
              i18n.t('options.siteRemoved', [one.rule.hosts.join(', ')]),
            )
          }
        />
      </Setting>
      <Setting
        words={`${i18n.t('options.siteRules')} ${siteRules.flatMap(({ hosts }) => hosts).join(' ')}`}
        hint={i18n.t('options.siteRulesHint')}
      >
        <SiteRuleList
          rules={siteRules.filter(asksSomething)}
          isQuery={isGoodQuery}
          onReplace={replace}
          onImport={(file) => void take(file)}
        />
      </Setting>
    </Section>
  );
}

/** What is left of a rule without its queries: what it never takes away. */
function onlySparing(rule: SiteRule): SiteRule[] {
  if (rule.keepReasons.length === 0) return [];
  const { hosts, path, keepReasons } = rule;
  return [{ ...EMPTY_RULE, hosts, path, keepReasons }];
}
