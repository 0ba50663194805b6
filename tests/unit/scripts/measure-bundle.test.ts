import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureBundle } from '@/scripts/budget/measure-bundle.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-bundle-'));
  mkdirSync(join(folder, 'chunks'));
  const manifest = {
    background: { service_worker: 'background.js' },
    content_scripts: [{ js: ['content-scripts/detector.js'] }],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': 'import{a as b}from"./chunks/shared.js";b()',
    'popup.html':
      '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/popup.css">',
    'popup.css': 'p{}',
    'chunks/popup.js': 'import"./shared.js";const later=()=>import("./rare.js")',
    'chunks/shared.js': 'export const a=()=>{}',
    'chunks/rare.js': 'export{}',
    'chunks/unused.js': 'x'.repeat(10_000),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an entry weighs what it loads, on demand or at once, and nothing else', () => {
  const sizes = measureBundle(folder);
  const filesOf = (entry: string) => sizes[entry]?.files.map(({ path }) => path).sort();
  expect(filesOf('background.js')).toEqual(['background.js', 'chunks/shared.js']);
  expect(filesOf('popup.html')).toEqual([
    'chunks/popup.js',
    'chunks/rare.js',
    'chunks/shared.js',
    'popup.css',
    'popup.html',
  ]);
  expect(sizes['popup.html']?.bytes).toBeLessThan(1000);
});
