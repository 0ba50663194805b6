import { i18n } from '#i18n';
import { useRecords } from '@/components/hooks/use-records';
import { EntryFacts } from '@/components/library/EntryFacts';
import { Sheet } from '@/components/library/Sheet';
import { Button } from '@/components/ui/Button';
import type { Acts } from './use-acts';

interface CopiesSheetProps {
  readonly ids: readonly number[];
  readonly locale: string;
  readonly acts: Acts;
  readonly onClose: () => void;
}

/** The places that one story was saved from; one press keeps one of them. */
export function CopiesSheet({ ids, locale, acts, onClose }: CopiesSheetProps) {
  const records = useRecords(ids);
  const keep = (kept: number) => {
    void acts.trash(ids.filter((id) => id !== kept));
    onClose();
  };
  return (
    <Sheet title={i18n.t('library.copies', ids.length)} onClose={onClose}>
      <p class="sheet-text">{i18n.t('library.copiesText')}</p>
      <ul class="copies">
        {ids.map((id) => {
          const record = records.get(id);
          return (
            record && (
              <li key={id}>
                <div>
                  <a href={`reader.html?id=${id}`} lang={record.lang ?? undefined}>
                    {record.title}
                  </a>
                  <EntryFacts record={record} locale={locale} now={Date.now()} />
                </div>
                <Button kind="boxed" label={i18n.t('library.keepOnly')} onClick={() => keep(id)} />
              </li>
            )
          );
        })}
      </ul>
    </Sheet>
  );
}
