import { useEffect } from 'preact/hooks';
import type { OpenArticle } from '@/components/reader/frame/open-article';

/** A picture that does not load is not waited for longer than this, milliseconds. */
const PATIENCE = 5_000;

/**
 * Prints the article once its pictures stand, where the address asks for it (`&print=1`): other pages
 * send their reader here to print, or to make a PDF.
 */
export function usePrintOnOpen(open: OpenArticle | null): void {
  useEffect(() => {
    const address = new URL(location.href);
    if (!open || !address.searchParams.has('print')) return;
    // Once: reloading the page does not print again.
    address.searchParams.delete('print');
    history.replaceState(history.state, '', address);
    void picturesOf(open.page).then(() => window.print());
  }, [open]);
}

async function picturesOf(page: Document): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const loaded = [...page.images].map((image) => image.decode().catch(() => undefined));
  await Promise.race([late, Promise.all(loaded)]);
}
