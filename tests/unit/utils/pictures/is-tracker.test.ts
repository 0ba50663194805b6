import { describe, expect, test } from 'vitest';
import { isTracker } from '@/utils/pictures/is-tracker';

const picture = (url: string, width: number | null = null, height: number | null = null) => ({
  url,
  alt: '',
  width,
  height,
});

describe('a picture counts readers', () => {
  test.each([
    ['of one pixel', picture('https://a.example/p.gif', 1, 1)],
    ['of no size at all', picture('https://a.example/p.gif', 0, 0)],
    ['from a host that does nothing else', picture('https://hm.baidu.com/hm.gif?x')],
    ['from below such a host', picture('https://stats.g.doubleclick.net/r/collect')],
    ['by its path on a host that does other things', picture('https://www.facebook.com/tr?id=1')],
    ['written in capitals', picture('HTTPS://SB.SCORECARDRESEARCH.COM/p')],
  ])('%s', (_, ref) => {
    expect(isTracker(ref)).toBe(true);
  });
});

describe('a picture is for readers', () => {
  test.each([
    ['of unknown size', picture('https://a.example/p.jpg')],
    ['that is a thin rule', picture('https://a.example/line.png', 600, 1)],
    ['whose host only looks like a counting one', picture('https://notdoubleclick.net/p.jpg')],
    ['of a page about a counting host', picture('https://a.example/hm.baidu.com/p.jpg')],
    ['in the page itself', picture('data:image/png;base64,AA==')],
  ])('%s', (_, ref) => {
    expect(isTracker(ref)).toBe(false);
  });
});
