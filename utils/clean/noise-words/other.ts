import { lines, type NoisePhrase, sections } from './noise-phrase';

/**
 * Of languages whose pages are not read closely: what stands on most pages of their papers. Dutch, Swedish,
 * Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian, Croatian, Slovene, Turkish, Indonesian and
 * Malay, Vietnamese, Greek, Arabic, Persian, Hebrew, Hindi, Thai.
 */
export const OTHER: readonly NoisePhrase[] = [
  ...sections(
    'related',
    70,
    /^(?:lees (?:ook|meer|verder).{0,20}|(?:gerelateerde?|meer|andere) (?:artikelen|berichten|nieuws|verhalen).{0,20}|meest gelezen|reacties(?: \(\d+\))?|läs (?:också|mer|även).{0,20}|mest lästa?|relaterat|relaterade artiklar|læs (?:også|mere).{0,20}|mest læste|les (?:også|mer).{0,20}|mest leste?|lue (?:myös|lisää).{0,20}|luetuimmat)\s*[:>»]?$/iu,
    /^(?:(?:čtěte|přečtěte si|čítajte|prečítajte si) (?:také|též|více|tiež|aj).{0,20}|související (?:články|témata)|súvisiace články|nejčtenější|najčítanejšie|kapcsolódó (?:cikkek|tartalmak|anyagok)|olvasson? (?:tovább|még).{0,10}|ajánlott (?:cikkek|tartalmak)|citește (?:și|mai).{0,10}|articole (?:similare|asemănătoare|recomandate)|(?:pročitajte|čitajte) (?:i|još|više).{0,20}|(?:povezane|najnovije|srodne) (?:vijesti|vesti|teme|članci)|preberite (?:tudi|še).{0,10}|(?:ilgili|benzer|son|diğer) (?:haberler|yazılar|konular|içerikler)|en çok okunanlar)\s*[:>»]?$/iu,
    /^(?:(?:baca|lihat|simak) (?:juga|selengkapnya|berikutnya).{0,20}|(?:artikel|berita) (?:terkait|lainnya|terbaru|pilihan|populer|berkaitan)|terpopuler|(?:đọc|xem) thêm.{0,20}|(?:bài viết|tin|tin tức) (?:liên quan|mới nhất|cùng chuyên mục|khác)|tin đọc nhiều|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα).{0,10}|σχετικά (?:άρθρα|νέα|θέματα)|δημοφιλή)\s*[:>»]?$/iu,
    /^(?:اقر[أا] (?:أيض[اًا]+|المزيد|كذلك)|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر (?:قراءة|مشاهدة)|بیشتر بخوانید|مطالب مرتبط|אולי יעניין אותך|קרא(?:ו)? (?:גם|עוד)|כתבות נוספות|ये भी पढ़ें|यह भी पढ़ें|संबंधित (?:खबरें|ख़बरें|लेख)|ข่าวที่เกี่ยวข้อง|อ่าน(?:เพิ่มเติม|ต่อ|ข่าวอื่น))\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:lees (?:ook|meer|verder)|läs (?:också|mer|även)|læs (?:også|mere)|les (?:også|mer)|lue (?:myös|lisää)|(?:čtěte|přečtěte si|čítajte|prečítajte si) (?:také|též|více|tiež|aj)|olvass(?:a|on)? (?:el|tovább|még)|citește (?:și|mai mult)|(?:pročitajte|čitajte) (?:i|još|više)|preberite (?:tudi|še)|(?:ayrıca|bunu da) (?:okuyun|bakın)|ilgili haber|(?:baca|lihat|simak) juga|(?:đọc|xem) thêm|διαβάστε (?:επίσης|ακόμα|ακόμη))(?!\p{L}).{0,16}(?::|»|>|$)/iu,
    /^(?:اقر[أا] (?:أيض[اًا]+|المزيد)|بیشتر بخوانید|קרא(?:ו)? גם|(?:ये|यह) भी पढ़ें|อ่านเพิ่มเติม)\s*(?::|»|>|\||-|$)/u,
  ),
  ...lines(
    'share-prompt',
    90,
    /^(?:deel (?:dit|op|via|artikel)|delen$|dela (?:på|artikeln|via)|dela$|del (?:på|artiklen|via|artikkel)|jaa (?:artikkeli|facebookissa)|sdílet(?!\p{L})|zdieľať(?!\p{L})|megosztás|oszd meg|distribuie|podijeli|podeli|deli$|paylaş$|bagikan|chia sẻ|κοινοποίηση|μοιράσου|شارك|مشاركة|شارک|שתפו?|शेयर करें|แชร์)(?!\p{L}).{0,40}$/iu,
  ),
  ...lines(
    'newsletter',
    260,
    /(?:meld je aan|schrijf je in|abonneer).{0,60}(?:nieuwsbrief|mail)|(?:prenumerera|anmäl dig|tilmeld dig|meld deg på|tilaa).{0,60}(?:nyhetsbrev|nyhedsbrev|uutiskirje)|(?:iratkozzon|iratkozz) fel.{0,60}|abonează-te.{0,60}|prijavite se na .{0,40}|bültenimize.{0,60}|đăng ký nhận.{0,60}|ακολουθήστε .{0,60}(?:google|facebook|instagram|viber)|اشترك في .{0,60}/iu,
  ),
  ...lines(
    'ad',
    60,
    /^[-–—[(*\s]*(?:hirdetés|publicitate|oglas|διαφήμιση|تبلیغات|תוכן שיווקי|פרסומת|โฆษณา|sponsorlu|tanıtım|scroll to continue with content)[-–—\])*.:\s]*$/iu,
  ),
  ...lines(
    'copyright',
    300,
    /^(?:alle rechten voorbehouden|(?:med )?ensamrätt|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|sva prava (?:pridržana|zadržana)|tüm hakları saklıdır|hak cipta|bản quyền|με την επιφύλαξη|جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार|สงวนลิขสิทธิ์)/iu,
  ),
  ...lines(
    'tags',
    220,
    /^(?:trefwoorden|ämnen|etiketter|emneord|avainsanat|štítky|klíčová slova|kľúčové slová|címkék|etichete|oznake|etiketler|kata kunci|từ khóa|ετικέτες|الوسوم|كلمات مفتاحية|برچسب‌?ها|תגיות|टैग|แท็ก)\s*:/iu,
  ),
];
