import { describe, expect, test } from 'vitest';
import { ownRates } from '@/utils/settings/own-rates';
import { parseSettings } from '@/utils/settings/parse-settings';
import { readHost } from '@/utils/settings/read-host';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file';
import { changeSettings, getSettings, watchSettings } from '@/utils/settings/settings-store';

describe('settings out of the storage', () => {
  test.each([[undefined], [null], ['text'], [[]], [{ saveOnOpen: 'yes', theme: 'pink', cjkPerMinute: -1 }]])(
    'are as they came where %j makes no sense',
    (stored) => {
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('keep what makes sense beside what does not', () => {
    const stored = {
      theme: 'dark',
      quietSites: ['b.example', 'a.example', 'b.example', 'NOT A HOST', 7],
      hiddenMenus: ['options', 'no-such-item', 'read-page'],
      wordsPerMinute: 300.4,
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      quietSites: ['a.example', 'b.example'],
      hiddenMenus: ['read-page', 'options'],
      wordsPerMinute: 300,
    });
  });
});

test('a change of one setting leaves the others and is told at once', async () => {
  const told: string[] = [];
  const watching = new AbortController();
  watchSettings(({ theme }) => told.push(theme), watching.signal);
  await changeSettings({ saveOnOpen: false });
  await changeSettings({ theme: 'sepia' });
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, saveOnOpen: false, theme: 'sepia' });
  watching.abort();
  await changeSettings({ theme: 'dark' });
  expect(told).toEqual(['auto', 'sepia']);
});

describe('a settings file', () => {
  test('brings back the settings that it was made of', () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'black', quietSites: ['a.example'] } as const;
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
  });

  test.each(['', 'null', '{}', '[1]', '{"form":"other","version":1}', 'not json'])(
    'is refused where it is %j',
    (text) => {
      expect(readSettingsFile(text)).toEqual({ ok: false, error: 'not-settings' });
    },
  );

  test('of a newer Offprint is refused by that name', () => {
    const newer = writeSettingsFile(DEFAULT_SETTINGS).replace('"version": 1', '"version": 2');
    expect(readSettingsFile(newer)).toEqual({ ok: false, error: 'newer' });
  });
});

describe('a site as it is typed', () => {
  test.each([
    ['news.example', 'news.example'],
    [' WWW.News.Example ', 'news.example'],
    ['https://news.example/2024/a.html?b=c', 'news.example'],
    ['*.news.example', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['新闻.example', 'xn--efvy88h.example'],
    ['', null],
    ['news', null],
    ['two words.example', null],
    ['javascript:alert(1)', null],
  ])('%j is %j', (typed, host) => {
    expect(readHost(typed)).toBe(host);
  });
});

test('only speeds that were set take the place of those of the language', () => {
  expect(ownRates(DEFAULT_SETTINGS)).toEqual({});
  expect(ownRates({ ...DEFAULT_SETTINGS, cjkPerMinute: 400 })).toEqual({ charactersPerMinute: 400 });
});
