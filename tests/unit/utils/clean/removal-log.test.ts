// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { RemovalLog } from '@/utils/clean/removal-log';

/** A column with an article in it, and the parts that the tests take away. */
function open() {
  document.body.innerHTML =
    '<main><div id="share"><nav>Tags of the piece</nav>Share it</div><article><p>Text</p><aside id="box"><b id="label">Ad</b> Buy it</aside></article></main><div id="foot"><i>Terms</i></div>';
  const find = (selector: string) => document.querySelector(selector) as Element;
  return { find, log: new RemovalLog(), column: find('main'), content: find('article') };
}

const listed = ({ entries }: RemovalLog) => entries.map(({ text, side }) => ({ text, side }));

test('what was taken out of something that was taken away later is still accounted for', () => {
  const { find, log, column, content } = open();
  const [share, box] = [find('#share'), find('#box')];
  log.remove(find('nav'), 'drop-furniture', 'navigation');
  log.remove(find('#label'), 'drop-named', 'ad');
  log.remove(share, 'drop-named', 'share-prompt');
  log.remove(box, 'drop-named', 'ad');
  log.keepOnly(column, content);
  expect(listed(log)).toEqual([
    { text: 'Tags of the piece', side: 'before' },
    { text: 'Ad', side: null },
    { text: 'Share it', side: 'before' },
    { text: 'Buy it', side: null },
  ]);
  expect(log.entries.every(({ mark }) => mark === null || content.contains(mark))).toBe(true);
});

test('what stood outside the main column is forgotten, whatever it stood in', () => {
  const { find, log, column, content } = open();
  const foot = find('#foot');
  log.remove(find('#foot i'), 'drop-furniture', 'copyright');
  log.remove(foot, 'drop-furniture', 'copyright');
  log.keepOnly(column, content);
  expect(log.entries).toEqual([]);
});
