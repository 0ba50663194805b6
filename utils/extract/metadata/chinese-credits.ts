import type { Credit } from '@/utils/article/credit';
import { isChineseName, isMedium, isName } from './person-names';

/** What lines of a Chinese page say of who made the piece. */
export interface LineCredits {
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly credits: readonly Credit[];
}

const AUTHOR_ROLES =
  '文章作者|本文作者|作者|撰文|撰稿|撰写|采写|采访|执笔|文字|文图|文/图|图文|图/文|文|本报记者|记者|記者|通讯员|特约评论员|评论员|作 者';
const SOURCE_ROLES =
  '本文来源|文章来源|稿件来源|信息来源|新闻来源|消息来源|来源|來源|稿源|出处|转自|转载自|来 源|媒体';
const CREDIT_ROLES =
  '责任编辑|责任编辑人|責任編輯|责编|責編|编辑|編輯|值班编辑|执行编辑|网络编辑|实习编辑|编审|审核|校对|校對|责校|监制|監製|主编|美编|图编|编校|初审|复审|终审|一审|二审|三审|签发|策划|统筹|摄影|攝影|制图|翻译|編譯|编译|视觉|设计';
const LABEL = new RegExp(
  `(?<![\\u3005-\\u3007\\u3400-\\u9fff])(?:(${AUTHOR_ROLES})|(${SOURCE_ROLES})|(${CREDIT_ROLES}))\\s*[:/|︱丨∣—]\\s*`,
  'gu',
);
/** A character that a label ends with; most lines have none. */
const MAY_LABEL = /[:：/／|｜︱丨∣—]/;
const NONE: LineCredits = { authors: [], source: null, credits: [] };
/** Where a value ends at the latest: at a date, at what counts readers, at a bracket or a bar. */
const VALUE_END =
  /(?:19|20)\d\d[-/.年]|\d{1,2}:\d\d|[|\])】」。;；!！?？]|(?:阅读|浏览|点击|评论|字号|人气|打印|分享|关注|举报|收藏|发布时间|发布(?=[于人:\d]|日期)|(?<=\s)发布|时间|日期|更新|跟贴|参与|我要|推荐|字体|大小|点赞|已有|编号|热度|查看|返回)|(?<=\s)图\s*[/:|]|\d{3,}(?=次|人|$)|\s\d+\s/u;
const SEPARATORS = /[\s、,，&＆/；;]+|和(?=[\u3005-\u3007\u3400-\u9fff]{2,3}$)/u;
/** What stands before a reporter's name: the newsroom and the office. */
const OFFICE = /^.*?(?:记者|記者|通讯员|评论员|特约|实习生|撰稿人|编辑|见习)\s*[:]?\s*/u;

/** A reporter without a colon, behind the newspaper: 来源：海港日报 记者 王小明. */
const REPORTER_BEHIND = /\s+(?=(?:本报)?(?:记者|記者|通讯员)\s+[\u3005-\u3007\u3400-\u9fff·]{2})/u;

/** Reads the labelled credits of one line: 来源：… 作者：… 责任编辑：…, in any order and number. */
export function readLabelled(line: string): LineCredits {
  if (!MAY_LABEL.test(line)) return NONE;
  const text = line.normalize('NFKC');
  const authors: string[] = [];
  const credits: Credit[] = [];
  let source: string | null = null;
  const labels = [...text.matchAll(LABEL)];
  for (const [index, label] of labels.entries()) {
    const end = labels[index + 1]?.index ?? text.length;
    const value = cutValue(text.slice(label.index + label[0].length, end));
    if (value === '') continue;
    const [, author, from, role] = label;
    if (author) authors.push(...splitNames(value));
    else if (from) {
      const [where = '', who = ''] = value.split(REPORTER_BEHIND);
      source ??= cleanSource(where);
      authors.push(...splitNames(who));
    } else if (role) {
      const names = splitNames(value)
        .map((name) => name.replace(/\s*[A-Z]{0,4}\d+$/, ''))
        .filter(Boolean);
      if (names.length > 0) credits.push({ role: role.replace(/\s/g, ''), names });
    }
  }
  return { authors, source, credits };
}

function cutValue(whole: string): string {
  // Of a writer from abroad the country: [美]约翰·史密斯.
  const value = whole.replace(/^[[(【〔]\s*[\u3400-\u9fff]{1,5}\s*[\])】〕]\s*/u, '');
  const end = VALUE_END.exec(value)?.index ?? value.length;
  return value
    .slice(0, end)
    .replace(/[\s·|([【(-]+$/u, '')
    .trim();
}

function cleanSource(value: string): string | null {
  const source = value.split(/\s{2,}|\s(?=作者|编辑|责)/u)[0]?.trim() ?? '';
  const first = source.replace(/^["'《“]+|["'》”]+$|\s*[(（][^)）]*$/gu, '');
  return first.length >= 2 && first.length <= 40 && !/^(?:转载|网络|互联网|原创|未知|本站|综合)$/u.test(first)
    ? first
    : null;
}

/** Splits a list of names; the newsroom and the office before them go. */
export function splitNames(value: string): string[] {
  const bare = value
    .replace(/[(（].*$/u, '')
    .replace(OFFICE, '')
    .replace(/^(?:by|文|图)\s*[/|]?\s+/iu, '')
    .trim();
  const hasHan = /[\u3005-\u3007\u3400-\u9fff]/u.test(bare);
  const parts = hasHan ? bare.split(SEPARATORS) : bare.split(/\s*[,、;&/]\s*|\s+and\s+/);
  const names = parts
    .map((part) => part.replace(OFFICE, '').replace(/^[·•\s]+|[·•\s]+$/gu, ''))
    .filter((part) => isName(part) && part.length <= (hasHan ? 12 : 40) && !isTitled(part));
  // A newsroom before its people: 财新 余聪. Pen names are told from one by the commas between them.
  const people = names.filter(isChineseName);
  const hasCommas = /[、,，&＆]/u.test(bare);
  if (people.length > 0 && people.length < names.length && !hasCommas) return people;
  return names.length > 1 && names.every((name) => name.length > 6 && hasHan) ? [] : names;
}

/** A name run together with its bearer's office: where the name ends cannot be told. */
function isTitled(part: string): boolean {
  return part.length > 4 && /(?:大学|学院|研究院|研究所|研究员|教授|主任|院长|会长|书记)/u.test(part);
}

const MOST_REPORTER_LINE = 60;
const REPORTER_LINE =
  /^[□■◎●○◆▲\s【(（[]*[\u3005-\u3007\u3400-\u9fff·A-Z\s]{0,16}?(?:记者|記者|通讯员|评论员|特派员)\s*[:：]?\s*((?:[\u3005-\u3007\u3400-\u9fff·]{2,4}(?:[\s、,，]+|$|(?=[/)）\]】文报发])))+)(.{0,16})$/u;

/** Reads a line that only names its reporters: □ 本报记者 葛灵丹; 新京报记者 彭冲 山东冠县报道. Not a photographer's. */
export function readReporterLine(line: string): string[] {
  if (line.length > MOST_REPORTER_LINE || !/记者|記者|通讯员|评论员|特派员/.test(line)) return [];
  const text = line
    .normalize('NFKC')
    .replace(/^[\d\s:/.-]+/, '')
    .trim();
  if (
    text.length > 45 ||
    /[摄攝]|供图|图片|来源|。|“/u.test(text.replace(/受访者供图|摄影报道|\/文.*$/u, ''))
  )
    return [];
  const match = REPORTER_LINE.exec(text);
  // What follows the names may be the place that it was reported from.
  return match ? onlyNames(match[1] ?? '').filter(isChineseName) : [];
}

const DATELINE =
  /[(](?:[\u3005-\u3007\u3400-\u9fff·]{0,10}?)(?:记者|記者|通讯员|评论员|作者|特派员)\s*[:]?\s*([^()。]{2,40})[)]/u;

/** The same without brackets: 海港网讯 记者王小明报道. */
const OPENING =
  /^[\u3400-\u9fff]{2,10}讯\s*(?:本报|本网)?(?:见习|特约)?(?:记者|記者)\s*([\u3400-\u9fff·]{2,4}(?:[\s、,]+[\u3400-\u9fff·]{2,4})*?)\s*(?:摄影)?报道/u;

/** Takes off where and on which day it was reported: 王小明台北6日電. Of five characters the first three are the name. */
function withoutPlace(names: string): string {
  return names.replace(/([\u3400-\u9fff]{4,7})\d{1,2}日[電电]$/u, (_, run: string) =>
    run.slice(0, run.length > 4 ? 3 : 2),
  );
}

/** Reads the reporters out of the brackets that open or close a piece: 新华社巴黎12月9日电（记者唐霁）. */
export function readBrackets(paragraph: string, isEnd: boolean): string[] {
  const text = paragraph.normalize('NFKC').trim();
  const part = isEnd ? text.slice(-60) : text.slice(0, 80);
  const named = DATELINE.exec(part)?.[1];
  if (named) return onlyNames(withoutPlace(named));
  if (!isEnd) return onlyNames(OPENING.exec(part)?.[1] ?? '');
  const writers = /[(](?:文\/图|图\/文|图文|文|文字|撰文|作者)\s*[:/]?\s*([^()。]{2,30})[)]$/u.exec(
    part,
  )?.[1];
  if (writers) return onlyNames(writers);
  const bare = /[(]([\u3005-\u3007\u3400-\u9fff·\s、]{2,16})[)]$/u.exec(part)?.[1];
  const names = bare?.split(/[\s、]+/).filter((name) => !NOT_NAMES.test(name) && name !== '') ?? [];
  return names.length > 0 && names.every(isChineseName) ? names : [];
}

const NOT_NAMES = /^(?:报道|摄影|整合|综合|实习|编译|供稿|图文|发自|文字|见习|特约|北京|上海|完|图|表)$/u;

/** The names at the beginning of a text; what is no name ends them. */
function onlyNames(text: string): string[] {
  const names: string[] = [];
  for (const part of text.trim().split(/[\s、,，/&]+/u)) {
    if (/^(?:通讯员|记者|实习生)$/u.test(part)) continue;
    const name = part.replace(OFFICE, '').replace(/(?:摄影|摄|报道|文|图|整合|综合|编译)$/u, '');
    const isPossible =
      /^[\u3005-\u3007\u3400-\u9fff·]{2,4}$/u.test(name) && !NOT_NAMES.test(name) && !isMedium(name);
    if (isPossible) names.push(name);
    else if (names.length > 0) break;
  }
  return names;
}
