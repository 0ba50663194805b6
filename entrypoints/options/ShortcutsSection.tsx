import { i18n } from '#i18n';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Button } from '@/components/ui/Button';
import { Switch } from '@/components/ui/Switch';
import { openShortcutSettings } from '@/utils/browser/open-shortcut-settings';
import { MENU_ITEMS, type MenuItem } from '@/utils/settings/menu-item';
import { toKey } from '@/utils/text/to-key';
import type { SectionProps } from './section-props';
import { useShortcuts } from './use-shortcuts';

/** Keys as the browser has really bound them, and the items of the context menus. */
export function ShortcutsSection({ settings, change, resetOf }: SectionProps) {
  const shortcuts = useShortcuts();
  const { hiddenMenus } = settings;
  const show = (item: MenuItem, isShown: boolean) =>
    change({ hiddenMenus: isShown ? hiddenMenus.filter((other) => other !== item) : [...hiddenMenus, item] });
  return (
    <Section
      id="shortcuts"
      title={i18n.t('options.shortcuts')}
      resetLabel={i18n.t('options.reset')}
      onReset={resetOf(['hiddenMenus'])}
    >
      <Setting
        words={[i18n.t('options.keys'), ...shortcuts.map(({ name }) => name)].join(' ')}
        hint={i18n.t('options.keysHint')}
      >
        <dl class="shortcut-list">
          {shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : i18n.t('options.noKeys')}</dd>
            </div>
          ))}
        </dl>
        <Button
          kind="boxed"
          icon="keyboard"
          label={i18n.t('options.changeKeys')}
          onClick={() => void openShortcutSettings()}
        />
      </Setting>
      <h3 class="options-group">{i18n.t('options.menus')}</h3>
      {MENU_ITEMS.map((item) => {
        const label = i18n.t(`menu.${toKey(item)}`);
        return (
          <Setting key={item} words={`${i18n.t('options.menus')} ${label}`}>
            <Switch
              label={label}
              checked={!hiddenMenus.includes(item)}
              onChange={(shown) => show(item, shown)}
            />
          </Setting>
        );
      })}
    </Section>
  );
}
