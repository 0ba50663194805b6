/** A code with its hyphens as underscores. */
export type Key<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Key<Tail>}`
  : Code;

/** A code as it may stand in the name of a string: browsers take no hyphens there. */
export function toKey<Code extends string>(code: Code): Key<Code> {
  return code.replaceAll('-', '_') as Key<Code>;
}
