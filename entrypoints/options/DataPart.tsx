import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Deed } from '@/components/hooks/use-undo';
import { Section } from '@/components/options/Section';
import { Setting } from '@/components/options/Setting';
import { Button } from '@/components/ui/Button';
import type { Settings } from '@/utils/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file';
import { toKey } from '@/utils/text/to-key';
import { downloadText } from './download-text';
import { LibraryPart } from './LibraryPart';

interface DataPartProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly tell: (deed: Deed) => void;
}

/** Settings as a file, out and in. */
export function DataPart({ settings, change, tell }: DataPartProps) {
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File) => {
    const read = readSettingsFile(await chosen.text());
    if (!read.ok) {
      tell({ message: i18n.t(`options.${toKey(read.error)}`), undo: null });
      return;
    }
    change(read.value);
    tell({ message: i18n.t('options.settingsRead'), undo: () => change(settings) });
  };
  return (
    <Section id="data" title={i18n.t('options.data')} resetLabel={i18n.t('options.reset')} onReset={null}>
      <LibraryPart tell={tell} />
      <Setting words={i18n.t('options.settingsFile')} hint={i18n.t('options.settingsFileHint')}>
        <div class="setting-line">
          <span>{i18n.t('options.settingsFile')}</span>
          <span class="setting-buttons">
            <Button
              kind="boxed"
              icon="download"
              label={i18n.t('options.writeSettings')}
              onClick={() => downloadText(writeSettingsFile(settings), 'offprint-settings.json')}
            />
            <Button
              kind="boxed"
              icon="upload"
              label={i18n.t('options.readSettings')}
              onClick={() => file.current?.click()}
            />
          </span>
          <input
            ref={file}
            id="settings-file"
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (chosen) void take(chosen);
            }}
          />
        </div>
      </Setting>
    </Section>
  );
}
