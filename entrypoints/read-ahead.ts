import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEarly } from '@/utils/browser/early-reading';

/** Runs in the head of the popup as soon as it is there, before the popup's own program. */
export default defineUnlistedScript(() => {
  readEarly();
});
