import type { RemovalReason } from '@/utils/article/removal';
import type { SiteRule } from '@/utils/article/site-rule';
import { asksSomething } from './site-rule-draft';

/** A kind of block that a reader wants kept on some sites. */
export interface SparedReason {
  readonly rule: SiteRule;
  readonly reason: RemovalReason;
}

/** Everything that is never removed somewhere, in the order in which it was asked for. */
export function listSpared(rules: readonly SiteRule[]): SparedReason[] {
  return rules.flatMap((rule) => rule.keepReasons.map((reason) => ({ rule, reason })));
}

/** The rules without one such wish; a rule that says nothing any more goes with it. */
export function withoutSpared(rules: readonly SiteRule[], { rule, reason }: SparedReason): SiteRule[] {
  return rules.flatMap((other) => {
    if (other !== rule) return [other];
    const left = { ...other, keepReasons: other.keepReasons.filter((kept) => kept !== reason) };
    return left.keepReasons.length > 0 || asksSomething(left) ? [left] : [];
  });
}
