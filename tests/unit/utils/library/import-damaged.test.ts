import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIBRARY_FORMAT } from '@/utils/article/library-form';
import { sha256 } from '@/utils/storage/sha256';
import { LineChain } from '@/utils/text/line-chain';
import { dumpLibrary, emptyLibrary, importFile, writeFile } from './import-harness';
import { articlesArbitrary } from './portable-arbitrary';

/** Whatever is wrong with a file, the library has to be as it was, and the answer has to be a plain no. */
const [library] = fc.sample(
  articlesArbitrary.filter(({ length }) => length === 4),
  { numRuns: 1, seed: 3 },
);
const [here = [], there = []] = [library?.slice(0, 1), library?.slice(1)];
let whole = new Uint8Array();
let before: Record<string, unknown[]> = {};

/** The library without the note that an import was tried. */
async function rows(): Promise<Record<string, unknown[]>> {
  const { kv, ...tables } = await dumpLibrary();
  const counts = (kv ?? []).filter((row) => (row as { key: string }).key === 'counts');
  return { ...tables, kv: counts };
}

beforeAll(async () => {
  await emptyLibrary();
  await importFile(await writeFile(here));
  before = await rows();
  whole = new Uint8Array(await (await writeFile(there)).arrayBuffer());
});

async function expectRefused(file: BlobPart, code: string | RegExp = /^(damaged|not-ours)$/): Promise<void> {
  const result = await importFile(new Blob([file]));
  expect(result).toEqual({
    ok: false,
    error: { code: expect.stringMatching(code), message: expect.any(String) },
  });
  expect(await rows()).toEqual(before);
}

const text = () => new TextDecoder().decode(whole);

/** A file whose checksums are right, so that only what is in it can be wrong. */
async function forge(change: (entries: string[]) => string[]): Promise<string> {
  const [head = '', ...lines] = text().trimEnd().split('\n');
  const entries = change(lines.slice(0, -1).map((line) => line.replace(/,$/, '')));
  const tail = (lines.at(-1) ?? '').replace(/,"checksum":"\w+"\}$/, '');
  const chain = new LineChain(sha256);
  for (const line of [head, ...entries, tail]) await chain.add(new TextEncoder().encode(line));
  return `${head}\n${entries.join(',\n')}\n${tail},"checksum":"${chain.value}"}\n`;
}

function changeArticle(change: (article: Record<string, unknown>) => void): (entries: string[]) => string[] {
  return (entries) =>
    entries.map((entry) => {
      const value = JSON.parse(entry) as Record<string, unknown>;
      if ('article' in value) change(value);
      return JSON.stringify(value);
    });
}

describe('a damaged file changes nothing', () => {
  test.each(Array.from({ length: 50 }, (_, index) => index * 2))('cut at %i %%', async (percent) => {
    await expectRefused(whole.slice(0, Math.floor((whole.length * percent) / 100)));
  });

  test('without its last byte but one, but not without its last line feed', async () => {
    await expectRefused(whole.slice(0, -2));
  });

  test('with a flipped bit, wherever it is', async () => {
    const property = fc.asyncProperty(fc.nat(whole.length - 2), fc.nat(7), async (at, bit) => {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      await expectRefused(flipped);
    });
    await fc.assert(property, { numRuns: 120 });
  }, 60_000);

  test('with a line twice, a line less, or two in each other’s place', async () => {
    const lines = text().split('\n');
    const [head = '', first = '', second = '', ...others] = lines;
    await expectRefused([head, first, first, second, ...others].join('\n'));
    await expectRefused([head, second, ...others].join('\n'));
    await expectRefused([head, second, first, ...others].join('\n'));
  });

  test('with anything behind its end', async () => {
    await expectRefused(`${text()}{}`);
  });

  test.each([
    ['nothing', ''],
    ['another kind of file', '{"articles":[]}'],
    ['a list', '[]'],
    ['bytes', new Uint8Array(5000).map((_, index) => (index * 7919) % 256)],
    ['brackets, 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('that is %s', async (_name, content) => {
    await expectRefused(content);
  });

  test('of a newer form, with a word that says so', async () => {
    const result = await importFile(new Blob([`{"format":"${LIBRARY_FORMAT}","version":99,"entries":[\n`]));
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining('version 99') } });
  });
});

describe('a forged file changes nothing', () => {
  const wrong: Record<string, (article: Record<string, unknown>) => void> = {
    'no identity': (article) => {
      article.article = '7';
    },
    'a number that is a text': (article) => {
      article.savedAt = '1';
    },
    'a number beyond all dates': (article) => {
      article.savedAt = 1e308;
    },
    'a state that there is not': (article) => {
      article.reading = 'eaten';
    },
    'no version': (article) => {
      article.versions = [];
    },
    'versions that are an object': (article) => {
      article.versions = { length: 1 };
    },
    'one version twice': (article) => {
      const [version] = article.versions as unknown[];
      article.versions = [version, version];
    },
    'an address that runs': (article) => {
      const [version] = article.versions as { metadata: { url: string } }[];
      if (version) version.metadata.url = 'javascript:alert(1)';
    },
    'a highlight of no version': (article) => {
      article.highlights = [{ versionUid: '11111111-1111-4111-8111-111111111111' }];
    },
  };

  test.each(Object.entries(wrong))('%s', async (_name, change) => {
    await expectRefused(await forge(changeArticle(change)), 'damaged');
  });

  test('bytes that are others', async () => {
    const forged = await forge((entries) =>
      entries.map((entry) => entry.replace(/"base64":"[^"]*"/, '"base64":"AAAA"')),
    );
    await expectRefused(forged, 'damaged');
  });

  test('an entry 100,000 deep', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    await expectRefused(await forge((entries) => [deep, ...entries]), 'damaged');
  });
});

test('names of the language are no doors: they are dropped', async () => {
  await emptyLibrary();
  const trap = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
  const file = await forge((entries) =>
    entries.map((entry) => entry.replace(/^\{"article"/, `{${trap}"article"`)),
  );
  expect(await importFile(new Blob([file]))).toMatchObject({ ok: true });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const stored = (await dumpLibrary()).articles?.[0] as object;
  expect(Object.hasOwn(stored, '__proto__') || Object.hasOwn(stored, 'constructor')).toBe(false);
});
