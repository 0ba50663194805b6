import { lines, type NoisePhrase, sections } from './noise-phrase';
import { DE_BUTTONS } from './western-buttons';

/** German. */
export const DE: readonly NoisePhrase[] = [
  ...sections(
    'related',
    80,
    /^(?:(?:das könnte |dies könnte |das dürfte )?(?:sie|dich|euch) (?:auch |vielleicht |ebenfalls )?interessieren.{0,20}|das könnte (?:ihnen|dir) (?:auch )?gefallen|(?:auch|mehr|weitere|ähnliche|verwandte|passende|ergänzende|neueste|aktuelle|beliebte|letzte|meistgelesene|thematisch passende) (?:interessant|zum thema|lesen|beiträge|artikel|themen|nachrichten|meldungen|inhalte|posts|links|videos|berichte|informationen|zu diesem thema|aus .{0,30}|von .{0,30}|in .{0,30}).{0,20}|lesen sie (?:auch|dazu|mehr|hier).{0,20}|lies auch.{0,10}|meistgelesen(?:e artikel)?|zum thema|top[- ]?themen|empfehlungen|empfohlen|themen|aktuell|links zum (?:thema|artikel|beitrag)|sie könnten auch an folgenden artikeln interessiert sein|kommentare?(?: \(\d+\))?|\d+ (?:kommentare?|antworten|gedanken zu).{0,80}|schreibe einen kommentar|kommentar (?:schreiben|verfassen|hinterlassen).{0,20}|hinterlasse? (?:einen kommentar|eine antwort).{0,20}|(?:über|zum) (?:den|die) autor(?:in)?|beitrags-?navigation|ähnliche beiträge|teilen|teilen mit)\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:lesen sie (?:auch|hier|dazu|mehr)|lies (?:auch|hier)|mehr (?:zum thema|dazu|infos|lesen|informationen)|siehe auch|auch interessant|weiterlesen|weiterführende|passend dazu|zum thema(?=\W*$|:)|hier geht(?:['’]?s| es) zu|mehr von|das könnte)\b.{0,20}(?::|$|»|>)/iu,
    /^(?:weiterlesen|mehr(?: lesen| erfahren| anzeigen)?|alle .{0,20}anzeigen|zur (?:übersicht|startseite|bildergalerie|fotostrecke)|zurück(?: zur.{0,30})?|nach oben|zum (?:artikel|seitenanfang|video|anfang))\s*[.…>»]*$/iu,
  ),
  ...lines(
    'share-prompt',
    110,
    /^(?:(?:teilen|drucken|merken)(?=\W*(?:$|[|:]|twittern|drucken|merken|teilen|auf|per|mail))|artikel (?:teilen|drucken|versenden|merken)|(?:beitrag|seite|diesen? .{0,20}) (?:teilen|drucken|empfehlen|weiterempfehlen)|per (?:e-?)?mail.{0,20}|auf (?:facebook|twitter|whatsapp|x|xing|linkedin|pinterest) (?:teilen|posten).{0,20}|twittern|empfehlen|klick(?:en)?,? um .{0,60}|gefällt mir.{0,20}|wird geladen.{0,6}|versenden|senden|kopieren|link kopieren|weitersagen)\b/iu,
  ),
  ...lines(
    'newsletter',
    260,
    /newsletter.{0,60}(?:abonnieren|anmelden|bestellen|kostenlos|eintragen)|(?:abonnieren|abonnier|anmelden|melden sie sich|jetzt).{0,50}newsletter|^newsletter(?:$|[\s:!].{0,30}$)|folge(?:n sie|t)? uns (?:auf|auch|bei)|^(?:jetzt )?abonnieren/iu,
  ),
  ...lines(
    'ad',
    60,
    /^[-–—[(*\s]*(?:anzeigen?|werbung|advertorial|sponsored|gesponsert|reklame|artikel wird (?:unten|nach der werbung) fortgesetzt|weiter nach der (?:anzeige|werbung).{0,10})[-–—\])*.:\s]*$/iu,
  ),
  ...lines(
    'copyright',
    300,
    /^(?:©|copyright|alle rechte vorbehalten|quellen?(?:angaben?)?\s*:|bildquellen?|fotos?\s*:|bild(?:er|nachweis)?\s*:|impressum\b|datenschutz(?:erklärung|hinweise?)?\W*$|haftungsausschluss|hinweis:|dieser (?:artikel|beitrag|text) (?:wurde|erschien|ist (?:zuerst|erstmals))|\(?(?:dpa|afp|red|ots|apa|epd|kna|sid)(?:\/[\w-]+)*\)?$)/iu,
    /alle rechte vorbehalten|cookies? (?:zu|akzeptieren|verwende)|affiliate-?links?/iu,
  ),
  ...lines(
    'comments',
    600,
    /^(?:die )?kommentar(?:e|funktion)\b.{0,160}(?:geschlossen|moderiert|geprüft|verantwort|freigeschaltet)|^sie k.nnen alle antworten zu diesem eintrag\b|^kommentare und (?:pings|trackbacks)\b/iu,
  ),
  ...lines(
    'comments',
    130,
    /^(?:\d+ kommentare?|kommentare?(?: ?[\d(:]\S*| (?:zu|anzeigen|lesen|schreiben|ansehen|laden|ausblenden|einblenden|zum|zu diesem)\b.{0,24})?$|kommentieren|deine e-mail-adresse wird nicht.*|erforderliche felder.*|(?:sie müssen|du musst).{0,20}angemeldet.*|antworten|antworten abbrechen|diskutieren sie.*|was (?:meinen|denken|halten) sie.*\?|ihre meinung.*|kommentar (?:abgeben|schreiben).*|trackbacks?.*|pingback.*|benachrichtige mich.*)/iu,
  ),
  ...lines(
    'tags',
    220,
    /^(?:schlagwörter|schlagworte|schlagwort|tags?|themen|stichwörter|stichworte|kategorien?|abgelegt unter|eingeordnet unter|veröffentlicht (?:in|unter)|dieser (?:beitrag|eintrag) wurde .*)\s*:/iu,
  ),
  ...lines(
    'byline',
    120,
    /^(?:von\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4}(?:[,|•].{0,50})?$|(?:autor(?:in)?|text|redaktion|verfasst von|geschrieben von|erstellt von|eingestellt von|gepostet von|veröffentlicht von)\s*:?\s+\S.{0,60}$)/u,
    /^(?:veröffentlicht|aktualisiert|stand|erstellt|zuletzt (?:aktualisiert|geändert)|datum|letzte (?:aktualisierung|änderung)|erschienen|publiziert)\b.{0,8}:?\s*(?:am\s+)?.{0,14}\d/iu,
    /^(?:lesezeit|lesedauer)\b|^\d+\s*min(?:uten|\.)?\s*(?:lesezeit|lesedauer)?$/iu,
  ),
  ...lines(
    'vote-prompt',
    110,
    /^(?:wie (?:bewerten|gefällt|hilfreich|finden sie).*|bewerten sie (?:diesen|den|das|uns|unser).*|bewertung.*|war (?:dieser|der) artikel hilfreich.*|(?:noch )?keine bewertungen?.*|durchschnitt.*bewertung.*|(?:haben sie )?(?:einen )?fehler (?:gefunden|entdeckt)(?:\?.*|\W*$)|unterstützen sie (?:uns|unser|unabhängig|den journalismus|die redaktion).*|jetzt spenden.*)$/iu,
  ),
  ...lines(
    'control',
    110,
    /^(?:zum (?:inhalt|hauptinhalt) springen|menü|suche|suchen|schließen|vorlesen|artikel anhören|bild(?:er)? \d+ von \d+|(?:bild )?vergrößern|galerie (?:öffnen|ansehen).*|javascript.*|bitte aktivieren.*|sie (?:sind|befinden sich) hier.*|startseite\s*[>»/].*|(?:vorherige[rs]?|nächste[rs]?|vorige[rs]?)(?: (?:seite|artikel|beitrag|eintrag|post|bild|folge|meldung|video|thema))?|seite \d+ (?:von|\/) \d+|pdf|als pdf.*|druckversion.*|merkliste.*|inhaltsverzeichnis)$/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:jetzt (?:weiterlesen|testen|abonnieren|registrieren)|dieser (?:artikel|inhalt) ist (?:nur |exklusiv )?(?:für|kostenpflichtig)|bereits (?:abonnent|registriert|digital).{0,30}|weiterlesen mit|registrieren sie sich)/iu,
  ),
  ...lines(
    'related',
    160,
    /^(?:zum weiterlesen|weiterf[üu]hrende?[rs]? (?:links?|informationen|literatur)|original(?:publikation|artikel|veröffentlichung)|fakten, hintergründe, dossiers|vorschau auf den nächsten .{2,30}|infos zum (?:reiseziel|autor|thema)|(?:kommende|nächste) (?:events|termine|veranstaltungen)|termine \/ ausschreibungen|unsere partner\b.{0,40}|(?:\W*weiter zu|hier geht es (?:zu[rm]?|weiter)) .{3,80}|mehr zu .{3,40}|alles (?:über|zu) .{3,60} findest du hier\.?)\s*:?$/iu,
    /^(?:das|dieses) thema könnte (?:dich|sie|euch) auch interessieren|^zum artikel\s*:/iu,
  ),
  ...lines(
    'newsletter',
    300,
    /posteingang|in (?:ihr|dein|euer) (?:privates )?postfach|nichts mehr (?:versäumen|verpassen)|keine (?:news|neuigkeiten) (?:mehr )?verpassen|^(?:jetzt .{0,30})?erhalten sie exklusive|^lust auf mehr\?/iu,
  ),
  ...lines(
    'ad',
    320,
    /^\W*(?:werbung\W+)?dieser (?:beitrag|artikel|post|text) enthält (?:\w+ )?(?:werbung|affiliate|produktplatzierung)|^lesen sie (?:das|die|den) .{2,30}(?:magazin|zeitschrift|heft)\b|^das heft (?:ist|gibt es)|stammt aus (?:der )?ausgabe \d|^werbung überspringen$/iu,
  ),
  ...lines(
    'control',
    420,
    /^(?:externe[rn]? inhalte?|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:findest du|finden sie|steht) .{0,20}extern|du kannst ihn dir mit einem klick|ich bin damit einverstanden, dass|personenbezogene daten können|link zum (?:youtube|twitter|instagram|facebook|externen)-?\s?inhalt|rezept drucken.{0,40}|(?:\(?noch keine bewertungen\)?|keine bewertung)$|audiobeitrag$|bilderstrecke$|zurück zur .{3,20}$)/iu,
  ),
  ...lines('copyright', 120, /^\W*alle angaben ohne gewähr\W*$|^bildrechte\s*:/iu),
  ...lines(
    'share-prompt',
    140,
    /^(?:(?:möchte[nst]+|woll(?:en|t)|willst) (?:sie|du|ihr) (?:den|diesen|das|dieses|die|diese) .{3,20} teilen|(?:den|diesen) (?:artikel|beitrag) (?:mit .{3,20} )?(?:teilen|weiterempfehlen)|(?:liken|folgen) sie uns|(?:gefällt|gefiel) (?:ihnen|dir|euch) (?:der|dieser|das|dieses))(?!\p{L})/iu,
  ),
  ...lines(
    'comments',
    200,
    /^(?:kommentar-?feed|trackback-ur[il])(?!\p{L})|(?:halten sie sich an|beachten sie) (?:bitte )?unsere (?:netiquette|kommentarregeln)|^(?:haben sie )?probleme beim kommentieren|^zur (?:netiquette|debatte|diskussion)\W*$/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:abo-?angebote?|(?:jetzt|hier) (?:abo|abonnement|zugang).{0,20}(?:sichern|abschließen|bestellen)|zu (?:den|unseren) abo.{0,20}|(?:sie haben|haben sie|du hast) (?:bereits|schon) ein (?:abo|konto)|werden sie (?:jetzt )?(?:mitglied|abonnent).{0,40})\W*$/iu,
  ),
  ...lines(
    'control',
    420,
    /^(?:benachrichtigung(?:en)? (?:aktivieren|erlauben|zulassen)|dürfen wir (?:sie|dich) in (?:ihrem|deinem) browser|(?:twitter|x|facebook|instagram|youtube|tiktok)(?:-inhalte?)? (?:freischalten|aktivieren|anzeigen|zulassen)\W*$|wir respektieren (?:deine|ihre) privatsphäre|besuchen sie die webseite, um|(?:auf|zu) (?:meine|ihre|die|meiner|ihrer) (?:merkliste|leseliste)(?!\p{L})|link zum artikel$)/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:auch (?:lesen|sehen|wichtig)|mehr(?: dazu)? lesen|schon gelesen|dazu passend|lesetipp|unser tipp)\s*[:?]/iu,
  ),
  ...sections(
    'related',
    60,
    /^(?:schon gelesen|das (?:interessiert|lesen) (?:andere|unsere) .{0,20}|leser(?:innen)? (?:interessierten|lasen) .{0,20}|beliebt(?:este)?|neu(?:este)? (?:artikel|beiträge)|ähnliche rezepte)\s*[?:>»]?$/iu,
  ),
  ...lines(
    'newsletter',
    400,
    /(?:können|kannst) (?:sie |du )?(?:sich |dich )?jederzeit (?:wieder )?(?:abmelden|abbestellen|kündigen|widerrufen)|jederzeit wieder abmelden/iu,
  ),
  ...lines(
    'vote-prompt',
    400,
    /^(?:hat|haben) (?:ihnen|dir|euch) (?:der|dieser|das|dieses) .{3,20} gefallen/iu,
  ),
  ...lines(
    'control',
    1200,
    /^um (?:eingebettete|externe|diese) inhalte anzu|widerrufliche einwilligung|mit ihrer zustimmung werden hier externe/iu,
  ),
  ...lines('comments', 1200, /^bitte achten sie darauf, dass ihre kommentare(?!\p{L})/iu),
  ...DE_BUTTONS,
];
