import type { RemovalReason } from './removal';

/**
 * A CSS selector, or an XPath expression where it begins with `/`, `(` or `.//`. What it finds is a
 * list of nodes; an expression that finds an attribute stands for its value.
 */
export type NodeQuery = string;

/**
 * What a reader, or Offprint itself, knows of one site that the generic rules cannot tell. Every field
 * but `hosts` may be empty; queries of one field are tried in order, and the first that finds
 * something counts (`remove` and `keep`: all of them).
 */
export interface SiteRule {
  /** `paper.example` for that host and those under it; `=paper.example` for that host alone. */
  readonly hosts: readonly string[];
  /** Only pages whose path (with its leading slash) begins so; empty for all. */
  readonly path: string;
  /** Where the article stands. */
  readonly content: readonly NodeQuery[];
  /** What is never part of it. */
  readonly remove: readonly NodeQuery[];
  /** What is never taken away, whatever a pass thinks of it. */
  readonly keep: readonly NodeQuery[];
  /** Reasons for which nothing is taken away on this site: "never remove such a block here again". */
  readonly keepReasons: readonly RemovalReason[];
  readonly title: readonly NodeQuery[];
  readonly author: readonly NodeQuery[];
  readonly date: readonly NodeQuery[];
  /** A link to the next page of the same article. */
  readonly nextPage: readonly NodeQuery[];
  /** A link to the whole article on one page. */
  readonly wholePage: readonly NodeQuery[];
}

/** A rule that says nothing yet: spread it and add what is known. */
export const EMPTY_RULE: SiteRule = {
  hosts: [],
  path: '',
  content: [],
  remove: [],
  keep: [],
  keepReasons: [],
  title: [],
  author: [],
  date: [],
  nextPage: [],
  wholePage: [],
};
