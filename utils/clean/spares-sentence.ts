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
const BRACKETED = /^\s*[[(（【「].*[\])）】」]\s*$/u;
const HAN = /[\u4e00-\u9fff]/;
const SENTENCE_END = /[。！？](?:[”』」’"）)]*)\s*$/u;
/** A shorter sentence (Latin-letter equivalents) is as likely a prompt. */
const LEAST_SENTENCE = 30;

/**
 * True where a line that holds the words of a kind of noise is a sentence of the article all the
 * same: Chinese words are not set apart by spaces, so that 返回 (back) also begins 返回舱 (re-entry
 * capsule), and prompts are written in full sentences. Between paragraphs the benefit of the doubt
 * is the article's; before the first and after the last, where prompts stand, it is not.
 */
export function sparesSentence(line: Line, reason: RemovalReason, isAmongProse: boolean): boolean {
  if (!isAmongProse || SURE.has(reason) || !HAN.test(line.text)) return false;
  if (line.weight < LEAST_SENTENCE || !SENTENCE_END.test(line.text) || line.linked > 0.5) return false;
  if (BRACKETED.test(line.text)) return false;
  if (reason === 'copyright') return !DECLARES.test(line.text);
  return !(PROMPTS.has(reason) && ASKS.test(line.text));
}
