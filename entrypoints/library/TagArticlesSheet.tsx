import { useEffect, useState } from 'preact/hooks';
import { TagSheet } from '@/components/library/TagSheet';
import { getRecord } from '@/utils/library/get-record';
import type { Acts } from './use-acts';

interface TagArticlesSheetProps {
  readonly ids: readonly number[];
  readonly known: readonly string[];
  readonly acts: Acts;
  readonly onClose: () => void;
}

/** Articles whose tags are looked at to show which are there: of more than these, the first tell enough. */
const LOOKED_AT = 200;

/** The sheet of tags, for these articles. */
export function TagArticlesSheet({ ids, known, acts, onClose }: TagArticlesSheetProps) {
  const [worn, setWorn] = useState<ReadonlyMap<string, boolean> | null>(null);
  useEffect(() => {
    const looked = ids.slice(0, LOOKED_AT);
    void Promise.all(looked.map(getRecord)).then((records) => {
      const counts = new Map<string, number>();
      for (const tag of records.flatMap((record) => record?.tags ?? []))
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
      setWorn(new Map([...counts].map(([tag, count]) => [tag, count === looked.length])));
    });
  }, [ids]);
  if (!worn) return null;
  return (
    <TagSheet
      articles={ids.length}
      known={known}
      worn={worn}
      onChange={(change) => void acts.tag(ids, change)}
      onClose={onClose}
    />
  );
}
