import { i18n } from '#i18n';
import type { Heading } from './frame/list-headings';
import './outline.css';

interface OutlineProps {
  readonly headings: readonly Heading[];
  /** Offset of the first character in view. */
  readonly offset: number;
  /** Language of the article. */
  readonly lang: string | null;
  readonly onGoTo: (offset: number) => void;
}

/** The headings of a long piece: where one is, and the way to the others. */
export function Outline({ headings, offset, lang, onGoTo }: OutlineProps) {
  const here = headings.findLast((heading) => heading.offset <= offset);
  return (
    <nav aria-label={i18n.t('reader.outline')}>
      <ol class="outline" lang={lang ?? undefined}>
        {headings.map((heading) => (
          <li key={heading.offset} style={{ '--depth': heading.depth }}>
            <button
              type="button"
              aria-current={heading === here ? 'location' : undefined}
              onClick={() => onGoTo(heading.offset)}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
