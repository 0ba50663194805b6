import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Slider } from '@/components/ui/Slider';
import { Switch } from '@/components/ui/Switch';
import {
  defaultStyle,
  isSquare,
  measureLimits,
  type ReadingStyle,
  STYLE_LIMITS,
  styleLanguage,
} from '@/utils/settings/reading-style';
import type { Settings } from '@/utils/settings/settings';
import { formatNumber } from '@/utils/text/format-number';
import './appearance-panel.css';
import { FACE_NAMES, PLAIN_CHOICES } from './appearance-choices';
import { ThemeChoice } from './ThemeChoice';

export interface AppearancePanelProps {
  readonly theme: Settings['theme'];
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly style: ReadingStyle;
  readonly onStyle: (change: Partial<ReadingStyle>) => void;
  /** Language of the article: what is chosen holds for every article in it. */
  readonly lang: string | null;
  readonly locale: string;
}

/** Everything about how an article looks, applied as it is dragged. */
export function AppearancePanel({ theme, onTheme, style, onStyle, lang, locale }: AppearancePanelProps) {
  const language = styleLanguage(lang);
  const square = isSquare(language);
  const faces = (['serif', 'sans', 'brush'] as const).map((value) => ({
    value,
    label: FACE_NAMES[square ? 'han' : 'latin'][value](),
    face: (
      <span class="face-sample" data-face-sample={value} lang={lang ?? undefined}>
        {FACE_NAMES[square ? 'han' : 'latin'][value]()}
      </span>
    ),
  }));
  const choices = PLAIN_CHOICES.filter(({ only }) => !only || (only === 'zh' ? language === 'zh' : square));
  return (
    <div class="appearance">
      <ThemeChoice theme={theme} onTheme={onTheme} />
      <Choice
        label={i18n.t('reader.face')}
        name="face"
        options={faces}
        value={style.face}
        onChange={(face) => onStyle({ face })}
      />
      <div class="appearance-sliders">
        <Slider
          label={i18n.t('reader.size')}
          value={style.size}
          limits={STYLE_LIMITS.size}
          shown={formatNumber(style.size, locale)}
          onChange={(size) => onStyle({ size })}
        />
        <Slider
          label={i18n.t('reader.weight')}
          value={style.weight}
          limits={STYLE_LIMITS.weight}
          shown={formatNumber(style.weight, locale)}
          onChange={(weight) => onStyle({ weight })}
        />
        <Slider
          label={i18n.t('reader.leading')}
          value={style.leading}
          limits={STYLE_LIMITS.leading}
          shown={style.leading.toFixed(2)}
          onChange={(leading) => onStyle({ leading })}
        />
        <Slider
          label={i18n.t('reader.measure')}
          value={style.measure}
          limits={measureLimits(language)}
          shown={i18n.t('reader.measureCharacters', [formatNumber(style.measure, locale)])}
          onChange={(measure) => onStyle({ measure })}
        />
      </div>
      {choices.map(({ key, label, options }) => (
        <Choice
          key={key}
          label={label()}
          name={key}
          options={options.map(({ value, name }) => ({ value, label: name() }))}
          value={style[key]}
          onChange={(value) => onStyle({ [key]: value })}
        />
      ))}
      <div>
        <Switch
          label={i18n.t('reader.pictures')}
          checked={style.pictures}
          onChange={(pictures) => onStyle({ pictures })}
        />
        <Switch
          label={i18n.t('reader.focus')}
          checked={style.focus}
          onChange={(focus) => onStyle({ focus })}
        />
      </div>
      <div class="appearance-foot">
        <span>{i18n.t('reader.keptFor', [nameOf(language, locale)])}</span>
        <Button label={i18n.t('reader.resetStyle')} onClick={() => onStyle(defaultStyle(language))} />
      </div>
    </div>
  );
}

function nameOf(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
