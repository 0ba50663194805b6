import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useSettings } from '@/components/hooks/use-settings';
import { PermissionList } from '@/components/options/PermissionList';
import { ButtonLink } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { Settings } from '@/utils/settings/settings';
import { BackupSwitch } from './BackupSwitch';
import { SampleTrial } from './SampleTrial';

interface WelcomePageProps {
  /** Settings as read before the first render. */
  readonly initial: Settings;
  readonly locale: string;
}

/** The one page that is shown after installing: try it, pin it, and what is asked and kept. */
export function WelcomePage({ initial, locale }: WelcomePageProps) {
  const { settings } = useSettings(initial);
  return (
    <main class="welcome">
      <header>
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{i18n.t('welcome.try')}</h2>
        <SampleTrial settings={settings} locale={locale} />
      </section>
      <div class="welcome-steps">
        <Step icon="pin" title={i18n.t('welcome.pin')} text={i18n.t('welcome.pinText')} />
        <Step icon="keyboard" title={i18n.t('welcome.keys')} text={i18n.t('welcome.keysText')} />
        <Step icon="hard-drive" title={i18n.t('welcome.data')} text={i18n.t('welcome.dataText')}>
          <BackupSwitch />
          <ButtonLink icon="shield" label={i18n.t('welcome.backup')} href="/options.html#data" />
        </Step>
      </div>
      <section aria-labelledby="asked">
        <h2 id="asked">{i18n.t('options.permissions')}</h2>
        <p>{i18n.t('options.promise')}</p>
        <PermissionList />
      </section>
      <footer>
        <ButtonLink icon="settings" label={i18n.t('menu.options')} href="/options.html" />
        <ButtonLink icon="library" label={i18n.t('menu.library')} href="/library.html" />
      </footer>
    </main>
  );
}

interface StepProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Step({ icon, title, text, children }: StepProps) {
  return (
    <section class="welcome-step">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
