import { useEffect, useState } from 'preact/hooks';
import { offsetOf } from '@/utils/text/flatten-text';
import type { Figure } from './FigureView';
import type { Footnote } from './FootnoteView';
import type { OpenArticle } from './frame/open-article';

/** A note that is longer than this (characters) is a part of the article and not a footnote. */
const LONGEST_NOTE = 1200;

interface Actions {
  readonly goTo: (offset: number) => void;
  /** A button of a removed block was pressed. */
  readonly onRemoval: (act: 'toggle' | 'never', key: string) => void;
}

export interface ArticleEvents {
  readonly figure: Figure | null;
  readonly footnote: Footnote | null;
  /** Address of the link that is pointed at or focused. */
  readonly link: string | null;
  readonly closeFigure: () => void;
  readonly closeFootnote: () => void;
}

/** What pressing and pointing does inside the article. Its frame runs no script: all of it is heard from here. */
export function useArticleEvents(open: OpenArticle | null, { goTo, onRemoval }: Actions): ArticleEvents {
  const [figure, setFigure] = useState<Figure | null>(null);
  const [footnote, setFootnote] = useState<Footnote | null>(null);
  const [link, setLink] = useState<string | null>(null);

  useEffect(() => {
    if (!open) return;
    const { page } = open;
    const listening = new AbortController();
    const { signal } = listening;
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      const zoom = target.closest('.zoom');
      const button = target.closest<HTMLElement>('button[data-removal]');
      const local = target.closest('a[href^="#"]');
      if (zoom) setFigure(figureOf(zoom));
      else if (button)
        onRemoval(button.dataset.act === 'never' ? 'never' : 'toggle', button.dataset.removal ?? '');
      else if (local) {
        event.preventDefault();
        follow(open, local, goTo, setFootnote);
      }
    };
    const point = ({ target }: Event) => {
      const anchor = (target as Element | null)?.closest?.('a[href]');
      setLink(
        anchor instanceof Object && !anchor.matches('[href^="#"]')
          ? (anchor as HTMLAnchorElement).href
          : null,
      );
    };
    page.addEventListener('click', onClick, { signal });
    page.addEventListener('pointerdown', () => setFootnote(null), { signal });
    for (const type of ['pointerover', 'focusin']) page.addEventListener(type, point, { signal });
    for (const type of ['pointerleave', 'focusout'])
      page.addEventListener(type, () => setLink(null), { signal });
    return () => listening.abort();
  }, [open, goTo, onRemoval]);

  return {
    figure,
    footnote,
    link,
    closeFigure: () => setFigure(null),
    closeFootnote: () => {
      setFootnote(null);
      open?.frame.focus();
    },
  };
}

function figureOf(zoom: Element): Figure {
  const image = zoom.querySelector('img');
  const caption = zoom.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
  return { src: image?.src ?? '', alt: image?.alt ?? '', caption };
}

/** A link within the article: to a footnote, whose text comes to the mark, or to a place. */
function follow(
  open: OpenArticle,
  link: Element,
  goTo: (offset: number) => void,
  show: (footnote: Footnote) => void,
): void {
  const target = open.page.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
  if (!target) return;
  const note = target.closest('li, p, dd, aside, div:not(:has(p + p))') ?? target;
  const text =
    note.textContent
      ?.replace(/\s+/g, ' ')
      .replace(/[↩↑^]\ufe0e?\s*$/u, '')
      .trim() ?? '';
  const offset = offsetOf(open.flat, note, 0);
  const isAhead = (link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (!isAhead || text === '' || text.length > LONGEST_NOTE) {
    goTo(offset);
    return;
  }
  const box = link.getBoundingClientRect();
  const outer = open.frame.getBoundingClientRect();
  const place = { left: outer.left + box.left, top: outer.top + box.top, bottom: outer.top + box.bottom };
  show({ text, place, offset });
}
