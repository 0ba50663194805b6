import { lines, type NoisePhrase, sections } from './noise-phrase';
import { IT_BUTTONS } from './western-buttons';

/** Italian. */
export const IT: readonly NoisePhrase[] = [
  ...sections(
    'related',
    80,
    /^(?:(?:articoli|notizie|contenuti|post) (?:correlat[ie]|simili|consigliat[ie]|recenti).{0,20}|(?:leggi|vedi|guarda) anche.{0,20}|(?:ti|vi) (?:potrebbe|potrebbero|può) .{0,30}|(?:i|le) più (?:letti|lette|visti|viste)|(?:altre|ultime) notizie|potrebbe interessarti.{0,20}|correlati|commenti(?: \(\d+\))?|lascia un commento|condividi(?: :| su.{0,20}| questo .{0,12})?|altro (?:su|in|da) .{0,30}|per approfondire|approfondimenti)\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:leggi (?:anche|tutto|di più|pure)|vedi anche|guarda (?:anche|il video)|per saperne di più|scopri (?:di più|anche)|approfondisci)\b.{0,20}(?::|$|»|>)/iu,
    /^(?:leggi tutto|continua a leggere|continua|torna.{0,20}|successivo|precedente)\s*[.…>»]*$/iu,
  ),
  ...lines(
    'share-prompt',
    110,
    /^(?:condivi(?:di|dere)\b.{0,50}|stampa.{0,20}|invia.{0,40}|(?:clicca|fai clic) (?:qui )?per .{0,60}|mi piace.{0,30}|copia (?:il )?link|salva.{0,10})$/iu,
  ),
  ...lines(
    'newsletter',
    260,
    /(?:iscriviti|abbonati|ricevi|registrati).{0,80}(?:newsletter|e-?mail|gratis|qui|notizie|canale)|^newsletter\b.{0,30}$|seguici.{0,40}|segui .{0,30} (?:su|anche)/iu,
  ),
  ...lines(
    'ad',
    60,
    /^[-–—[(*\s]*(?:pubblicità|annuncio|sponsorizzato|continua dopo la pubblicità)[-–—\])*.:\s]*$/iu,
  ),
  ...lines(
    'copyright',
    300,
    /^(?:©|copyright|tutti i diritti|fonte\s*:|foto\s*:|riproduzione riservata)|riproduzione (?:riservata|vietata)|tutti i diritti riservati/iu,
  ),
  ...lines('comments', 600, /^(?:i )?commenti\b.{0,200}(?:moderat|chiusi|responsabilità|pubblicat)/iu),
  ...lines(
    'comments',
    130,
    /^(?:\d+ commenti|commenti\b.{0,30}$|(?:scrivi|aggiungi|vedi) (?:un |i )?commenti?o?.{0,20}|il tuo indirizzo e-?mail.*|rispondi)/iu,
  ),
  ...lines('tags', 220, /^(?:tags?|etichette|argomenti|categori[ae]|parole chiave|pubblicato in)\s*:/iu),
  ...lines(
    'byline',
    120,
    /^(?:d[ia]\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4}(?:[,|•(].{0,50})?$|(?:autore|redazione|scritto da|pubblicato da|testo)\s*:?\s+\S.{0,60}$)/u,
    /^(?:pubblicat[oa]|aggiornat[oa]|ultimo aggiornamento|data)\b.{0,10}:?\s*.{0,20}\d/iu,
  ),
  ...lines(
    'control',
    110,
    /^(?:vai al contenuto|menu|cerca|chiudi|ascolta.{0,30}|ingrandisci.{0,20}|sei (?:qui|in).*|home\s*[>»/].*|pagina \d+ di \d+)$/iu,
  ),
  ...lines(
    'vote-prompt',
    220,
    /^(?:ti è piaciut[oa]|sostieni(?:ci| il| la)|fai una donazione|dona (?:ora|adesso)|vota (?:questo|l['’]articolo)|(?:questo articolo )?ti è stato utile)(?!\p{L})/iu,
  ),
  ...lines(
    'control',
    200,
    /^(?:segnala (?:un )?errore|hai (?:trovato|notato) un errore|accetta (?:i )?cookies?)(?!\p{L})/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:questo (?:articolo|contenuto) è (?:riservato|disponibile solo)|sei già abbonat[oa]|abbonati (?:per|a|ora)|per continuare a leggere|contenuto riservato)(?!\p{L})/iu,
  ),
  ...IT_BUTTONS,
];
