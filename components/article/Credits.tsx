import { i18n } from '#i18n';
import type { Credit } from '@/utils/article/credit';
import { formatList } from '@/utils/text/format-list';

/** Everyone credited who is not an author, folded away. */
export function Credits({
  credits,
  locale,
}: {
  readonly credits: readonly Credit[];
  readonly locale: string;
}) {
  return (
    <details class="article-credits">
      <summary>{i18n.t('head.credits')}</summary>
      <dl>
        {credits.map(({ role, names }) => (
          <div key={role}>
            <dt>{role}</dt>
            <dd>{formatList(names, locale)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
