/**
 * Query parameters that say where a visit came from and never choose the page. Only names that are
 * used for nothing else: a name that a site might give to a real identity (`id`, `ref`, `source`,
 * `cid`) stays.
 */
const TRACKING_NAMES = new Set(
  [
    // Advertisement click identities: Google, Meta, Microsoft, Yandex, TikTok, X, LinkedIn, Baidu …
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid fbclid fb_action_ids fb_action_types',
    'fb_ref fb_source msclkid yclid ysclid ymclid ttclid twclid li_fat_id rdt_cid epik bd_vid qhclickid',
    // Newsletters and analytics.
    'mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok ml_subscriber ml_subscriber_hash',
    'vero_id vero_conv oly_anon_id oly_enc_id wickedid _openstat _ga _gl __s s_kwcid ef_id wt_mc wt_zmc xtor',
    'cmpid cmp icid intcid ncid ocid s_cid smid smtyp ref_src ref_url guccounter guce_referrer guce_referrer_sig',
    'soc_src soc_trk sr_share __twitter_impression amp_js_v usqp',
    // Sharing, on the large social networks and on Chinese platforms.
    'igsh igshid si_share share_from share_source share_medium share_plat share_platform share_session_id',
    'share_tag share_times share_token share_id share_channel share_uid sharer_shareinfo sharer_shareinfo_first',
    'sharer_sharetime sharer_shareid mpshare srcid clicktime enterid ascene isappinstalled nsukey wx_header',
    'exportkey pass_ticket wechat_redirect weixin_share_menu_id tt_from spm spm_id_from scm pvid vd_source',
    'from_source from_spmid is_story_h5 unique_k',
  ]
    .join(' ')
    .split(' '),
);

/** Families of names, each kept by one tracking tool for itself. */
const TRACKING_FAMILIES = /^(utm|pk|mtm|matomo|piwik|at|ns|itm|stm|trk)_|^(utm|hm(sr|pl|cu|kw|ci))$/;

/** Values of `from` that name the place a link was shared to; with any other it may be a real parameter. */
const SHARED_TO =
  /^(timeline|groupmessage|singlemessage|message|weixin|wechat|wx|qq|qzone|weibo|sinaweibo|share|copy_?link|singlemsg|groupmsg|favorite|search|app_?share|h5_?share)$/i;

/** Whether a parameter says how the reader came to the page, and not which page it is. */
export function isTrackingParameter(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (TRACKING_NAMES.has(lower) || TRACKING_FAMILIES.test(lower)) return true;
  return lower === 'from' && SHARED_TO.test(value);
}
