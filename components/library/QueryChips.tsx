import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { removePart } from '@/utils/search/edit-query';
import type { ParsedQuery } from '@/utils/search/query';
import './query-chips.css';

interface QueryChipsProps {
  readonly query: string;
  readonly parsed: ParsedQuery;
  readonly onChange: (query: string) => void;
}

const EXPLANATIONS = {
  empty: 'search.problem.empty',
  mark: 'search.problem.mark',
  date: 'search.problem.date',
  length: 'search.problem.length',
  quote: 'search.problem.quote',
  'only-not': 'search.problem.onlyNot',
} as const;

/** The filters of a query, each to be taken away by one press, and what of it could not be understood. */
export function QueryChips({ query, parsed, onChange }: QueryChipsProps) {
  const filters = parsed.parts.filter(({ filter }) => filter !== null);
  if (filters.length === 0 && parsed.problems.length === 0) return null;
  return (
    <div class="query-chips">
      {filters.map((part) => (
        <button
          key={`${part.start} ${part.raw}`}
          type="button"
          class={`chip${part.filter?.not ? ' chip-not' : ''}`}
          aria-label={i18n.t('search.removeFilter', [part.raw])}
          onClick={() => onChange(removePart(query, part))}
        >
          {part.raw}
          <Icon name="x" />
        </button>
      ))}
      {parsed.problems.map(({ code, part }) => (
        <p key={`${code} ${part}`} class="query-problem">
          <Icon name="circle-alert" />
          <span>{i18n.t(EXPLANATIONS[code], [part])}</span>
        </p>
      ))}
    </div>
  );
}
