import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Policy of every extension page. Trusted Types leave DOMPurify as the only way to make markup to be
 * shown, and `parseInertPage` as the only one to make documents that nothing of runs or loads;
 * pictures come from blobs in our own database. `connect-src` is wide because one policy covers the
 * background too, and the picture downloader there has to reach the hosts of the pictures; a lint
 * rule keeps `fetch` to that one module.
 */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  'connect-src https: http:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify offprint-inert',
].join('; ');

/**
 * What several pages need comes in a few files, not in thirty: each file is asked for apart, and every
 * question takes longer than the reading of the answer. One is for the library and what it stands on, one
 * for what is shown, one for the small verbs that two of them share. Left out is what only some
 * pages need, or on demand: the makers and readers of files, the cutting out of articles, the tables of
 * characters. The article's own frame runs nothing, and gets none of them.
 */
const SHARED_FILES = [
  {
    name: 'core',
    pattern:
      /node_modules[\\/](?:dexie|wxt|@wxt-dev|@webext-core)|[\\/]\.wxt[\\/]i18n|[\\/]utils[\\/](?:article|browser|library|messaging|result|settings|storage|text)[\\/]/,
    minShareCount: 3,
  },
  {
    name: 'verbs',
    pattern:
      /[\\/]utils[\\/](?:browser|messaging|settings)[\\/]|[\\/]utils[\\/]library[\\/](?:change-|keep-position|list-tags|set-|watch-)/,
    minShareCount: 2,
  },
  {
    name: 'pages',
    pattern:
      /node_modules[\\/](?:preact|@preact|dompurify)|[\\/]utils[\\/]sanitise[\\/]|[\\/]components[\\/](?:article|export|hooks|popup|reader|ui)[\\/]/,
    minShareCount: 2,
  },
].map(({ name, pattern, minShareCount }) => ({
  name,
  test: (id: string) => pattern.test(id) && !/simplified|traditional/.test(id),
  minShareCount,
}));

/** The script that WXT puts into every page, for plugins of its own; there are none. */
const PLUGIN_SCRIPT = /[ \t]*<script [^>]*wxt-(?:html-)?plugins[^>]*><\/script>\n?/g;

/**
 * Leaves that script out before a page is built: one file less to ask for. A page without any script is
 * one whose style sheet is not built, so that the article's frame keeps it until then.
 */
const withoutPluginScript: Plugin = {
  name: 'offprint:without-plugin-script',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => (html.includes('/main.ts') ? html.replace(PLUGIN_SCRIPT, '') : html),
  },
};

/**
 * Puts the style sheets of a built page before its scripts: files are answered in the order they are
 * asked for, and the first sight of a page waits for its style sheets alone.
 */
const stylesFirst: Plugin = {
  name: 'offprint:styles-first',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const own = html.replace(PLUGIN_SCRIPT, '');
      const sheets = own.match(/^.*<link rel="stylesheet".*\n/gm) ?? [];
      const rest = sheets.reduce((left, sheet) => left.replace(sheet, ''), own);
      return rest.includes('<script ')
        ? rest.replace(/^.*<script /m, (script) => `${sheets.join('')}${script}`)
        : own;
    },
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), stylesFirst],
    build: {
      // Every browser that we run in preloads modules by itself.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    // The pages are built together; each script is built alone, in one file.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      // Behind WXT's own, which puts in what this takes out.
      config.plugins?.push(withoutPluginScript);
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      const output = [config.build.rolldownOptions.output ?? {}].flat();
      config.build.rolldownOptions.output = output.map((one) => ({
        ...one,
        codeSplitting: { groups: SHARED_FILES },
      }));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      // A page without a window makes the file of a backup, which a service worker cannot.
      ...(browser === 'firefox' ? [] : ['offscreen']),
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    optional_permissions: ['downloads'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: extensionPagesPolicy },
    omnibox: { keyword: 'off' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_savePage__' },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_openLibrary__',
      },
      // Four commands at most may suggest a key; who wants one here chooses it.
      'todays-issue': { description: '__MSG_command_todaysIssue__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'offprint@offprint.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
