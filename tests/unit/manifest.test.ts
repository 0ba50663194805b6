import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE_FRAME } from '@/components/article/article-frame';
import config from '@/wxt.config.ts';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** Reviewed with docs/threat-model.md: a change of one is a change of the other. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src https: http:; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types dompurify offprint-inert";

function manifestFor(browser: 'chrome' | 'firefox'): Manifest {
  const { manifest } = config;
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  return (typeof manifest === 'function' ? manifest(env) : manifest) as unknown as Manifest;
}

/** Permissions that a README explains: the names in the first column of its table. */
function explained(readme: string): readonly string[] {
  const rows = readFileSync(readme, 'utf8').matchAll(/^\| (`[^|]+`) +\|/gm);
  return [...rows].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test('asks for what the privacy text names, and for nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      ...(browser === 'chrome' ? ['offscreen'] : []),
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test.each(['README.md', 'README.zh-CN.md'])('asks for nothing that %s does not explain', (readme) => {
    expect(manifest.permissions.filter((name) => !explained(readme).includes(name))).toEqual([]);
  });

  test('has the policy that was reviewed', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  test.each(['web_accessible_resources', 'externally_connectable', 'sandbox', 'content_scripts'])(
    'opens no door by %s',
    (key) => {
      expect(Object.keys(manifest)).not.toContain(key);
    },
  );
});

describe('the frame of an article', () => {
  const page = readFileSync('entrypoints/article/index.html', 'utf8');

  test('may run no script and send no form', () => {
    expect(ARTICLE_FRAME.sandbox.split(' ').sort()).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
    ]);
  });

  test('may load pictures that we hold, and our own style, and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(
      "default-src 'none'; img-src blob: data:; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(page).not.toContain('<script');
  });
});
