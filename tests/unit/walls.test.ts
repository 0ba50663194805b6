import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * The walls of docs/architecture.md, trespassed on purpose: each file below breaks one of them and the
 * linter has to say so, in words that name the way round. The second table keeps to them and has to pass.
 */
const TRESPASSES: readonly (readonly [sentence: string, file: string, code: string, says: RegExp])[] = [
  ['L0 imports a layer above', 'utils/text/a.ts', "import '@/utils/clean/clean-content';", /imports only L0/],
  ['L0 imports a third party', 'utils/article/a.ts', "import 'dexie';", /imports only L0/],
  ['L0 imports the extension API', 'utils/result/a.ts', "import '#imports';", /imports only L0/],
  ['detect imports extract', 'utils/detect/a.ts', "import '@/utils/extract/a';", /never another part/],
  [
    'detect imports the whole of Readability',
    'utils/detect/b.ts',
    "import '@mozilla/readability';",
    /never another part/,
  ],
  ['extract imports clean', 'utils/extract/a.ts', "import '@/utils/clean/a';", /never another part/],
  [
    'extract imports it on demand',
    'utils/extract/b.ts',
    "await import('@/utils/clean/a');",
    /never another part/,
  ],
  [
    'extract passes it on',
    'utils/extract/c.ts',
    "export { a } from '@/utils/clean/a';",
    /never another part/,
  ],
  [
    'extract imports a type of it',
    'utils/extract/d.ts',
    "import type { A } from '@/utils/clean/a';\nexport const a: A = 1;",
    /never another part/,
  ],
  ['clean imports DOMPurify', 'utils/clean/a.ts', "import 'dompurify';", /never another part/],
  ['a cleaning pass climbs', 'utils/clean/passes/a.ts', "import '../removal-log';", /Climb no folders/],
  ['sanitise imports storage', 'utils/sanitise/a.ts', "import '@/utils/storage/a';", /never another part/],
  ['search imports the library', 'utils/search/a.ts', "import '@/utils/library/a';", /never another part/],
  ['export imports storage', 'utils/export/a.ts', "import '@/utils/storage/a';", /never another part/],
  ['import imports export', 'utils/import/a.ts', "import '@/utils/export/a';", /never another part/],
  ['import reads the clock', 'utils/import/b.ts', 'export const a = Date.now();', /clock/],
  ['exchange imports storage', 'utils/exchange/a.ts', "import '@/utils/storage/a';", /reached by/],
  ['backup imports storage', 'utils/backup/a.ts', "import '@/utils/storage/database';", /reached by/],
  ['exchange imports a third party', 'utils/exchange/b.ts', "import 'fflate';", /no third party/],
  ['capture imports storage', 'utils/capture/a.ts', "import '@/utils/storage/a';", /composes/],
  ['capture imports Readability itself', 'utils/capture/b.ts', "import '@mozilla/readability';", /composes/],
  ['capture imports the extension API', 'utils/capture/c.ts', "import 'wxt/browser';", /composes/],
  ['storage imports a pure part', 'utils/storage/a.ts', "import '@/utils/clean/a';", /plain values/],
  ['storage imports the extension API', 'utils/storage/b.ts', "import '#imports';", /utils\/browser/],
  ['messaging imports the library', 'utils/messaging/a.ts', "import '@/utils/library/a';", /L3/],
  ['settings import Dexie', 'utils/settings/a.ts', "import 'dexie';", /one importer/],
  ['stitch imports capture', 'utils/stitch/a.ts', "import '@/utils/capture/a';", /L3/],
  ['pictures import storage', 'utils/pictures/a.ts', "import '@/utils/storage/a';", /L3/],
  ['the library imports Dexie', 'utils/library/a.ts', "import 'dexie';", /L4/],
  ['the library imports the extension API', 'utils/library/b.ts', "import '#imports';", /as an argument/],
  ['a component imports storage', 'components/library/a.tsx', "import '@/utils/storage/a';", /callbacks/],
  ['a component imports the library', 'components/library/b.tsx', "import '@/utils/library/a';", /hook/],
  ['a component imports the extension API', 'components/ui/a.tsx', "import '#imports';", /no extension API/],
  ['a component imports DOMPurify', 'components/article/a.tsx', "import 'dompurify';", /gives SafeHtml/],
  ['a hook imports storage', 'components/hooks/a.ts', "import '@/utils/storage/a';", /callbacks/],
  ['an entrypoint imports storage', 'entrypoints/popup/a.ts', "import '@/utils/storage/a';", /only door/],
  ['an entrypoint imports Dexie', 'entrypoints/background/a.ts', "import 'dexie';", /speaks Dexie/],
  [
    'an entrypoint imports Readability',
    'entrypoints/capture.ts',
    "import '@mozilla/readability';",
    /Only utils\/extract/,
  ],
  [
    'the detector imports the readerable half',
    'entrypoints/detector.content.ts',
    "import '@mozilla/readability/Readability-readerable';",
    /Only utils\/detect/,
  ],
  [
    'an entrypoint imports an entrypoint',
    'entrypoints/popup/b.ts',
    "import '@/entrypoints/reader/main';",
    /Nothing imports an entrypoint/,
  ],
  [
    'a component imports an entrypoint',
    'components/ui/b.tsx',
    "import '@/entrypoints/reader/main';",
    /Nothing imports an entrypoint/,
  ],
  [
    'a pure part reads the document',
    'utils/extract/e.ts',
    'export const a = document.title;',
    /Take the Document/,
  ],
  [
    'a pure part reads the window',
    'utils/clean/b.ts',
    'export const a = window.innerWidth;',
    /as an argument/,
  ],
  ['a pure part asks the clock', 'utils/capture/d.ts', 'export const a = Date.now();', /Take the clock/],
  [
    'a pure part asks the clock by a new date',
    'utils/text/b.ts',
    'export const a = new Date();',
    /take the clock/,
  ],
  ['a pure part throws dice', 'utils/search/b.ts', 'export const a = Math.random();', /random part/],
  [
    'a pure part calls the extension API',
    'utils/export/b.ts',
    'export const a = browser.runtime.id;',
    /start at L3/,
  ],
  [
    'a pure part fetches',
    'utils/extract/f.ts',
    "export const a = fetch('https://a.example/');",
    /reach the network/,
  ],
  [
    'the background fetches',
    'entrypoints/background/b.ts',
    "export const a = fetch('https://a.example/');",
    /reach the network/,
  ],
  [
    'storage fetches by another name',
    'utils/storage/c.ts',
    "export const a = globalThis.fetch('https://a.example/');",
    /reach the network/,
  ],
  [
    'an entrypoint makes an old request',
    'entrypoints/popup/c.ts',
    'export const a = new XMLHttpRequest();',
    /reach the network/,
  ],
  [
    'a component opens a socket',
    'components/ui/c.tsx',
    "export const a = new WebSocket('wss://a.example/');",
    /reach the network/,
  ],
  [
    'a page sends a beacon',
    'entrypoints/reader/a.ts',
    "navigator.sendBeacon('https://a.example/');",
    /reach the network/,
  ],
  [
    'a component renders markup',
    'components/ui/d.tsx',
    'export const a = <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    /dangerouslySetInnerHTML/,
  ],
  ['code says any', 'utils/text/c.ts', 'export const a = (b: any) => String(b);', /any/],
  [
    'code swallows an error',
    'entrypoints/popup/d.ts',
    'export function a() { try { JSON.parse("") } catch {} }',
    /empty block/,
  ],
  [
    'a promise is left floating',
    'entrypoints/popup/e.ts',
    'async function a(): Promise<void> { await 1; }\na();',
    /floating/,
  ],
  ['product code logs', 'entrypoints/popup/f.ts', "console.log('x');", /console/],
];

const KEPT: readonly (readonly [sentence: string, file: string, code: string])[] = [
  ['L0 imports L0', 'utils/text/ok.ts', "import '@/utils/result/result';"],
  [
    'detect imports its half of Readability',
    'utils/detect/ok.ts',
    "import '@mozilla/readability/Readability-readerable';",
  ],
  [
    'extract imports Readability and L0',
    'utils/extract/ok.ts',
    "import '@mozilla/readability';\nimport '@/utils/text/a';",
  ],
  [
    'a pass imports its log by the alias',
    'utils/clean/passes/ok.ts',
    "import '@/utils/clean/removal-log';\nimport './other';",
  ],
  ['sanitise imports DOMPurify', 'utils/sanitise/ok.ts', "import 'dompurify';"],
  ['export imports fflate', 'utils/export/ok.ts', "import 'fflate';"],
  ['import imports valibot', 'utils/import/ok.ts', "import 'valibot';\nimport '@/utils/article/a';"],
  [
    'backup composes',
    'utils/backup/ok.ts',
    "import '@/utils/library/a';\nimport '@/utils/export/a';\nimport '@/utils/import/a';\nimport '@/utils/browser/a';",
  ],
  [
    'exchange composes',
    'utils/exchange/ok.ts',
    "import '@/utils/export/a';\nimport '@/utils/import/a';\nimport '@/utils/library/a';",
  ],
  [
    'capture composes',
    'utils/capture/ok.ts',
    "import '@/utils/clean/a';\nimport '@/utils/extract/a';\nimport '@/utils/sanitise/a';",
  ],
  ['storage imports Dexie', 'utils/storage/migrations/ok.ts', "import 'dexie';\nimport '@/utils/article/a';"],
  ['browser imports the extension API', 'utils/browser/ok.ts', "import '#imports';\nimport 'wxt/browser';"],
  ['pictures fetch', 'utils/pictures/ok.ts', "export const a = fetch('https://a.example/');"],
  [
    'the library imports storage and search',
    'utils/library/ok.ts',
    "import '@/utils/search/a';\nimport '@/utils/storage/a';",
  ],
  ['a hook imports the library', 'components/hooks/ok.ts', "import '@/utils/library/a';"],
  [
    'a component takes a type and a string',
    'components/ui/ok.tsx',
    "import '#i18n';\nimport '@/utils/article/a';\nimport 'preact';",
  ],
  [
    'an entrypoint wires',
    'entrypoints/popup/ok.ts',
    "import '#imports';\nimport '@/components/ui/a';\nimport '@/utils/export/a';\nimport '@/utils/library/a';",
  ],
  [
    'a pure part takes the document',
    'utils/clean/ok.ts',
    'export const a = (document: Document, now: Date) => document.title + new Date(now).toISOString();',
  ],
];

interface Diagnostic {
  readonly file: string;
  readonly text: string;
}

let folder: string;
let diagnostics: readonly Diagnostic[];

/**
 * What the linter says to all the files at once, in a folder with our configuration. Its JSON leaves
 * the configured messages out, so the text is read: a line `path:1:2 rule ━━━` opens each diagnostic.
 */
function lint(root: string): readonly Diagnostic[] {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', '.'];
  const { stderr, stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: root, encoding: 'utf8' });
  const header = /^\S+:\d+:\d+ .*━/;
  return `${stdout}${stderr}`
    .split(/^(?=\S+:\d+:\d+ .*━)/m)
    .filter((text) => header.test(text))
    .map((text) => ({ file: text.slice(0, text.indexOf(':')), text }));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-walls-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  for (const [, file, code] of [...TRESPASSES, ...KEPT]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  diagnostics = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter catches it when', () => {
  test.each(TRESPASSES)('%s', (_sentence, file, _code, says) => {
    const texts = diagnostics.filter((diagnostic) => diagnostic.file === file).map(({ text }) => text);
    expect(texts.join('\n')).toMatch(says);
  });
});

describe('the linter has nothing to say when', () => {
  test.each(KEPT)('%s', (_sentence, file) => {
    expect(diagnostics.filter((diagnostic) => diagnostic.file === file)).toEqual([]);
  });
});
