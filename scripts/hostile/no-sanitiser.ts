/**
 * Stands in for `utils/sanitise/sanitiser.ts` in a build that tests the frame alone: everything comes
 * through as it is. It belongs to the test; no other build knows of it.
 */
export function sanitiserFor(window: Window) {
  return {
    sanitize(dirty: string | Element): Element {
      return typeof dirty === 'string' ? parse(dirty, window) : dirty;
    },
  };
}

interface Policy {
  createHTML(html: string): string;
}

const policies = new WeakMap<Window, Policy>();

/** Where markup needs a policy, it goes by the name that the pages' rules allow. */
function parse(html: string, window: Window): Element {
  const { trustedTypes, DOMParser } = window as unknown as {
    readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
    readonly DOMParser: typeof globalThis.DOMParser;
  };
  const rules: Policy = { createHTML: (source) => source };
  const policy = policies.get(window) ?? trustedTypes?.createPolicy('dompurify', rules) ?? rules;
  policies.set(window, policy);
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html').body;
}
