// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parseFtr } from '@/utils/extract/site-rules/parse-ftr';
import { firstElements, firstWords, queryElements } from '@/utils/extract/site-rules/query-nodes';

const FILE = `# Paper, as others write such files
title: //h1[@class='big']
author: substring-after(//p[@class='by'], 'By ')
author: //a[@rel='author']
date: //meta[@name='pubdate']/@content
body: //div[@id='story']
strip: //div[@class='promo']
strip_id_or_class: 'share"bar'
strip_image_src: /pixel.gif
next_page_link: //a[@class='next']
single_page_link: //a[contains(@href, 'all')]
prune: no
replace_string(<br/>): <br>
test_url: https://paper.example/1
no_such_thing: 1
words without a directive`;

const PAGE = new DOMParser().parseFromString(
  `<meta name="pubdate" content="2024-05-18"><h1 class="big"> 长江水文 </h1><a rel="author">沈一舟</a>
   <div id="story"><p>正文</p><div class="promo">订阅</div><img src="/pixel.gif"></div>`,
  'text/html',
);

test('reads the common subset and names the lines it does not know', () => {
  const { rule, unknownLines } = parseFtr(FILE, ['.paper.example']);
  expect(rule.hosts).toEqual(['paper.example']);
  expect(unknownLines).toEqual([15, 16]);
  expect(rule.remove).toHaveLength(3);
  expect(rule.nextPage).toEqual(["//a[@class='next']"]);
  expect(rule.wholePage).toEqual(["//a[contains(@href, 'all')]"]);
});

test('its expressions find what they name; one that gives no nodes is passed over', () => {
  const { rule } = parseFtr(FILE, ['paper.example']);
  expect(firstWords(PAGE, rule.title)).toBe('长江水文');
  expect(firstWords(PAGE, rule.author)).toBe('沈一舟');
  expect(firstWords(PAGE, rule.date)).toBe('2024-05-18');
  expect(firstElements(PAGE, rule.content).map(({ id }) => id)).toEqual(['story']);
  expect(
    rule.remove.flatMap((query) => queryElements(PAGE, query)).map(({ localName }) => localName),
  ).toEqual(['div', 'img']);
});
