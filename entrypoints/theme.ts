import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mirroredTheme } from '@/utils/settings/theme-mirror';

/** Runs in the head of a page, before anything of it is drawn: a dark room stays dark. */
export default defineUnlistedScript(() => {
  document.documentElement.dataset.theme = mirroredTheme();
});
