/**
 * Parses JSON as pages write it: inside comments or CDATA, with raw line breaks in strings, with
 * commas too many or a semicolon at the end. Null where that does not help.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
    .trim();
  return (
    attempt(bare) ??
    attempt(tidy(bare)) ??
    // One object after the other, without the brackets of a list.
    attempt(`[${tidy(bare).replace(/\}\s*\{/g, '},{')}]`)
  );
}

function tidy(text: string): string {
  // Raw line breaks and tabs in strings are what breaks most of them.
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/\\'/g, "'");
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
