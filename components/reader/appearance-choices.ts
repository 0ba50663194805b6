import { i18n } from '#i18n';
import type { ReadingStyle } from '@/utils/settings/reading-style';

/** What the faces are called: by their script's own names in Chinese and Japanese. */
export const FACE_NAMES = {
  han: {
    serif: () => i18n.t('reader.faceSong'),
    sans: () => i18n.t('reader.faceHei'),
    brush: () => i18n.t('reader.faceKai'),
  },
  latin: {
    serif: () => i18n.t('reader.faceSerif'),
    sans: () => i18n.t('reader.faceSans'),
    brush: () => i18n.t('reader.faceOldStyle'),
  },
} as const satisfies Record<string, Record<ReadingStyle['face'], () => string>>;

interface PlainChoice {
  readonly key: 'latin' | 'paragraphs' | 'layout' | 'writing' | 'script';
  readonly label: () => string;
  readonly options: readonly { readonly value: string; readonly name: () => string }[];
  /** Languages that have the choice at all. */
  readonly only?: 'zh' | 'square';
}

/** Choices that are words only, in the order they are shown. */
export const PLAIN_CHOICES: readonly PlainChoice[] = [
  {
    key: 'latin',
    label: () => i18n.t('reader.latin'),
    only: 'square',
    options: [
      { value: 'match', name: () => i18n.t('reader.latinMatch') },
      { value: 'serif', name: () => i18n.t('reader.faceSerif') },
      { value: 'sans', name: () => i18n.t('reader.faceSans') },
    ],
  },
  {
    key: 'paragraphs',
    label: () => i18n.t('reader.paragraphs'),
    options: [
      { value: 'indent', name: () => i18n.t('reader.paragraphsIndent') },
      { value: 'space', name: () => i18n.t('reader.paragraphsSpace') },
    ],
  },
  {
    key: 'layout',
    label: () => i18n.t('reader.layout'),
    options: [
      { value: 'scroll', name: () => i18n.t('reader.layoutScroll') },
      { value: 'pages', name: () => i18n.t('reader.layoutPages') },
    ],
  },
  {
    key: 'writing',
    label: () => i18n.t('reader.writing'),
    only: 'square',
    options: [
      { value: 'horizontal', name: () => i18n.t('reader.writingHorizontal') },
      { value: 'vertical', name: () => i18n.t('reader.writingVertical') },
    ],
  },
  {
    key: 'script',
    label: () => i18n.t('reader.script'),
    only: 'zh',
    options: [
      { value: 'own', name: () => i18n.t('reader.scriptOwn') },
      { value: 'hans', name: () => i18n.t('reader.scriptHans') },
      { value: 'hant', name: () => i18n.t('reader.scriptHant') },
    ],
  },
];
