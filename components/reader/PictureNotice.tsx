import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { PictureCounts } from '@/utils/article/article-record';
import './reader-note.css';

interface PictureNoticeProps {
  readonly counts: PictureCounts;
  readonly onRetry: () => void;
}

/** Says which pictures are not here, and fetches them again. Nothing where all are. */
export function PictureNotice({ counts, onRetry }: PictureNoticeProps) {
  const { total, saved, missing } = counts;
  const waiting = total - saved - missing;
  if (waiting > 0) {
    return (
      <p class="reader-note" role="status">
        <Icon name="image" />
        <span>{i18n.t('reader.picturesComing', [String(saved), String(total)])}</span>
      </p>
    );
  }
  if (missing === 0) return null;
  return (
    <div class="reader-note" role="status">
      <Icon name="image-off" />
      <span>{i18n.t('reader.picturesMissing', missing)}</span>
      <Button label={i18n.t('reader.retryPictures')} icon="refresh-cw" onClick={onRetry} />
    </div>
  );
}
