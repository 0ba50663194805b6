import { i18n } from '#i18n';
import { NumberField } from '@/components/options/NumberField';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Choice } from '@/components/ui/Choice';
import type { SectionProps } from './section-props';

const SPEEDS = { least: 20, most: 3000, step: 1 };

/** How articles look, and how long they take. */
export function ReadingSection({ settings, change, resetOf }: SectionProps) {
  const themes = [
    { value: 'auto', label: i18n.t('reader.themeAuto') },
    { value: 'light', label: i18n.t('reader.themeLight') },
    { value: 'sepia', label: i18n.t('reader.themeSepia') },
    { value: 'dark', label: i18n.t('reader.themeDark') },
    { value: 'black', label: i18n.t('reader.themeBlack') },
    { value: 'contrast', label: i18n.t('reader.themeContrast') },
  ] as const;
  return (
    <Section
      id="reading"
      title={i18n.t('options.reading')}
      resetLabel={i18n.t('options.reset')}
      onReset={resetOf(['theme', 'cjkPerMinute', 'wordsPerMinute', 'reading'])}
    >
      <Setting
        words={[i18n.t('options.theme'), ...themes.map(({ label }) => label)].join(' ')}
        hint={i18n.t('options.themeHint')}
      >
        <Choice
          label={i18n.t('options.theme')}
          name="theme"
          options={themes}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <Setting words={i18n.t('options.cjkSpeed')}>
        <NumberField
          label={i18n.t('options.cjkSpeed')}
          unit={i18n.t('options.cjkUnit')}
          value={settings.cjkPerMinute}
          limits={SPEEDS}
          onChange={(cjkPerMinute) => change({ cjkPerMinute })}
        />
      </Setting>
      <Setting words={i18n.t('options.wordSpeed')} hint={i18n.t('options.speedHint')}>
        <NumberField
          label={i18n.t('options.wordSpeed')}
          unit={i18n.t('options.wordUnit')}
          value={settings.wordsPerMinute}
          limits={SPEEDS}
          onChange={(wordsPerMinute) => change({ wordsPerMinute })}
        />
      </Setting>
    </Section>
  );
}
