import { describe, expect, test } from 'vitest';
import { hashDistance, simhash } from '@/utils/text/simhash';

const STORY =
  '新码头今日启用，首批货轮清晨六点靠岸，三十名装卸工人在岸边等候。负责人介绍，新码头水深十五米，年吞吐量可达两千万吨。附近居民说，最大的变化是夜里再也听不到卡车的声音。';
const OTHER =
  '市图书馆昨天宣布，自下月起延长开放时间，周末开放到晚上十点。馆长表示，这是读者多年来的愿望，馆里为此新招了十二名馆员，并添置了三百个座位。';
const ENGLISH =
  'The new terminal opened on Tuesday with the first freighter docking at six in the morning while thirty workers waited on the quay. The port authority said the basin is fifteen metres deep and can handle twenty million tonnes a year.';

describe('the hash of a text', () => {
  test('is 16 hexadecimal digits, always the same', () => {
    expect(simhash(STORY)).toMatch(/^[0-9a-f]{16}$/);
    expect(simhash(STORY)).toBe(simhash(STORY));
  });

  test('is empty for a text too short to be compared', () => {
    expect(simhash('')).toBe('');
    expect(simhash('新码头今日启用。')).toBe('');
  });

  test.each([
    ['a headline in front', `快讯：新码头启用\n${STORY}`],
    ['other punctuation and white space', STORY.replaceAll('，', ',\n').replaceAll('。', '. ')],
    ['one sentence less', STORY.replace('附近居民说，最大的变化是夜里再也听不到卡车的声音。', '')],
  ])('is near that of the same story with %s', (_what, text) => {
    expect(hashDistance(simhash(STORY), simhash(text))).toBeLessThanOrEqual(12);
  });

  test('is far from that of another story', () => {
    expect(hashDistance(simhash(STORY), simhash(OTHER))).toBeGreaterThan(20);
    expect(hashDistance(simhash(STORY), simhash(ENGLISH))).toBeGreaterThan(20);
  });

  test('is near for the same English story with a sentence added', () => {
    const longer = `${ENGLISH} Ferries will follow in spring.`;
    expect(hashDistance(simhash(ENGLISH), simhash(longer))).toBeLessThanOrEqual(12);
  });
});

test('the distance to a missing hash is the greatest there is', () => {
  expect(hashDistance('', simhash(STORY))).toBe(64);
  expect(hashDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
  expect(hashDistance('ffffffffffffffff', 'fffffffffffffffe')).toBe(1);
});
