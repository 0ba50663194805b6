import { i18n } from '#i18n';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Switch } from '@/components/ui/Switch';
import type { SectionProps } from './section-props';

/** What is saved, and when. */
export function SavingSection({ settings, change, resetOf }: SectionProps) {
  return (
    <Section
      id="saving"
      title={i18n.t('options.saving')}
      resetLabel={i18n.t('options.reset')}
      onReset={resetOf(['saveOnOpen', 'keepOriginal'])}
    >
      <Setting words={i18n.t('options.saveOnOpen')} hint={i18n.t('options.saveOnOpenHint')}>
        <Switch
          label={i18n.t('options.saveOnOpen')}
          checked={settings.saveOnOpen}
          onChange={(saveOnOpen) => change({ saveOnOpen })}
        />
      </Setting>
      <Setting words={i18n.t('options.keepOriginal')} hint={i18n.t('options.keepOriginalHint')}>
        <Switch
          label={i18n.t('options.keepOriginal')}
          checked={settings.keepOriginal}
          onChange={(keepOriginal) => change({ keepOriginal })}
        />
      </Setting>
    </Section>
  );
}
