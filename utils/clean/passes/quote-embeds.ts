import { absoluteAddress } from '@/utils/clean/absolute-address';
import type { CleanPass } from '@/utils/clean/clean-context';

const PLAYERS = 'iframe, embed, video, audio';
/** What an address says that is there to be watched or read, and not to count or to sell. */
const WORTH_A_LINK =
  /embed|player|video|watch|podcast|audio|episode|track|map|post|status|reel|clip|chart|graph/i;

/** Puts a quotation with the link in the place of an embedded film, recording, map or post. */
export const quoteEmbeds: CleanPass = {
  name: 'quote-embeds',
  run(root, { baseUrl }) {
    for (const player of root.querySelectorAll(PLAYERS)) {
      const address = absoluteAddress(addressOf(player), baseUrl);
      const isMedium = player.matches('video, audio');
      if (address?.startsWith('http') && (isMedium || WORTH_A_LINK.test(address))) {
        player.replaceWith(quote(player, address, baseUrl));
      } else player.remove();
    }
  },
};

function addressOf(player: Element): string | null {
  const source = player.querySelector('source')?.getAttribute('src');
  return player.getAttribute('src') ?? player.getAttribute('data-src') ?? source ?? null;
}

function quote(player: Element, address: string, base: string): Element {
  const document = player.ownerDocument;
  const quotation = document.createElement('blockquote');
  quotation.className = 'embed';
  const poster = absoluteAddress(player.getAttribute('poster'), base);
  if (poster) {
    const image = document.createElement('img');
    image.setAttribute('src', poster);
    quotation.append(image);
  }
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = player.getAttribute('title')?.trim() || new URL(address).hostname;
  paragraph.append(link);
  quotation.append(paragraph);
  return quotation;
}
