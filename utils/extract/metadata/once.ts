/** What is asked for more than once is read once, and not at all where nobody asks. */
export function once<T>(read: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => {
    answer ??= { value: read() };
    return answer.value;
  };
}
