import { lines, type NoisePhrase, sections } from './noise-phrase';

/** Polish. */
export const PL: readonly NoisePhrase[] = [
  ...sections(
    'related',
    70,
    /^(?:zobacz (?:także|też|również)|czytaj (?:także|też|również|więcej|dalej)|przeczytaj (?:także|też|również)|polecamy|podobne (?:artykuły|wpisy)|powiązane (?:artykuły|tematy)|najczęściej czytane|najnowsze|więcej na ten temat|warto przeczytać)\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:zobacz (?:także|też|również|więcej)|czytaj (?:także|też|również|więcej)|przeczytaj (?:także|też|również)|dowiedz się więcej|więcej (?:informacji|na ten temat)|polecamy)\s*[:>»|]/iu,
  ),
  ...lines('source-line', 90, /^źródło\s*:/iu),
  ...lines(
    'share-prompt',
    90,
    /^(?:udostępnij|podziel się|drukuj|wyślij|skopiuj link|poleć znajomym)(?!\p{L}).{0,30}$/iu,
  ),
  ...lines(
    'newsletter',
    280,
    /(?:zapisz się|zapraszamy).{0,40}(?:newsletter|subskrypcji|prenumeraty)|^(?:obserwuj|polub|śledź) nas/iu,
  ),
  ...lines(
    'copyright',
    420,
    /materiał chroniony prawem autorskim|wszelkie prawa zastrzeżone|dalsze rozpowszechnianie (?:artykułu|treści)/iu,
  ),
  ...lines(
    'comments',
    110,
    /^(?:komentarze(?!\p{L}).{0,30}|dodaj komentarz.{0,20}|\d+ komentarz[ey]?|skomentuj.{0,20}|zaloguj się.{0,40})$/iu,
  ),
  ...lines('ad', 40, /^(?:reklama|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo)\W*$/iu),
  ...lines('tags', 200, /^(?:tagi|tematy|słowa kluczowe|kategorie)\s*:/iu),
  ...sections(
    'related',
    70,
    /^(?:(?:podobne|inne|polecane|popularne|najnowsze|ostatnie) (?:przepisy|artykuły|wpisy|wiadomości|tematy|materiały)|(?:to )?może cię (?:też |również )?zainteresować|najpopularniejsze|polecane)\s*[:>»]?$/iu,
  ),
  ...lines(
    'vote-prompt',
    300,
    /^(?:wesprzyj|wspieraj|wspomóż|przekaż darowiznę|oceń (?:artykuł|ten))(?!\p{L})|wesprzyj (?:nas|nasz)/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:ten artykuł jest (?:dostępny|przeznaczony)|masz już (?:konto|prenumeratę)|dostęp tylko dla)(?!\p{L})/iu,
  ),
  ...lines('byline', 110, /^(?:autor(?:ka|zy)?|tekst|opracował[a]?|oprac\.)\s*:?\s+\p{Lu}.{0,50}$/u),
];
