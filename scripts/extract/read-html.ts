import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;
const XML_ENCODING = /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
/** A browser looks this far for a declaration. */
const DECLARATION_BYTES = 4096;

/** Reads an HTML file, gzipped or not, in whatever charset it declares (byte order mark, `meta`, XML head). */
export async function readHtml(file: string): Promise<string> {
  const raw = await readFile(file);
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  return iconv.decode(bytes, charsetOf(bytes));
}

function charsetOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Bytes that are UTF-8 are hardly ever meant as anything else, whatever a saved page still declares.
  if (isUtf8(bytes)) return 'utf-8';
  const head = bytes.subarray(0, DECLARATION_BYTES).toString('latin1');
  const declared = (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]?.toLowerCase();
  // As browsers do: GB2312 and GBK mean their superset, and a page whose head could be read is not UTF-16.
  if (declared === 'gb2312' || declared === 'gbk') return 'gb18030';
  if (declared && iconv.encodingExists(declared) && !declared.startsWith('utf-16')) return declared;
  return 'windows-1252';
}

/** True for UTF-8, a character cut or broken here and there included. */
function isUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return broken * 50 <= beyondAscii;
}
