/**
 * Makes a card of what stands for an embedded film, recording, map or post: its name, which leads
 * there, and the host it leads to. Nothing of it is loaded.
 */
export function markEmbeds(fragment: DocumentFragment): void {
  for (const embed of fragment.querySelectorAll('blockquote.embed')) {
    const link = embed.querySelector('a');
    const host = hostOf(link?.getAttribute('href') ?? '');
    if (!link || host === null) continue;
    embed.classList.add('embed-card');
    if (link.textContent?.includes(host)) continue;
    const line = embed.ownerDocument.createElement('span');
    line.className = 'embed-host ours';
    line.textContent = host;
    link.after(line);
  }
}

function hostOf(href: string): string | null {
  return /^https?:/i.test(href) && URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : null;
}
