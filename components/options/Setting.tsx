import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { matchesSearch, SearchContext } from './search-context';

interface SettingProps {
  /** Everything that it says, to be found by. */
  readonly words: string;
  /** What it means, where the name does not say all. */
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One setting. It goes while something else is looked for. */
export function Setting({ words, hint, children }: SettingProps) {
  const query = useContext(SearchContext);
  if (!matchesSearch(query, `${words} ${hint ?? ''}`)) return null;
  return (
    <div class="setting">
      {children}
      {hint && <p class="setting-hint">{hint}</p>}
    </div>
  );
}
