import { FRONT_PAGE, type Gallery, UNSAVED } from './open-gallery.ts';

export const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'];

/** Narrow as the smallest phone and a window at 400 %, and wide as a desk. */
export const WIDTHS = [320, 1280];

/** A page in a state worth looking at. */
export interface View {
  readonly name: string;
  /** Path within the extension, or the address that the popup is opened over. */
  readonly path: string;
  readonly isPopup?: boolean;
  /** Selector of what is pressed before the picture is taken. */
  readonly press?: string;
  /** Key that is struck before the picture is taken. */
  readonly key?: string;
  readonly isWhole?: boolean;
}

/** Every page, the reader with each of its panels, and the popup in each of its states. */
export function listViews({ ids }: Gallery): readonly View[] {
  const reader = (language: 'zh' | 'en') => `reader.html?id=${ids[language]}`;
  return [
    { name: 'reader-zh', path: reader('zh') },
    { name: 'reader-en', path: reader('en') },
    { name: 'reader-appearance', path: reader('zh'), press: '.reader-bar-tools > :nth-child(3) > button' },
    { name: 'reader-keys', path: reader('en'), key: '?' },
    { name: 'reader-absent', path: 'reader.html?id=9999' },
    { name: 'popup-zh', path: `${UNSAVED}zh/`, isPopup: true },
    { name: 'popup-en', path: `${UNSAVED}en/`, isPopup: true },
    { name: 'popup-no-article', path: FRONT_PAGE, isPopup: true },
    { name: 'popup-blocked', path: 'library.html', isPopup: true },
    { name: 'library', path: 'library.html' },
    { name: 'library-selected', path: 'library.html', press: '.selection-all input' },
    { name: 'library-found', path: 'library.html?view=all&q=%E5%9B%BE%E4%B9%A6%E9%A6%86' },
    { name: 'library-nothing', path: 'library.html?view=all&q=nowhere' },
    { name: 'library-starred', path: 'library.html?view=starred' },
    { name: 'library-keys', path: 'library.html', key: '?' },
    { name: 'highlights', path: 'highlights.html' },
    { name: 'import', path: 'import.html' },
    { name: 'insights', path: 'insights.html', isWhole: true },
    { name: 'options', path: 'options.html', isWhole: true },
    { name: 'welcome', path: 'welcome.html', isWhole: true },
  ];
}
