import { EMPTY_RULE, type SiteRule } from '@/utils/article/site-rule';

/**
 * The rules for one page, put together: of two rules that name the same thing the reader's own, which
 * stands first, is tried first. Null where no rule speaks of the page.
 */
export function matchRules(rules: readonly SiteRule[], url: string): SiteRule | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const matching = rules.filter(
    ({ hosts, path }) => pathname.startsWith(path) && hosts.some((host) => isHost(hostname, host)),
  );
  if (matching.length === 0) return null;
  return {
    ...EMPTY_RULE,
    content: matching.flatMap(({ content }) => content),
    remove: matching.flatMap(({ remove }) => remove),
    keep: matching.flatMap(({ keep }) => keep),
    keepReasons: matching.flatMap(({ keepReasons }) => keepReasons),
    title: matching.flatMap(({ title }) => title),
    author: matching.flatMap(({ author }) => author),
    date: matching.flatMap(({ date }) => date),
    nextPage: matching.flatMap(({ nextPage }) => nextPage),
    wholePage: matching.flatMap(({ wholePage }) => wholePage),
  };
}

function isHost(hostname: string, wanted: string): boolean {
  const name = wanted.replace(/^=/, '').toLowerCase();
  if (name === '') return false;
  return hostname === name || (!wanted.startsWith('=') && hostname.endsWith(`.${name}`));
}
