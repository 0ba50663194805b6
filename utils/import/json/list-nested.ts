import { fieldsOf, hasFields, isRecord } from './field-reader';

/** Deeper than this nobody nests folders; a file that does is not followed further. */
const DEEPEST = 200;

/** The links of all of Linkwarden's collections, each with the name of its collection and whether it is pinned. */
export function listLinkwardenLinks(value: unknown): readonly unknown[] | null {
  if (!isRecord(value) || !Array.isArray(value.collections)) return null;
  if (!value.collections.some((collection) => hasFields(collection, 'links'))) return null;
  const pinned = new Set(
    fieldsOf(value)
      .list('pinnedLinks')
      .map((link) => fieldsOf(link).text('url', 'id')),
  );
  return value.collections.flatMap((collection: unknown) => {
    const name = fieldsOf(collection).text('name');
    return fieldsOf(collection)
      .list('links')
      .map((link) => {
        const fields = fieldsOf(link);
        const isPinned = pinned.has(fields.text('url')) || pinned.has(fields.text('id'));
        return isRecord(link)
          ? { ...link, pinned: isPinned, folders: /^unorganized$/i.test(name) ? [] : [name] }
          : link;
      });
  });
}

/** The places of a tree of Firefox's bookmarks; its own queries are left out. */
export function listFirefoxPlaces(value: unknown): readonly unknown[] | null {
  if (!isRecord(value) || value.type !== 'text/x-moz-place-container') return null;
  const places: unknown[] = [];
  const folders: { node: Record<string, unknown>; depth: number }[] = [{ node: value, depth: 0 }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const inner: typeof folders = [];
    for (const child of fieldsOf(folder.node).list('children')) {
      if (!isRecord(child)) continue;
      if (child.type === 'text/x-moz-place') {
        if (!fieldsOf(child).text('uri').startsWith('place:')) places.push(child);
      } else if (folder.depth < DEEPEST) inner.push({ node: child, depth: folder.depth + 1 });
    }
    folders.push(...inner.reverse());
  }
  return places;
}
