import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useArticleActions } from '@/components/hooks/use-article-actions';
import { TagLine } from '@/components/popup/TagLine';
import { Button } from '@/components/ui/Button';
import type { ArticleRecord } from '@/utils/article/article-record';
import { listTags } from '@/utils/library/list-tags';
import { setTags } from '@/utils/library/set-tags';
import { ArticleExport } from './ArticleExport';

/** What is switched shows on its button, and is switched back by it: nothing has to be said. */
const sayNothing = () => undefined;

interface ArticleButtonsProps {
  readonly record: ArticleRecord;
  readonly locale: string;
  readonly isTagging: boolean;
  readonly onTagging: (isTagging: boolean) => void;
}

/** Star, archive, tags and export of the saved article. */
export function ArticleButtons({ record, locale, isTagging, onTagging }: ArticleButtonsProps) {
  const { id, starred, archived, tags } = record;
  const actions = useArticleActions(record, sayNothing);
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <Button
        icon="star"
        iconOnly
        label={i18n.t('reader.star')}
        pressed={starred}
        shortcut="s"
        onClick={actions.star}
      />
      <Button
        icon="archive"
        iconOnly
        label={i18n.t('reader.archive')}
        pressed={archived}
        shortcut="e"
        onClick={actions.archive}
      />
      <Button
        icon="tag"
        iconOnly
        label={i18n.t('popup.tags')}
        pressed={isTagging || tags.length > 0}
        shortcut="t"
        onClick={() => onTagging(!isTagging)}
      />
      <Button
        icon="download"
        iconOnly
        label={i18n.t('export.openBoth')}
        shortcut="d"
        onClick={() => setExporting(true)}
      />
      {isExporting && <ArticleExport id={id} locale={locale} onClose={() => setExporting(false)} />}
    </>
  );
}

/** The article's tags, to be changed. */
export function ArticleTags({ record }: { readonly record: ArticleRecord }) {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    void listTags().then((all) => setKnown(all.map(({ name }) => name)));
  }, []);
  return (
    <TagLine
      label={i18n.t('popup.addTag')}
      tags={record.tags}
      known={known}
      removeLabel={(tag) => i18n.t('popup.removeTag', [tag])}
      onChange={(tags) => void setTags(record.id, tags)}
    />
  );
}
