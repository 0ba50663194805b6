import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { ButtonLink } from '@/components/ui/Button';

/** What this is, and in which version. */
export function AboutSection() {
  const { version } = browser.runtime.getManifest();
  const name = i18n.t('options.version', [i18n.t('extensionName'), version]);
  return (
    <Section id="about" title={i18n.t('options.about')} resetLabel={i18n.t('options.reset')} onReset={null}>
      <Setting words={name} hint={i18n.t('options.licence')}>
        <div class="setting-line">
          <span>{name}</span>
          <ButtonLink
            kind="boxed"
            icon="book-open"
            label={i18n.t('options.welcome')}
            href={browser.runtime.getURL('/welcome.html')}
          />
        </div>
      </Setting>
    </Section>
  );
}
