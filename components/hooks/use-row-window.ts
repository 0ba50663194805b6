import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Which rows of a long list are drawn. */
export interface RowWindow {
  /** Put on the list itself; its rows are as high as its `--row-size`. */
  readonly listRef: RefObject<HTMLUListElement | null>;
  /** Height of one row in pixels. */
  readonly rowSize: number;
  /** First row to draw. */
  readonly start: number;
  /** One behind the last row to draw. */
  readonly end: number;
}

/** Rows drawn beyond each edge of the screen, so that a turn of the wheel shows no gap. */
const SPARE_ROWS = 8;
/** Rows begin at multiples of this, so that not every pixel of scrolling asks for other rows. */
const STEP = 4;

/**
 * Follows the page's scrolling and says which rows are worth drawing. All rows are equally high: a
 * style sheet gives the height, for every width of the screen and size of text.
 *
 * @param kind - another kind of list has rows of another height.
 */
export function useRowWindow(count: number, kind: string): RowWindow {
  // An empty list is not drawn, and what is not drawn cannot be measured.
  const hasRows = count > 0;
  const listRef = useRef<HTMLUListElement>(null);
  const [rowSize, setRowSize] = useState(96);
  const [range, setRange] = useState({ start: 0, end: 24 });

  useLayoutEffect(() => {
    const list = hasRows ? listRef.current : null;
    if (!list) return;
    const measure = () => setRowSize(readRowSize(list));
    list.dataset.rows = kind;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, [hasRows, kind]);

  useEffect(() => {
    const look = () => {
      const list = hasRows ? listRef.current : null;
      if (!list) return;
      const above = -list.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(above / rowSize) - SPARE_ROWS);
      const last = Math.ceil((above + window.innerHeight) / rowSize) + SPARE_ROWS;
      const start = Math.floor(first / STEP) * STEP;
      const end = Math.ceil(last / STEP) * STEP;
      setRange((known) => (known.start === start && known.end === end ? known : { start, end }));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [rowSize, hasRows]);

  const start = Math.max(0, Math.min(range.start, count - 1));
  return { listRef, rowSize, start, end: Math.min(range.end, count) };
}

function readRowSize(list: Element): number {
  const probe = document.createElement('li');
  probe.style.cssText = 'position:absolute;visibility:hidden;block-size:var(--row-size)';
  list.append(probe);
  const size = probe.getBoundingClientRect().height;
  probe.remove();
  return size || 96;
}
