import { i18n } from '#i18n';
import type { NavEntry } from '@/components/library/ShelfNav';
import type { IconName } from '@/components/ui/Icon';
import { SHELVES, type Shelf } from '@/utils/library/list-order';
import type { Shelves } from '@/utils/library/watch-shelves';
import { toggleFilter } from '@/utils/search/edit-query';
import { type LibraryLocation, writeLocation } from './library-location';

const ICONS: Readonly<Record<Shelf, IconName>> = {
  inbox: 'inbox',
  unread: 'circle-dot',
  starred: 'star',
  archive: 'archive',
  all: 'library',
  trash: 'trash',
};

/** Sources beside the list: the rest is a search away. */
const MOST_SOURCES = 8;

type Go = (change: Partial<LibraryLocation>) => void;

/** The shelves as links; a shelf begins without what was searched for on another. */
export function listShelves(location: LibraryLocation, { counts }: Shelves, go: Go): readonly NavEntry[] {
  return SHELVES.map((shelf) => {
    const target = { shelf, query: '', sort: null, reversed: false };
    return {
      key: shelf,
      label: i18n.t(`library.shelf.${shelf}`),
      icon: ICONS[shelf],
      count: counts[shelf],
      href: writeLocation(target),
      isCurrent: location.shelf === shelf && location.query.trim() === '',
      onGo: () => go(target),
    };
  });
}

/** Tags as links: each adds itself to what is shown, or takes itself away. */
export function listTagLinks(location: LibraryLocation, { tags }: Shelves, go: Go): readonly NavEntry[] {
  return tags.map(({ name, colour, articles }) => {
    const entry = filterEntry(location, 'tag', name, go);
    return { ...entry, label: name, colour, count: articles };
  });
}

/** The sources with most articles. */
export function listSourceLinks(
  location: LibraryLocation,
  { sources }: Shelves,
  go: Go,
): readonly NavEntry[] {
  return sources.slice(0, MOST_SOURCES).map(({ value, articles }) => {
    return { ...filterEntry(location, 'source', value, go), label: value, count: articles };
  });
}

function filterEntry(location: LibraryLocation, key: 'tag' | 'source', value: string, go: Go) {
  const query = toggleFilter(location.query, key, value);
  return {
    key: value,
    href: writeLocation({ ...location, query }),
    isCurrent: query.length < location.query.length,
    onGo: () => go({ query }),
  };
}
