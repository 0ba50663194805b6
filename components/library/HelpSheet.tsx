import { i18n } from '#i18n';
import { KeyList } from '@/components/ui/KeyList';
import { Sheet } from './Sheet';

/** Every key of the list, with what it does. */
const KEYS = [
  ['j', 'k', 'move'],
  ['Enter', null, 'open'],
  ['o', null, 'original'],
  ['x', null, 'select'],
  ['e', null, 'archive'],
  ['s', null, 'star'],
  ['t', null, 'tag'],
  ['#', 'Del', 'trash'],
  ['z', null, 'undo'],
  ['/', null, 'search'],
  ['?', null, 'help'],
  ['Esc', null, 'leave'],
] as const;

/** What the search understands. */
const SYNTAX = [
  ['"climate change"', 'phrase'],
  ['-房价', 'not'],
  ['tag:', 'tag'],
  ['is:unread', 'is'],
  ['source:', 'source'],
  ['site:', 'site'],
  ['author:', 'author'],
  ['after:2026-03', 'after'],
  ['before:2026', 'before'],
  ['length:>10m', 'length'],
  ['lang:zh', 'lang'],
] as const;

/** The sheet that `?` opens: the keys of this page, and the language of its search. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={i18n.t('library.help.title')} onClose={onClose}>
      <KeyList
        lines={KEYS.map(([key, other, act]) => ({
          keys: other ? [key, other] : [key],
          does: i18n.t(`library.help.${act}`),
        }))}
      />
      <h3>{i18n.t('search.help')}</h3>
      <dl>
        {SYNTAX.map(([example, key]) => (
          <div key={key}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{i18n.t(`search.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
