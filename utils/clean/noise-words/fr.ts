import { lines, type NoisePhrase, sections } from './noise-phrase';
import { FR_BUTTONS } from './western-buttons';

/** French. */
export const FR: readonly NoisePhrase[] = [
  ...sections(
    'related',
    80,
    /^(?:(?:à|a) lire (?:aussi|également|sur le même sujet).{0,20}|(?:sur|dans) le même (?:sujet|thème|dossier)|(?:articles?|contenus?|sujets?|actualités?) (?:similaires?|liés?|connexes?|associés?|recommandés?|populaires?|récents?).{0,20}|les plus (?:lus|vus|populaires|commentés|récents)|vous (?:aimerez|pourriez) (?:aussi|aimer|également).{0,30}|plus (?:d['’]articles?|de (?:détails|contenus?|articles?|nouvelles|vidéos?|résultats|lecture|sujets)\b.{0,20}|sur .{0,30})|(?:notre|nos) (?:sélection|recommandations?)|à découvrir.{0,20}|commentaires?(?: \(\d+\))?|laisser un commentaire|voir aussi|lire aussi|pour aller plus loin|dans la même (?:rubrique|catégorie)|partager(?: :| cet article.{0,10})?|la rédaction vous conseille|à voir (?:aussi|également))\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:(?:à|a) (?:lire|voir|écouter|découvrir)(?: aussi| également| sur le sujet)?|lire (?:aussi|également|la suite|plus)|voir (?:aussi|plus)|en savoir plus|>> ?lire|pour en savoir plus|retrouvez)\b.{0,24}(?::|$|»|>)/iu,
    /^(?:lire la suite|en savoir plus|voir plus|voir tout|suite|retour(?: (?:à|en|au|vers)(?: la| l[’'])? ?(?:haut|liste|accueil|une|sommaire|page).{0,10}|\W*)|haut de page|article (?:suivant|précédent).{0,80})\s*[.…>»]*$/iu,
  ),
  ...lines(
    'share-prompt',
    110,
    /^(?:partager(?: (?:cet|cette|l[’']|sur|par|avec|via|le lien|ce)\b.{0,50}|\W*)|partagez (?:cet|cette|l[’']|sur|ce)\b.{0,50}|imprimer(?: (?:cet|l[’']|la page|cette).{0,20}|\W*)|envoyer.{0,40}|tweeter|(?:cliquez|cliquer) pour .{0,60}|j['’]aime.{0,30}|copier le lien|enregistrer|réagir.{0,20}|recommander.{0,20})$/iu,
  ),
  ...lines(
    'newsletter',
    260,
    /(?:abonnez-vous|inscrivez-vous|recevez|s['’]abonner|s['’]inscrire).{0,80}(?:newsletter|lettre|infolettre|e-?mail|gratuit|actualité)?|^newsletters?\b.{0,30}$|suivez[- ](?:nous|toute l)/iu,
  ),
  ...lines(
    'ad',
    60,
    /^[-–—[(*\s]*(?:publicité|annonce|pub|contenu sponsorisé|sponsorisé|la suite après (?:la|cette) publicité)[-–—\])*.:\s]*$/iu,
  ),
  ...lines(
    'copyright',
    300,
    /^(?:©|copyright|tous droits réservés|crédits? photos?|source\s*:|mentions légales)|tous droits réservés|reproduction interdite/iu,
  ),
  ...lines('comments', 600, /^(?:les )?commentaires\b.{0,200}(?:modér|fermés|responsabilité|publiés)/iu),
  ...lines(
    'comments',
    130,
    /^(?:\d+ (?:commentaires?|réactions?)|commentaires?(?: ?[\d(:]\S*| (?:sur|fermés|récents)\b.{0,24})?$|(?:poster|ajouter|écrire|publier|voir) (?:un|les|votre) commentaires?.{0,20}|votre adresse (?:de messagerie|e-?mail).*|vous devez .{0,20}connect.*|soyez le premier à.*|répondre)/iu,
  ),
  ...lines(
    'tags',
    220,
    /^(?:tags?|mots[- ]clés?|étiquettes?|catégories?|thèmes?|sujets?|classé dans|publié dans|rubriques?)\s*:/iu,
  ),
  ...lines(
    'byline',
    120,
    /^(?:par\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,4}(?:[,|•(].{0,50})?$|(?:auteur|rédigé par|écrit par|publié par|texte)\s*:?\s+\S.{0,60}$)/u,
    /^(?:publié|mis à jour|modifié|posté|le|actualisé)\s+(?:le\s+|à\s+|par\s+|:)?.{0,24}\d/iu,
    /^(?:temps de lecture|lecture)\b|^\d+\s*min(?:utes)?(?: de lecture)?$/iu,
  ),
  ...lines(
    'control',
    110,
    /^(?:aller au contenu|menu|rechercher|fermer|écouter(?: (?:l['’]|cet )article.{0,20}|\W*)|agrandir.{0,20}|vous êtes ici.*|accueil\s*[>»/].*|précédent|suivant|page \d+ (?:sur|\/) \d+|version imprimable|taille du texte)$/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:cet article est réservé|il vous reste \d|(?:la suite|le reste).{0,30}abonnés|déjà abonné|article réservé|abonnez-vous|contenu réservé|pour lire la suite)/iu,
  ),
  ...lines(
    'vote-prompt',
    220,
    /^(?:soutenez[- ](?:nous|notre|le|la)|faites un don|je fais un don|faire un don|cet article vous a[- ](?:t[- ]il )?(?:plu|intéressé|été utile)|notez cet article|(?:veuillez |vous devez )?accepte[zr] les cookies pour|adhérez)(?!\p{L})/iu,
  ),
  ...lines(
    'control',
    320,
    /^(?:signaler une (?:erreur|faute)|une (?:erreur|faute|coquille) dans (?:l['’]|cet )article|(?:ce|le) contenu (?:est bloqué|n['’]est pas disponible)|(?:vous avez|en raison de vos) (?:choix|refusé).{0,30}cookies|(?:accepter|autoriser|gérer) (?:les |mes )?cookies)(?!\p{L})/iu,
  ),
  ...sections(
    'related',
    60,
    /^(?:sur le même thème|à ne pas (?:manquer|rater)|nos derniers articles|(?:les )?derni(?:ers|ères) (?:articles|actualités|infos)|(?:recettes|articles) (?:similaires|du même auteur))\s*[:>»]?$/iu,
  ),
  ...FR_BUTTONS,
];
