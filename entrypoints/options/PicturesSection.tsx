import { i18n } from '#i18n';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Switch } from '@/components/ui/Switch';
import type { SectionProps } from './section-props';

/** Whether pictures are kept. */
export function PicturesSection({ settings, change, resetOf }: SectionProps) {
  return (
    <Section
      id="pictures"
      title={i18n.t('options.pictures')}
      resetLabel={i18n.t('options.reset')}
      onReset={resetOf(['keepPictures'])}
    >
      <Setting words={i18n.t('options.keepPictures')} hint={i18n.t('options.keepPicturesHint')}>
        <Switch
          label={i18n.t('options.keepPictures')}
          checked={settings.keepPictures}
          onChange={(keepPictures) => change({ keepPictures })}
        />
      </Setting>
    </Section>
  );
}
