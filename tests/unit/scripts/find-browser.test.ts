import { describe, expect, test } from 'vitest';
import { findBrowser } from '@/scripts/setup/find-browser.mjs';

interface Told {
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
  readonly programs?: readonly string[];
  readonly folders?: Readonly<Record<string, string[]>>;
}

/** A machine as told, with everything else missing. */
function machine({
  platform = 'linux',
  env = { PATH: '/usr/local/bin:/usr/bin' },
  programs = [],
  folders = {},
}: Told) {
  return {
    platform,
    env,
    home: '/home/reader',
    isExecutable: (path: string) => programs.includes(path),
    listFolder: (path: string) => folders[path] ?? [],
  };
}

describe('a browser is found', () => {
  test('on the path, Chromium before Chrome before Edge', () => {
    const chrome = { programs: ['/usr/bin/google-chrome', '/usr/bin/microsoft-edge'] };
    expect(findBrowser('chromium', machine(chrome))).toBe('/usr/bin/google-chrome');
    const both = { programs: ['/usr/bin/google-chrome', '/usr/bin/chromium'] };
    expect(findBrowser('chromium', machine(both))).toBe('/usr/bin/chromium');
    expect(findBrowser('chromium', machine({ programs: ['/usr/bin/microsoft-edge'] }))).toBe(
      '/usr/bin/microsoft-edge',
    );
  });

  test('where macOS keeps its programs', () => {
    const program = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machine({ platform: 'darwin', programs: [program] }))).toBe(program);
  });

  test('by an override in the environment before anything else', () => {
    const told = { env: { PATH: '/usr/bin', OFFPRINT_FIREFOX: '/opt/fox' }, programs: ['/usr/bin/firefox'] };
    expect(findBrowser('firefox', machine(told))).toBe('/opt/fox');
  });

  test('among earlier downloads when none is installed', () => {
    const cache = '/home/reader/.cache/offprint-browsers/chrome';
    const told = {
      programs: [`${cache}/linux-1/chrome-linux64/chrome`],
      folders: { [cache]: ['linux-1'], [`${cache}/linux-1`]: ['chrome-linux64'] },
    };
    expect(findBrowser('chromium', machine(told))).toBe(`${cache}/linux-1/chrome-linux64/chrome`);
  });
});

test('a machine without one is told apart', () => {
  expect(findBrowser('chromium', machine({}))).toBeNull();
  expect(findBrowser('firefox', machine({ programs: ['/usr/bin/chromium'] }))).toBeNull();
});
