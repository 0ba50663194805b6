import type { PhrasingContent } from 'mdast';

/**
 * Collapses white space across a run of inline content as a browser shows it: none at the ends and
 * around breaks, one between words however many elements share it. Empty nodes go.
 */
export function settleSpaces(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const settled = trimStarts(nodes, { afterSpace: true });
  return trimEnd(settled);
}

function trimStarts(nodes: readonly PhrasingContent[], state: { afterSpace: boolean }): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    const settled = trimStart(node, state);
    if (settled.type === 'break') kept.splice(0, kept.length, ...trimEnd(kept, true));
    if (!isEmpty(settled)) push(kept, settled);
  }
  return kept;
}

function trimStart(node: PhrasingContent, state: { afterSpace: boolean }): PhrasingContent {
  if (node.type === 'break') {
    state.afterSpace = true;
    return node;
  }
  if (node.type === 'text' || node.type === 'inlineCode') {
    const value = state.afterSpace ? node.value.replace(/^ +/, '') : node.value;
    if (value !== '') state.afterSpace = value.endsWith(' ');
    return { ...node, value };
  }
  if ('children' in node) return { ...node, children: trimStarts(node.children, state) } as PhrasingContent;
  if (node.type !== 'html') state.afterSpace = false;
  return node;
}

/** Takes the blank at the end of a run away, and the breaks unless `keepBreaks`. */
function trimEnd(nodes: readonly PhrasingContent[], keepBreaks = false): PhrasingContent[] {
  const kept = [...nodes];
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const node = kept[index];
    if (!node || node.type === 'html') continue;
    const trimmed = trimNodeEnd(node, keepBreaks);
    if (trimmed) kept[index] = trimmed;
    else kept.splice(index, 1);
    if (trimmed) break;
  }
  return kept;
}

function trimNodeEnd(node: PhrasingContent, keepBreaks: boolean): PhrasingContent | null {
  if (node.type === 'break') return keepBreaks ? node : null;
  if (node.type === 'text' || node.type === 'inlineCode') {
    const value = node.value.replace(/ +$/, '');
    return value === '' ? null : { ...node, value };
  }
  if (!('children' in node)) return node;
  const children = trimEnd(node.children, keepBreaks);
  return children.length === 0 ? null : ({ ...node, children } as PhrasingContent);
}

function isEmpty(node: PhrasingContent): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value === '';
  return 'children' in node && node.children.length === 0;
}

/** Two neighbouring texts, or two pieces of code, are one: code marks side by side would not read back. */
function push(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (last?.type === node.type && (node.type === 'text' || node.type === 'inlineCode')) {
    nodes[nodes.length - 1] = { ...node, value: (last as { value: string }).value + node.value };
  } else nodes.push(node);
}
