import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from './make-draft.ts';
import { learnWords } from './word-model.ts';

/** Texts enough to learn the words of a language from. */
const MOST_TEXTS = 160;

/**
 * Word statistics: of the labelled pages beside the project where they are, else of the project's own
 * sample pages (fewer words, the same shape).
 */
export function readModels(root: string): Models {
  const corpus =
    ['../shared/corpus', '../../shared/corpus'].map((path) => join(root, path)).find(existsSync) ?? root;
  const zh = readBodies(join(corpus, 'B/labels.json')) ?? [readSample(root, 'zh')];
  const en = readBodies(join(corpus, 'A/labels.json')) ?? [readSample(root, 'en')];
  return { zh: learnWords(zh, 'zh'), en: learnWords(en, 'en') };
}

function readBodies(file: string): readonly string[] | null {
  if (!existsSync(file)) return null;
  const { items }: { items: readonly { body?: string }[] } = JSON.parse(readFileSync(file, 'utf8'));
  return items.flatMap(({ body }) => (body ? [body] : [])).slice(0, MOST_TEXTS);
}

function readSample(root: string, language: string): string {
  const html = readFileSync(join(root, `scripts/sample/${language}/index.html`), 'utf8');
  return html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ');
}
