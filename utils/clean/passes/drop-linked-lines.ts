import type { CleanPass } from '@/utils/clean/clean-context';
import { listLines } from '@/utils/clean/list-lines';

const INVITATION =
  /^[^\p{L}]*(?:read|more|see|also|watch|related|recommended|click|lesen|lies|mehr|siehe|lire|voir|à lire|a lire|lee|lea|ver|te puede|leia|veja|saiba|leggi|vedi|guarda|les også|läs|lees|lue|læs|czytaj|zobacz|přečtěte|čtěte|baca|simak|xem|đọc|olvas|devam|читайте|смотрите|читать|подробнее|关联|相关|延伸|点击|更多|推荐|関連|続き|詳しく|관련)/iu;
const BARE_ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/i;
/** A line that is nearly all link is a pointer to something else. */
const ALL_LINKED = 0.9;
/** With an invitation before it, half will do. */
const HALF_LINKED = 0.4;
/** A shorter linked line may be a word of a list or a name under a quotation. */
const LEAST_WEIGHT = 24;

/** Takes away lines between the paragraphs that only point to other articles. */
export const dropLinkedLines: CleanPass = {
  name: 'drop-linked-lines',
  run(root, { log }) {
    for (const line of listLines(root)) {
      if (line.element.closest('figure, blockquote, table, pre, li, dl') || line.element.querySelector('img'))
        continue;
      // A bare address is a reference that the text gives, not an invitation to read on.
      if (BARE_ADDRESS.test(line.text)) continue;
      const isPointer = line.linked > ALL_LINKED && line.weight >= LEAST_WEIGHT;
      const isInvitation = line.linked > HALF_LINKED && line.weight < 250 && INVITATION.test(line.text);
      if (isPointer || isInvitation) log.remove(line.element, 'drop-linked-lines', 'related');
    }
  },
};
