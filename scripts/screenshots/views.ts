import type { Gallery } from './open-gallery.ts';

export const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast'];

/** Narrow as the smallest phone and a window at 400 %, and wide as a desk. */
export const WIDTHS = [320, 1280];

/** A page in a state worth looking at. */
export interface View {
  readonly name: string;
  /** Path within the extension. */
  readonly path: string;
  /** Button that is pressed before the picture is taken. */
  readonly press?: string;
}

/** Every page, and the reader with each of its panels. */
export function listViews({ ids }: Gallery): readonly View[] {
  const reader = (language: 'zh' | 'en') => `reader.html?id=${ids[language]}`;
  return [
    { name: 'reader-zh', path: reader('zh') },
    { name: 'reader-en', path: reader('en') },
    { name: 'reader-appearance', path: reader('zh'), press: '.reader-bar-tools > :nth-child(3) > button' },
    { name: 'library', path: 'library.html' },
    { name: 'options', path: 'options.html' },
    { name: 'absent', path: 'reader.html?id=9999' },
  ];
}
