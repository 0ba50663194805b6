import { describe, expect, test } from 'vitest';
import { howToInstall, planSetup } from '@/scripts/setup/plan-setup.mjs';

const EVERYTHING = {
  isDebian: true,
  isRoot: true,
  hasChromium: true,
  hasFirefox: true,
  hasChineseFont: true,
  hasChineseInterface: true,
  hasEpubcheck: true,
};
const NEED = { browsers: ['chromium' as const, 'firefox' as const], chinese: true, epubcheck: true };

describe('what a machine lacks', () => {
  test('nothing is installed where nothing is missing', () => {
    expect(planSetup(EVERYTHING, NEED)).toEqual({ debianPackages: [], downloads: [] });
  });

  test("Debian's packages are taken where the user is root", () => {
    const bare = {
      hasChromium: false,
      hasFirefox: false,
      hasChineseFont: false,
      hasChineseInterface: false,
      hasEpubcheck: false,
    };
    expect(planSetup({ ...EVERYTHING, ...bare }, NEED).debianPackages).toEqual([
      'chromium',
      'firefox-esr',
      'fonts-noto-cjk',
      'chromium-l10n',
      'epubcheck',
    ]);
  });

  test('only the browsers that the command needs are installed', () => {
    const situation = { ...EVERYTHING, hasChromium: false, hasFirefox: false };
    const plan = planSetup(situation, { browsers: ['chromium'], chinese: false, epubcheck: false });
    expect(plan).toEqual({ debianPackages: ['chromium'], downloads: ['chromium'] });
  });

  test.each([
    ['another user than root', { isRoot: false }],
    ['another system than Debian', { isDebian: false }],
  ])('%s downloads the browser and touches no package', (_who, difference) => {
    const situation = { ...EVERYTHING, ...difference, hasChromium: false, hasChineseFont: false };
    expect(planSetup(situation, NEED)).toEqual({ debianPackages: [], downloads: ['chromium'] });
  });

  test('what cannot be had is told in one line that says what to do', () => {
    for (const name of NEED.browsers) {
      expect(howToInstall(name)).toMatch(/install .*run this again/);
      expect(howToInstall(name)).not.toContain('\n');
    }
  });
});
