import type { ArticleLayout } from '@/components/article/fit-frame';
import type { ArticleActions } from '@/components/hooks/use-article-actions';
import type { KeyMap } from '@/components/hooks/use-keys';
import type { Undoable } from '@/components/hooks/use-undo';
import type { UnreadNeighbours } from '@/components/hooks/use-unread';
import type { Viewport } from '@/components/reader/frame/viewport';
import { nextTheme } from '@/components/reader/ThemeChoice';
import { type ReadingStyle, STYLE_LIMITS, stepWithin } from '@/utils/settings/reading-style';
import type { Settings } from '@/utils/settings/settings';
import { readerHref } from './read-address';

interface Reach {
  readonly actions: ArticleActions;
  readonly done: Undoable;
  readonly style: ReadingStyle;
  readonly changeStyle: (change: Partial<ReadingStyle>) => void;
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly layout: ArticleLayout;
  readonly viewport: Viewport | null;
  readonly unread: UnreadNeighbours;
  readonly mark: () => void;
  readonly listen: () => void;
  readonly help: () => void;
  /** Address of the original page; null while there is no article. */
  readonly url: string | null;
}

/** What each key does in the reader. Keys that scroll are the browser's own where the page scrolls. */
export function readerKeys(reach: Reach): KeyMap {
  const {
    actions,
    done,
    style,
    changeStyle,
    settings,
    change,
    layout,
    viewport,
    unread,
    mark,
    listen,
    help,
    url,
  } = reach;
  const turn = (by: 1 | -1) => (layout === 'scroll' ? undefined : () => viewport?.turn(by));
  const resize = (by: number) => () => changeStyle({ size: stepWithin(style.size + by, STYLE_LIMITS.size) });
  const goTo = (id: number | undefined) =>
    id === undefined ? undefined : () => location.assign(readerHref(id));
  const onwards = layout === 'vertical' ? -1 : 1;
  return {
    '+': resize(1),
    '=': resize(1),
    '-': resize(-1),
    t: () => change({ theme: nextTheme(settings.theme) }),
    h: mark,
    l: listen,
    '?': help,
    e: actions.archive,
    s: actions.star,
    u: actions.markRead,
    '#': actions.trash,
    Delete: actions.trash,
    z: done.undo,
    n: goTo(unread.next?.id),
    p: goTo(unread.previous?.id),
    o: () => url !== null && window.open(url, '_blank', 'noreferrer'),
    ' ': turn(1),
    PageDown: turn(1),
    PageUp: turn(-1),
    ArrowRight: turn(onwards),
    ArrowLeft: turn(onwards === 1 ? -1 : 1),
  };
}
