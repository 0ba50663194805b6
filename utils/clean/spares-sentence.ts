import type { RemovalReason } from '@/utils/article/removal';
import type { Line } from './list-lines';

/** Reasons whose words stand before a colon or in brackets: no sentence begins so by chance. */
const SURE: ReadonlySet<RemovalReason> = new Set(['editor-line', 'source-line']);
/** What a platform declares, as against a person of the article who forbids or disclaims something. */
const DECLARES =
  /转载|轉載|授权|授權|版权|版權|侵权|立场|立場|投资(?:建议|有风险|者据此)|仅供参考|自担|自负|本平台|本网站?|无断/u;
/** Reasons that a page gives its reader in the second person. */
const PROMPTS: ReadonlySet<RemovalReason> = new Set([
  ...(['follow-prompt', 'app-prompt', 'share-prompt', 'qr-code', 'newsletter', 'paywall-prompt'] as const),
]);
const ASKS = /^[^\p{L}\p{N}]*(?:更多|欢迎|歡迎|敬请|请|請|扫|掃|长按|長按|点击|點擊|戳|想|喜欢|最前沿|回复)/u;
/** What a sentence about somebody else says: of whom, of when, and how they found it. */
const NARRATES =
  /[他她它]|记者|記者|发现|發現|表示|介绍|介紹|[说說道称稱][。：:，,”」]|目前[，,]|近日|昨[日天]|已(?:经|被|于|經|於)|曾|[后後][，,]|后来|後來|结果|結果/u;
/** Whom a prompt speaks to, and who speaks. */
const ADDRESSES =
  /您|你|我们|我們|咱|欢迎|歡迎|敬请|敬請|请|請|本[报報网網站刊台平]|即可|更多精彩|[上下]方|文末/u;
/** Whoever says it, it is said in the article: “请关注我们。”他说。 */
const SPOKEN = /^[“「"].*[”」"][^”」"]{0,16}(?:说|說|道|称|稱|表示|介绍|介紹|写道|回应)[。.，,]?$/u;
const BRACKETED = /^\s*[[(（【「].*[\])）】」]\s*$/u;
const HAN = /[\u4e00-\u9fff]/;
const SENTENCE_END = /[。！？](?:[”』」’"）)]*)\s*$/u;
/** A shorter sentence (Latin-letter equivalents) is as likely a prompt. */
const LEAST_SENTENCE = 30;

/**
 * True where a line that holds the words of a kind of noise is a sentence of the article all the
 * same: Chinese words are not set apart by spaces, so that 返回 (back) also begins 返回舱 (re-entry
 * capsule), and prompts are written in full sentences. Between paragraphs the benefit of the doubt
 * is the article's; before the first and after the last, where prompts stand, it is only where
 * the sentence tells of somebody and speaks to nobody.
 */
export function sparesSentence(line: Line, reason: RemovalReason, isAmongProse: boolean): boolean {
  const { text } = line;
  if (SURE.has(reason) || !HAN.test(text)) return false;
  if (line.weight < LEAST_SENTENCE || !SENTENCE_END.test(text) || line.linked > 0.5) return false;
  if (BRACKETED.test(text)) return false;
  if (SPOKEN.test(text)) return true;
  if (reason !== 'copyright' && NARRATES.test(text) && !ADDRESSES.test(text)) return true;
  if (!isAmongProse) return false;
  if (reason === 'copyright') return !DECLARES.test(text);
  return !(PROMPTS.has(reason) && ASKS.test(text));
}
