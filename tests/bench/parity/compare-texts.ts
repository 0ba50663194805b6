/**
 * Share of lines that two texts have in common (Dice), 1 for texts with the same lines. White space
 * within a line is not compared.
 */
export function compareTexts(one: string, other: string): number {
  const ones = linesOf(one);
  const others = linesOf(other);
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of ones) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(line, count - 1);
  }
  return ones.length + others.length === 0 ? 1 : (2 * common) / (ones.length + others.length);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter(Boolean);
}
