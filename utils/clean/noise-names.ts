import type { RemovalReason } from '@/utils/article/removal';

/**
 * What the words of a `class` or `id` say of an element, by reason. Words are whole: names are cut
 * at hyphens, underscores, digits and humps first, so `share` does not mean `shareholder`. An entry
 * of two words stands for neighbours. Pinyin words are those that Chinese newsrooms name their parts
 * by (xiangguan 相关, tuijian 推荐, fenxiang 分享, pinglun 评论, guanggao 广告, ewm 二维码 …).
 */
const NAMES: Readonly<Partial<Record<RemovalReason, string>>> = {
  ad: `ad, ads, adv, advert, adverts, advertisement, advertisements, advertising, advertorial, adsense, adslot,
    adsbygoogle, adbox, adunit, adwrapper, adcontainer, dfp, sponsor, sponsored, sponsors, promo, promos,
    promotion, promoted, outbrain, taboola, mgid, revcontent, plista, anzeige, anzeigen, werbung, publicite,
    publicidad, publicidade, pubblicita, reklama, guanggao, affiliate, cta, adspot, gpt ad`,
  'app-prompt':
    'appdownload, downloadapp, appbanner, smartbanner, openapp, app download, download app, app promo',
  breadcrumb: 'breadcrumb, breadcrumbs, crumb, crumbs, mbx, mianbaoxie, brotkrumen, brotkrumel, bread crumb',
  byline: `byline, bylines, authorbox, authorbio, authorinfo, author bio, author info, author box, about author,
    author description, article author, post author, author, authors, autor, autorbox, postmetadata, post meta,
    entry meta, meta info, article meta, article info, post info, timestamp, pubdate, dateline`,
  comments: `comment, comments, commentlist, kommentar, kommentare, commentaires, comentarios, commenti, komentarze,
    disqus, livefyre, pinglun, respond, reactions, wpdiscuz, discussion, leserbriefe, talkback, replies`,
  control: `vjs, video js, jwplayer, videoplayer, video player, toolbar, fontsize, textsize, printer, readspeaker, modal, popup, overlay, tooltip, lightbox,
    cookie, cookies, consent, gdpr, login, signin, skiplink, skip link, searchform, search form, screen reader`,
  copyright: 'copyright, copyrights, disclaimer, banquan, shengming, imprint, impressum, colophon',
  'follow-prompt': 'follow, followus, guanzhu, messenger',
  navigation: `nav, navi, navbar, navigation, menu, submenu, pagination, pager, paging, pagenav, pagenavi, prevnext,
    postnav, sitemap, backtotop, fanye, zdfy, footer, masthead, topbar, prev next, next prev, back top, page nav`,
  newsletter: `newsletter, newsletters, subscribe, subscription, signup, mailchimp, optin, abonnieren, subscriptions,
    sign up, mailing list`,
  'qr-code': 'qrcode, qr, ewm, erweima',
  ranking: `ranking, rank, hotnews, mostread, mostviewed, mostpopular, most read, most viewed, most popular, trending,
    popular, toplist, paihang`,
  related: `related, relateds, relatedposts, relatednews, relatedarticles, recommend, recommends, recommended,
    recommendation, recommendations, recirc, recirculation, readmore, read more, read also, see also, also like,
    also read, more from, more news, more stories, more on, up next, morefrom, morestories, suggested, suggestions, xiangguan, xgxw, xgyd, xgwz, tuijian, tjyd, xgtj, weiterlesen, verwandte, sidebar,
    rightbar, rightcol, sidecol, crosslinks, relacionadas, relacionados, correlati, widget area, sidebar widget, relatedlinks`,
  'share-prompt': `share, shares, sharing, sharebar, sharebox, sharebuttons, sharedaddy, sharethis, addthis, addtoany,
    socials, social, socialmedia, sociallinks, socialshare, shariff, fenxiang, bdsharebuttonbox, bshare, jiathis,
    teilen, compartir, partager, condividi, heateor, ssba`,
  tags: `tags, taglist, tagcloud, hashtags, keywords, schlagworte, schlagwoerter, topics, post tag, article tag,
    post categories, cat links, tag links, post terms`,
  'vote-prompt':
    'rating, ratings, votes, voting, dianzan, dashang, reward, donate, donation, donations, likes',
  'mood-poll': 'mood, moods, poll, polls, xinqing, survey, quiz',
};

const BY_NAME: ReadonlyMap<string, RemovalReason> = new Map(
  Object.entries(NAMES).flatMap(([reason, words]) =>
    words.split(',').map((word) => [word.trim().replace(/\s+/g, ' '), reason as RemovalReason] as const),
  ),
);

/** Names that say: this is the article, whatever other word stands beside. */
const ARTICLE_NAMES =
  /article-?(?:body|text|content)|story-?body|post-?(?:body|content)|entry-?content|main-?content|body-?text|artibody|TRS_Editor/i;

/** Why an element of these names (`class` and `id`) is noise, or null where they do not say so. */
export function reasonByName(names: string): RemovalReason | null {
  const known = answers.get(names);
  if (known !== undefined) return known;
  const reason = findReason(names);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(names, reason);
  return reason;
}

/** Lists give the same names to all of their items. */
const answers = new Map<string, RemovalReason | null>();
const MOST_ANSWERS = 4000;

function findReason(names: string): RemovalReason | null {
  if (ARTICLE_NAMES.test(names)) return null;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const [index, word] of words.entries()) {
    const reason = BY_NAME.get(word) ?? BY_NAME.get(`${word} ${words[index + 1] ?? ''}`);
    if (reason) return reason;
  }
  return null;
}
