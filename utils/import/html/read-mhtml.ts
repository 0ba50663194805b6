import PostalMime from 'postal-mime';
import { toBase64 } from '@/utils/text/base64';

/** A page out of a MIME archive, with the pictures of the archive written into it. */
export interface ArchivedPage {
  readonly html: string;
  readonly address: string | null;
}

/** True for a web archive (MHTML, RFC 2557), by its head. */
export function isMhtml(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /^(?:MIME-Version|From|Content-Type|Snapshot-Content-Location|Subject|Date):/im.test(head) &&
    /multipart\/related/i.test(head)
  );
}

/** The page of a web archive; null where there is none in it. */
export async function readMhtml(file: Blob): Promise<ArchivedPage | null> {
  const mail = await new PostalMime({ attachmentEncoding: 'arraybuffer' }).parse(await file.arrayBuffer());
  if (!mail.html) return null;
  const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
  let html = mail.html;
  for (const { contentId, mimeType, content } of mail.attachments) {
    if (!contentId || !mimeType.startsWith('image/') || typeof content === 'string') continue;
    const data = `data:${mimeType};base64,${toBase64(new Uint8Array(content as ArrayBuffer))}`;
    html = html.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, data);
  }
  return { html, address };
}
