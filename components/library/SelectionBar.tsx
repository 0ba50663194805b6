import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from '@/utils/text/format-number';
import './selection-bar.css';

interface SelectionBarProps {
  /** Articles in the list, chosen or not. */
  readonly total: number;
  /** Whether `total` is the number, and not only the most there can be. */
  readonly isTotalExact: boolean;
  readonly selected: number;
  readonly locale: string;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
  /** What can be done with the articles chosen. */
  readonly children: ComponentChildren;
}

/** The line above the list: how many there are, how many are chosen, and what to do with those. */
export function SelectionBar(props: SelectionBarProps) {
  const { total, isTotalExact, selected, locale, onSelectAll, onSelectNone, children } = props;
  const isAll = selected > 0 && selected === total;
  const count = formatNumber(total, locale);
  const boxRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (boxRef.current) boxRef.current.indeterminate = selected > 0 && !isAll;
  }, [selected, isAll]);
  return (
    <div class={`selection-bar${selected > 0 ? ' selection-bar-active' : ''}`}>
      <label class="selection-all">
        <input
          ref={boxRef}
          type="checkbox"
          checked={isAll}
          onChange={() => (selected > 0 ? onSelectNone() : onSelectAll())}
        />
        <span>
          {selected > 0
            ? i18n.t('library.selected', selected, [formatNumber(selected, locale)])
            : i18n.t(isTotalExact ? 'library.selectAll' : 'library.selectAllAtMost', total, [count])}
        </span>
      </label>
      <div class="selection-actions">{children}</div>
    </div>
  );
}
