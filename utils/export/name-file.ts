/** Names no longer than this pass every file system and zip tool, with room for a suffix and an extension. */
const MOST_BYTES = 180;

/** What file systems refuse, and what a reader of the name sees in its stead. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};
/** Names of devices on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/**
 * Controls, bidi overrides, zero-width and other invisible characters, halves of surrogate pairs and
 * private use: a name must not lie about what it is. The joiner within one emoji stays.
 */
const INVISIBLE =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A file name, without extension, that Windows, macOS and Linux take and that reads as the title.
 *
 * NFC; Han and every other script kept; illegal characters become full-width ones; controls, bidi
 * overrides and zero-width characters go; devices' names, leading dots and trailing dots and blanks
 * are defused; cut between graphemes.
 *
 * @param date - `YYYY-MM-DD` to begin with, or null.
 * @param fallback - the name where nothing of the title is left.
 * @param mostBytes - limit in UTF-8 bytes, extension not counted.
 */
export function nameFile(
  title: string,
  date: string | null,
  fallback = 'untitled',
  mostBytes = MOST_BYTES,
): string {
  const wanted = clean(title) || fallback;
  const dated = date ? `${date} ${wanted}` : wanted;
  const harmless = RESERVED.test(dated)
    ? `_${dated}`
    : dated.replace(/^\.+/, (dots) => '．'.repeat(dots.length));
  return trimEnd(cut(harmless, mostBytes)) || fallback;
}

function clean(title: string): string {
  const visible = title.replace(/\s+/g, ' ').replace(INVISIBLE, '').normalize('NFC');
  return trimEnd(visible.replace(/[/\\:*?"<>|]/g, (character) => FULL_WIDTH[character] ?? '').trim());
}

/** Windows drops trailing dots and blanks silently, and two names become one. */
function trimEnd(name: string): string {
  return name.replace(/[\s.]+$/u, '');
}

function cut(name: string, mostBytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= mostBytes) return name;
  let bytes = 0;
  let kept = '';
  for (const { segment } of graphemes.segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > mostBytes) break;
    kept += segment;
  }
  return kept;
}
