import { i18n } from '#i18n';
import { PermissionList } from '@/components/options/PermissionList';
import { PERMISSIONS } from '@/components/options/permissions';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Button } from '@/components/ui/Button';
import { useSiteAccess } from './use-site-access';

/** What leaves the browser, which is nothing, and what is asked for and why. */
export function PrivacySection() {
  const access = useSiteAccess();
  return (
    <Section
      id="privacy"
      title={i18n.t('options.privacy')}
      resetLabel={i18n.t('options.reset')}
      onReset={null}
    >
      <Setting words={i18n.t('options.promise')}>
        <p>{i18n.t('options.promise')}</p>
      </Setting>
      <Setting words={i18n.t('options.access')} hint={i18n.t('options.accessHint')}>
        <div class="setting-line">
          <span>{i18n.t(access.isGranted ? 'options.accessAll' : 'options.accessClick')}</span>
          {!access.isGranted && (
            <Button kind="boxed" icon="globe" label={i18n.t('options.allowAll')} onClick={access.ask} />
          )}
        </div>
      </Setting>
      <Setting
        words={`${i18n.t('options.permissions')} ${PERMISSIONS.map((name) => i18n.t(`permission.${name}`)).join(' ')}`}
      >
        <p>{i18n.t('options.permissions')}</p>
        <PermissionList />
      </Setting>
    </Section>
  );
}
