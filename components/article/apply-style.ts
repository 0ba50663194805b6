import { isSquare, type ReadingStyle, styleLanguage } from '@/utils/settings/reading-style';

/** An average character of running Latin text is about this much of the size wide (Charter, Georgia: 0.47 to 0.5). */
const LATIN_WIDTH = 0.485;

/**
 * Sets a style on the root of a document, the article's own or the page around it: what is a choice
 * between kinds as attributes, what is a measure as custom properties, which tokens.css reads.
 *
 * @param lang - language of the article, in which its measure is counted.
 */
export function applyStyle(root: HTMLElement, style: ReadingStyle, lang: string | null): void {
  const { face, latin, paragraphs, size, weight, leading, measure, pictures, focus } = style;
  root.dataset.face = face;
  root.dataset.latin = latin;
  root.dataset.paragraphs = paragraphs;
  root.dataset.pictures = pictures ? 'shown' : 'hidden';
  root.dataset.focus = focus ? 'on' : 'off';
  root.style.setProperty('--chosen-size', `${size / 16}rem`);
  root.style.setProperty('--chosen-weight', String(weight));
  root.style.setProperty('--chosen-leading', String(leading));
  const width = isSquare(styleLanguage(lang)) ? measure : measure * LATIN_WIDTH;
  root.style.setProperty('--chosen-measure', String(Number(width.toFixed(2))));
}
