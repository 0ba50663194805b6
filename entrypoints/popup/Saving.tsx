import { i18n } from '#i18n';
import { useRecord } from '@/components/hooks/use-record';
import { SaveLine } from '@/components/popup/SaveLine';
import { Button } from '@/components/ui/Button';
import type { ArticleDraft } from '@/utils/article/article-draft';
import type { SavedBefore, SaveReceipt } from '@/utils/article/save-receipt';
import { retryPictures } from '@/utils/browser/retry-pictures';
import { writeReceipt } from '@/utils/browser/write-receipt';
import type { SaveState } from '@/utils/messaging/protocol';
import { formatMoment } from '@/utils/text/format-moment';

interface SavingProps {
  readonly save: SaveState;
  readonly draft: ArticleDraft;
  readonly isPrivate: boolean;
  readonly locale: string;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

/** Where saving stands, and what can be done about it. */
export function Saving({ save, draft, isPrivate, locale, onSave, onUndo }: SavingProps) {
  if (save.phase === 'saving') return <SaveLine tone="busy" icon={null} text={i18n.t('popup.saving')} />;
  if (save.phase === 'saved')
    return <Receipt receipt={save.receipt} draft={draft} locale={locale} onUndo={onUndo} />;
  if (save.phase === 'failed') {
    return (
      <SaveLine
        tone="failed"
        icon="circle-alert"
        text={i18n.t('popup.saveFailed')}
        hint={i18n.t(`saveError.${save.code}`)}
      >
        <Button kind="boxed" label={i18n.t('popup.retry')} onClick={onSave} />
      </SaveLine>
    );
  }
  if (save.phase === 'unsaved' && save.before) {
    return <Before before={save.before} locale={locale} onSave={onSave} />;
  }
  const hint = save.phase === 'unsaved' && isPrivate ? i18n.t('popup.privateHint') : null;
  const text = i18n.t(save.phase === 'undone' ? 'popup.undone' : 'popup.unsaved');
  return (
    <SaveLine tone="plain" icon={isPrivate ? 'lock' : null} text={text} hint={hint}>
      <Button kind="main" icon="bookmark" label={i18n.t('popup.save')} shortcut="k" onClick={onSave} />
    </SaveLine>
  );
}

interface ReceiptProps {
  readonly receipt: SaveReceipt;
  readonly draft: ArticleDraft;
  readonly locale: string;
  readonly onUndo: () => void;
}

function Receipt({ receipt, draft, locale, onUndo }: ReceiptProps) {
  // The record is as it is now, also after missing pictures were asked for again.
  const record = useRecord(receipt.id);
  const pictures = record?.versionId === receipt.versionId ? record.pictureCounts : receipt.pictures;
  // Those on their way may still come: what is missing is said, and asked for anew, once each has an outcome.
  const missing = pictures.saved + pictures.missing < pictures.total ? 0 : pictures.missing;
  const hint = missing > 0 ? i18n.t('popup.picturesMissing', missing) : null;
  return (
    <SaveLine
      tone="done"
      icon="circle-check"
      text={writeReceipt({ ...receipt, pictures }, draft, locale)}
      hint={hint}
    >
      {missing > 0 && (
        <Button
          icon="refresh-cw"
          iconOnly
          label={i18n.t('reader.retryPictures')}
          onClick={() => retryPictures(receipt.id)}
        />
      )}
      <Button icon="undo-2" label={i18n.t('popup.undo')} shortcut="z" onClick={onUndo} />
    </SaveLine>
  );
}

interface BeforeProps {
  readonly before: SavedBefore;
  readonly locale: string;
  readonly onSave: () => void;
}

function Before({ before, locale, onSave }: BeforeProps) {
  const text = i18n.t('popup.savedBefore', [formatMoment(before.versionSavedAt, locale)]);
  return (
    <SaveLine tone="done" icon="circle-check" text={text}>
      <Button kind="boxed" label={i18n.t('popup.saveAnew')} shortcut="k" onClick={onSave} />
    </SaveLine>
  );
}
