import { describe, expect, test } from 'vitest';
import { makeRandom, pick } from '@/tests/bench/library/make-random.ts';
import { groupAlike } from '@/utils/search/group-alike';
import { simhash } from '@/utils/text/simhash';

/** Groups texts as the library does, by their hashes. */
function group(texts: readonly string[]): readonly (readonly number[])[] {
  const hashes = texts.map(simhash).flatMap((hash) => {
    if (hash === '') return [0, 0];
    return [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
  });
  const work = groupAlike(Uint32Array.from(hashes));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const CHARACTERS = '江河湖海山川林木春夏秋冬东西南北金银铜铁石玉花草鸟兽鱼虫风雨雷电日月星辰红黄蓝绿黑白青紫';

/** A wire story: every sentence has facts of its own, and the phrases that all stories have. */
function story(subject: number): string {
  const random = makeRandom(subject + 1);
  return Array.from({ length: 40 }, (_, at) => {
    const fact = Array.from({ length: 12 }, () => pick(random, [...CHARACTERS])).join('');
    return `据介绍，${fact}第${subject * 100 + at}号，负责人表示进展顺利。`;
  }).join('\n');
}

describe('groups', () => {
  test('one story from five places, each with its own head and foot', () => {
    const places = ['新华社', '人民日报', '央视新闻', '新京报', '澎湃新闻'].map(
      (place) => `${place}记者报道\n${story(1)}\n（来源：${place}）`,
    );
    expect(group([...places, story(2), story(3)])).toEqual([[0, 1, 2, 3, 4]]);
  });

  test('one story with a paragraph cut', () => {
    const whole = story(4);
    expect(group([whole, whole.split('\n').slice(0, -1).join('\n'), story(5)])).toEqual([[0, 1]]);
  });
});

describe('does not group', () => {
  test('stories of one house style that share their phrases but not their facts', () => {
    expect(group(Array.from({ length: 60 }, (_, subject) => story(subject)))).toEqual([]);
  });

  test('texts too short to be told apart', () => {
    expect(group(['今天下雨', '今天下雨', '今天下雨'])).toEqual([]);
  });
});
