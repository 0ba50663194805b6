import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useSettings } from '@/components/hooks/use-settings';
import { useUndo } from '@/components/hooks/use-undo';
import { SearchContext } from '@/components/options/search-context';
import { ButtonLink } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { AboutSection } from './AboutSection';
import { DataPart } from './DataPart';
import { ExportSection } from './ExportSection';
import { PicturesSection } from './PicturesSection';
import { PrivacySection } from './PrivacySection';
import { ReadingSection } from './ReadingSection';
import { SavingSection } from './SavingSection';
import { ShortcutsSection } from './ShortcutsSection';
import { SitesSection } from './SitesSection';

/** The sections, in their order, by their places in the address. */
const SECTIONS = [
  'reading',
  'saving',
  'pictures',
  'sites',
  'export',
  'shortcuts',
  'data',
  'privacy',
  'about',
] as const;

/** Everything that can be chosen. It holds at once; there is no button to save it. */
export function OptionsPage({ initial }: { readonly initial: Settings }) {
  const { settings, change } = useSettings(initial);
  const [query, setQuery] = useState('');
  const done = useUndo();
  const resetOf = (keys: readonly (keyof Settings)[]) => {
    const isAsItCame = keys.every(
      (key) => JSON.stringify(settings[key]) === JSON.stringify(DEFAULT_SETTINGS[key]),
    );
    if (isAsItCame) return null;
    return () => {
      const before = settings;
      change(pick(DEFAULT_SETTINGS, keys));
      done.tell({ message: i18n.t('options.resetDone'), undo: () => change(pick(before, keys)) });
    };
  };
  const props = { settings, change, resetOf };
  return (
    <div class="options">
      <header class="options-side">
        <h1>{i18n.t('options.title')}</h1>
        <input
          type="search"
          value={query}
          placeholder={i18n.t('options.search')}
          aria-label={i18n.t('options.search')}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <nav aria-label={i18n.t('options.sections')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{i18n.t(`options.${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ButtonLink
          icon="library"
          label={i18n.t('menu.library')}
          href={browser.runtime.getURL('/library.html')}
        />
      </header>
      <main>
        <SearchContext.Provider value={query.trim().toLocaleLowerCase()}>
          <ReadingSection {...props} />
          <SavingSection {...props} />
          <PicturesSection {...props} />
          <SitesSection {...props} tell={done.tell} />
          <ExportSection {...props} />
          <ShortcutsSection {...props} />
          <DataPart settings={settings} change={change} tell={done.tell} />
          <PrivacySection />
          <AboutSection />
          <p class="options-none" role="status">
            {i18n.t('options.none')}
          </p>
        </SearchContext.Provider>
      </main>
      <Toast
        message={done.deed?.message ?? null}
        serial={done.serial}
        undoLabel={i18n.t('popup.undo')}
        dismissLabel={i18n.t('options.dismiss')}
        onUndo={done.deed?.undo ? done.undo : null}
        onDismiss={done.dismiss}
      />
    </div>
  );
}

function pick(settings: Settings, keys: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
