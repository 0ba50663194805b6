import { i18n } from '#i18n';
import type { RemovalReason } from '@/utils/article/removal';

/** Why a block was taken away, in words. */
export const REMOVAL_WORDS: Readonly<Record<RemovalReason, () => string>> = {
  ad: () => i18n.t('removal.ad'),
  'app-prompt': () => i18n.t('removal.appPrompt'),
  breadcrumb: () => i18n.t('removal.breadcrumb'),
  byline: () => i18n.t('removal.byline'),
  comments: () => i18n.t('removal.comments'),
  control: () => i18n.t('removal.control'),
  copyright: () => i18n.t('removal.copyright'),
  'duplicate-title': () => i18n.t('removal.duplicateTitle'),
  'editor-line': () => i18n.t('removal.editorLine'),
  empty: () => i18n.t('removal.empty'),
  'follow-prompt': () => i18n.t('removal.followPrompt'),
  hidden: () => i18n.t('removal.hidden'),
  'mood-poll': () => i18n.t('removal.moodPoll'),
  navigation: () => i18n.t('removal.navigation'),
  newsletter: () => i18n.t('removal.newsletter'),
  'outside-article': () => i18n.t('removal.outsideArticle'),
  'paywall-prompt': () => i18n.t('removal.paywallPrompt'),
  'qr-code': () => i18n.t('removal.qrCode'),
  ranking: () => i18n.t('removal.ranking'),
  related: () => i18n.t('removal.related'),
  'share-prompt': () => i18n.t('removal.sharePrompt'),
  'site-rule': () => i18n.t('removal.siteRule'),
  'source-line': () => i18n.t('removal.sourceLine'),
  tags: () => i18n.t('removal.tags'),
  tracker: () => i18n.t('removal.tracker'),
  unsafe: () => i18n.t('removal.unsafe'),
  'vote-prompt': () => i18n.t('removal.votePrompt'),
};
