import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import type { Settings } from '@/utils/settings/settings';

interface ThemeChoiceProps {
  readonly theme: Settings['theme'];
  readonly onTheme: (theme: Settings['theme']) => void;
}

const THEMES = [
  { value: 'auto', name: () => i18n.t('reader.themeAuto') },
  { value: 'light', name: () => i18n.t('reader.themeLight') },
  { value: 'sepia', name: () => i18n.t('reader.themeSepia') },
  { value: 'dark', name: () => i18n.t('reader.themeDark') },
  { value: 'black', name: () => i18n.t('reader.themeBlack') },
  { value: 'contrast', name: () => i18n.t('reader.themeContrast') },
] as const;

/** The colours, each shown as a piece of its own paper. */
export function ThemeChoice({ theme, onTheme }: ThemeChoiceProps) {
  const options = THEMES.map(({ value, name }) => ({
    value,
    label: name(),
    face: (
      <span class="theme-sample" data-theme-sample={value} aria-hidden="true">
        {i18n.t('reader.themeSample')}
      </span>
    ),
  }));
  return (
    <div class="theme-choice">
      <Choice
        label={i18n.t('reader.theme')}
        name="theme"
        options={options}
        value={theme}
        onChange={onTheme}
      />
    </div>
  );
}

/** The theme behind this one, and the first behind the last. */
export function nextTheme(theme: Settings['theme']): Settings['theme'] {
  const index = THEMES.findIndex(({ value }) => value === theme);
  return THEMES[(index + 1) % THEMES.length]?.value ?? 'auto';
}
