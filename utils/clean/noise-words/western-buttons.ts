import { type NoisePhrase, wordsAlone } from './noise-phrase';

/**
 * What buttons, boxes and feet around an article say, one by one or in a row. Words that may also be
 * a heading of the article's (topics, the author) are not among them: at its end other passes take them.
 */
export const EN_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    'load more(?: comments)?|show (?:more|less)|view (?:all|more)|see all|expand|collapse|enlarge|(?:increase|decrease) (?:font|text) size|(?:font|text) size|dark mode|light mode',
    '(?:view|open|see) (?:image )?(?:in |the )?(?:photo )?(?:gallery|slideshow|photos)|swipe for more|watch (?:live|more)|listen|reuse this content|license this article|(?:report|suggest) a correction|notice an error\\? let us know',
    '(?:sort by:? )?(?:newest|oldest|most popular)(?: first)?|reply|report(?: this comment)?|bookmark(?:ed)?|following|follow topic|add to reading list|gift this article|share full article|(?:get|turn on|enable)(?: push)? notifications',
    'not now|no,? thanks|accept(?: all)?(?: cookies)?|reject all|jump to|explore more(?: on these topics)?|skip (?:advertisement|ad|to (?:main )?content)|advertisement|scroll to continue|story continues after ad',
  ]),
  ...wordsAlone('comments', 140, [
    '(?:write|post|add|leave) (?:a|your) comment|be the first to comment|(?:please )?log in to comment|view our comment policy|how we moderate|all comments|comments?',
  ]),
  ...wordsAlone('paywall-prompt', 140, [
    "try it free|start your free trial|choose your plan|(?:sign|log) in|sign up|register|create (?:a |an )?(?:free )?account|make a contribution|enter your e-?mail(?: address)?|get our free daily email|you[’']ve read your last free article",
  ]),
  ...wordsAlone('follow-prompt', 140, [
    '(?:join|follow) our (?:whatsapp|telegram)(?: channel| group)?|join our telegram group|add (?:us|.{2,24}) as a preferred source on google',
  ]),
  ...wordsAlone('navigation', 240, [
    'contact us|about us|cookie (?:settings|policy|preferences)|do not sell(?: or share)? my(?: personal)? (?:information|data)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|editorial standards|advertise(?: with us)?|careers|site ?map|help|accessibility|send us your tips',
  ]),
];

export const DE_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    '(?:per|auf|über|via) (?:whatsapp|e-?mail|facebook|x|twitter|telegram) teilen|anhören|vorlesen|(?:weitere|mehr|alle) anzeigen|neueste zuerst|älteste zuerst|(?:bilder)?galerie öffnen|(?:zum )?vergrößern(?: anklicken)?|video (?:abspielen|ansehen|starten)|fehler melden|merken|drucken|teilen|kopieren',
  ]),
  ...wordsAlone('related', 120, [
    'meistgeklickt|jetzt lesen|empfohlene (?:artikel|beiträge)|(?:empfehlungen der|unsere) (?:redaktion|empfehlungen)|redaktionstipp',
  ]),
  ...wordsAlone('paywall-prompt', 140, [
    '(?:jetzt )?(?:anmelden|registrieren|einloggen|abonnieren|kommentieren)|kostenlos testen|(?:sie haben )?(?:bereits|schon) ein abo\\?(?: hier anmelden)?|mit \\S+ weiterlesen|ihre e-?mail-?adresse|der tägliche newsletter',
  ]),
  ...wordsAlone('follow-prompt', 140, [
    'folgen|(?:jetzt )?(?:whatsapp|telegram)-kanal (?:abonnieren|folgen)|(?:laden sie )?(?:jetzt )?(?:unsere |die )?app (?:herunter(?:laden)?|laden|öffnen)',
  ]),
  ...wordsAlone('navigation', 240, [
    'startseite|impressum|datenschutz(?:erklärung|hinweise)?|agb|nutzungsbedingungen|cookie-einstellungen|mediadaten|barrierefreiheit(?:serklärung)?|hilfe|redaktioneller hinweis',
  ]),
];

export const FR_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    'sauvegarder|enregistrer|imprimer|partager|afficher (?:plus|tout)|voir (?:la galerie|le diaporama|plus|tout)|(?:lire|regarder|voir) la vidéo|écouter|commenter|connectez-vous pour commenter|suivre|accueil|haut de page',
  ]),
  ...wordsAlone('related', 140, [
    "(?:les )?(?:articles |contenus )?(?:les )?plus (?:lus|partagés)|(?:cela|ça) (?:pourrait|peut) vous intéresser|dernières (?:nouvelles|infos|actualités)|l[’']actualité en direct|plus d[’']infos|vidéo à la une|lire l[’']article|contenus? sponsorisés?",
  ]),
  ...wordsAlone('ad', 120, ["la suite(?: de l[’']article)? après (?:la|cette) publicité|publicité"]),
  ...wordsAlone('paywall-prompt', 140, [
    "je (?:m[’']inscris|m[’']abonne)|se connecter|s[’'](?:inscrire|abonner)|créer un compte|réservé aux abonnés|déjà abonné ?\\??",
  ]),
  ...wordsAlone('follow-prompt', 140, [
    "rejoignez (?:notre|la) (?:chaîne|communauté)(?: whatsapp)?|télécharge[rz] (?:l[’']application|notre appli(?:cation)?)",
  ]),
  ...wordsAlone('navigation', 240, [
    "politique de confidentialité|conditions générales(?: d[’']utilisation| de vente)?|mentions légales|nous contacter|gestion des cookies|plan du site|qui sommes-nous \\??|faq|cgu|cgv",
  ]),
];

export const ES_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    'escuch(?:a|e|ar)(?: este artículo| la noticia)?|ver (?:todo|galería|v[ií]deo|más)|(?:mostrar|cargar) más|reproducir v[ií]deo|haz clic aquí(?: para leer más)?|comentar|seguir|imprimir|guardar|compartir',
  ]),
  ...wordsAlone('related', 140, [
    '(?:puede|quizás te|te puede) interes(?:a|e)r?(?:te)?|lo último|recomendaciones|(?:artículo|noticia) (?:siguiente|anterior)|contenido patrocinado',
  ]),
  ...wordsAlone('paywall-prompt', 140, [
    'suscríb(?:ete|ase)|regístr(?:ate|ese)|inici(?:a|ar) sesión|¿ya eres suscriptor\\? inicia sesión|deja una respuesta|crear (?:una )?cuenta',
  ]),
  ...wordsAlone('follow-prompt', 140, ['s[ií]gu(?:e|a)nos|descarg(?:a|ue) (?:nuestra|la) app(?:licación)?']),
  ...wordsAlone('navigation', 240, [
    'aviso legal|política de (?:privacidad|cookies)|términos y condiciones|contáctanos|configuración de cookies|quiénes somos|mapa del sitio|publicidad',
  ]),
];

export const PT_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    'ouça (?:este conteúdo|a notícia)|ver (?:tudo|galeria|mais)|(?:mostrar|carregar) mais|comentar|clique aqui(?: para ler mais)?|fa(?:ça|zer) login(?: para comentar)?|entrar|imprimir|salvar|compartilhar|partilhar',
  ]),
  ...wordsAlone('ad', 120, ['continua (?:após a|depois da) publicidade|publicidade|conteúdo patrocinado']),
  ...wordsAlone('paywall-prompt', 140, [
    'assine(?: já| agora)?|inscreva-se|cadastre-se|pode interessar-lhe|criar conta',
  ]),
  ...wordsAlone('follow-prompt', 140, [
    '(?:entre|participe) (?:no|do) (?:nosso )?(?:canal|grupo)(?: d[oe])?(?: no)? whatsapp|baixe (?:o aplicativo|nosso app|o app)|siga-nos',
  ]),
  ...wordsAlone('navigation', 240, [
    'política de privacidade|termos de uso|fale conosco|quem somos|expediente|anuncie(?: conosco)?',
  ]),
];

export const IT_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    'leggi (?:di più|tutto)|per saperne di più|vedi tutti|mostra (?:altro|tutto)|carica altri?|commenta|accedi(?: per commentare)?|guarda (?:la gallery|la galleria|il video)|clicca qui|segui|stampa|salva|condividi|\\d+ min(?:uti)? di lettura|tempo di lettura:? \\d+ min(?:uti)?',
  ]),
  ...wordsAlone('related', 120, [
    'più letti|altri articoli|consigliati(?: per te)?|articolo (?:successivo|precedente)',
  ]),
  ...wordsAlone('paywall-prompt', 140, [
    'iscriviti|registrati|abbonati(?: ora)?|sei già abbonato\\?|crea (?:un )?account',
  ]),
  ...wordsAlone('follow-prompt', 140, [
    "unisciti al canale(?: whatsapp| telegram)?|scarica l[’']app(?:licazione)?|seguici",
  ]),
  ...wordsAlone('ad', 120, ['contenut[oi] sponsorizzat[oi]|pubblicità']),
  ...wordsAlone('navigation', 240, [
    "informativa sulla privacy|privacy(?: policy)?|note legali|impostazioni cookie|chi siamo|condizioni d[’']uso|redazione",
  ]),
];

export const RU_BUTTONS: readonly NoisePhrase[] = [
  ...wordsAlone('control', 140, [
    'печать|распечатать|в закладки|сохранить|(?:узнать|загрузить|показать) (?:больше|ещ[её])|ещ[её]|комментировать|(?:написать|показать|добавить) комментари[йи]|обсудить|сообщить об ошибке|прислать новость|смотреть видео|открыть галерею|вверх|наверх|далее|поделиться',
    'время чтения:? \\d+ мин(?:уты?|ут)?|\\d+ просмотр(?:а|ов)?|просмотров:? \\d+',
  ]),
  ...wordsAlone('related', 120, [
    'читать (?:все|также)|смотреть также|все новости|популярное|самые читаемые|вам будет интересно|мы в соцсетях',
  ]),
  ...wordsAlone('paywall-prompt', 140, ['подписаться|подпишитесь|войти|вход|регистрация|скачать приложение']),
  ...wordsAlone('copyright', 160, ['при цитировании ссылка обязательна|перепечатка запрещена']),
  ...wordsAlone('navigation', 240, [
    'об авторе|политика конфиденциальности|пользовательское соглашение|контакты|о нас|о проекте|связаться с нами|реклама|вакансии|редакция|главная',
  ]),
];
