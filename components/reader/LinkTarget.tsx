import './link-target.css';

/** Where the link leads that is pointed at or focused, as browsers write it in their corner. */
export function LinkTarget({ url }: { readonly url: string }) {
  return (
    <p class="link-target" aria-hidden="true">
      {readable(url)}
    </p>
  );
}

/** An address as people read it: Han and not percent signs. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
