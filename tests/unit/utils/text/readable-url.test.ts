import { expect, test } from 'vitest';
import { readableUrl } from '@/utils/text/readable-url';

test.each([
  ['Han in a path', 'https://news.example/%E8%8F%9C%E5%B8%82', 'https://news.example/菜市'],
  ['a host that mixes scripts', 'https://аpple.com/', 'https://xn--pple-43d.com/'],
  ['a name that looks like a host', 'https://bank.example@evil.test/a', 'https://evil.test/a'],
  ['a turn of direction', 'https://a.test/%E2%80%AEfdp.exe', 'https://a.test/%E2%80%AEfdp.exe'],
  ['a space without width', 'https://a.test/pay%E2%80%8Bpal', 'https://a.test/pay%E2%80%8Bpal'],
  ['blanks', 'https://a.test/%20%20b%E3%80%80c', 'https://a.test/%20%20b%E3%80%80c'],
  ['a reserved character', 'https://a.test/%2Fb', 'https://a.test/%2Fb'],
  ['escapes of another encoding', 'https://a.test/%C4%E3', 'https://a.test/%C4%E3'],
  ['a letter to someone', 'mailto:a@b.example', 'mailto:a@b.example'],
])('%s is shown as it is', (_what, address, shown) => {
  expect(readableUrl(address)).toBe(shown);
});
