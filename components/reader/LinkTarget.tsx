import { readableUrl } from '@/utils/text/readable-url';
import './link-target.css';

/** Where the link leads that is pointed at or focused, as browsers write it in their corner. */
export function LinkTarget({ url }: { readonly url: string }) {
  return (
    <p class="link-target" aria-hidden="true">
      {readableUrl(url)}
    </p>
  );
}
