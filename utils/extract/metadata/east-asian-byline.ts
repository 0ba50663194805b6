/** 取材・文／松田大地: who wrote, behind a label. */
const JAPANESE =
  /^(?:取材・?)?(?:文|執筆|著者|筆者|ライター|取材|構成)\s*[:/=]\s*([\u3040-\u30ff\u3400-\u9fff々ー・]{2,10})(?=$|[\s(、,/])/u;
/** 김민수 기자: the name before the office, at the beginning of a line or behind the place and agency. */
const KOREAN =
  /(?:^|[\s=|\]·])([가-힣]{2,4})\s?(?:선임|수석|인턴)?\s?(?:기자|특파원|논설위원)(?!\s?(?:회견|간담회|단|협회))(?=$|[\s=|,·([<])/u;
const MOST_LENGTH = 80;

/** The writer whom a short line of a Japanese or Korean page names; empty where it names nobody. */
export function readEastAsianByline(line: string): string[] {
  if (line.length > MOST_LENGTH || !/[\u3040-\u30ff\u3400-\u9fff가-힣]/u.test(line)) return [];
  const text = line.normalize('NFKC');
  const name = JAPANESE.exec(text)?.[1] ?? KOREAN.exec(text)?.[1];
  return name === undefined ? [] : [name];
}
