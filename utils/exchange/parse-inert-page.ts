/** The part of Trusted Types that is needed here; missing where a browser has none. */
interface TypesWindow extends Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML: (html: string) => string },
    ): { createHTML(html: string): string };
  };
  readonly DOMParser: typeof DOMParser;
}

type Policy = { createHTML(html: string): string };

/** One policy a window: a second of its name is refused. */
const policies = new WeakMap<Window, Policy>();

/**
 * Parses a page from a file into a document of its own that is inert: its scripts do not run, its
 * pictures do not load, and no node of it may be shown before the sanitiser has seen it.
 */
export function parseInertPage(html: string, window: Window): Document {
  const { DOMParser: Parser } = window as TypesWindow;
  return new Parser().parseFromString(policyOf(window).createHTML(html), 'text/html');
}

function policyOf(window: Window): Policy {
  const known = policies.get(window);
  if (known) return known;
  const rules = { createHTML: (html: string) => html };
  const policy = (window as TypesWindow).trustedTypes?.createPolicy('offprint-inert', rules) ?? rules;
  policies.set(window, policy);
  return policy;
}
