import { collapseSpace } from '@/utils/text/collapse-space';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  shy: '',
  zwnj: '',
};

/** Text as a page's machines write it, made as people read it: entities decoded (twice where needed), tags gone, space collapsed. */
export function decodeText(text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && decoded.includes('&'); round += 1) {
    decoded = decoded.replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
      (entity, decimal, hex, name) => {
        if (name) return NAMED[name] ?? entity;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    );
  }
  return collapseSpace(decoded.replace(/<\/?[a-z][^<>]*>/gi, ' '));
}
