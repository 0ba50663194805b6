import { err, ok, type Result } from '@/utils/result/result';
import { isTemplateField, readField, type TemplateField, type TemplateSubject } from './template-fields';

/** A template: texts as they are, and fields to be filled in. */
export type Template = readonly (string | { readonly field: TemplateField })[];

/**
 * What is wrong with a template, and where.
 *
 * - `unknown-field`: nothing is called `text`.
 * - `open-brace`: a brace that is not closed, or closes nothing.
 * - `no-colon`: a line of front matter that is no `key: value`.
 * - `bad-key`: a key that YAML would not take as it is.
 * - `twice`: a key that was there before.
 * - `no-field`: a name without a field would be the same for every file.
 */
export interface TemplateProblem {
  readonly code: 'unknown-field' | 'open-brace' | 'no-colon' | 'bad-key' | 'twice' | 'no-field';
  /** From 1. */
  readonly line: number;
  /** The part of the template that is meant. */
  readonly text: string;
}

/** Reads `{field}` within a text. */
export function parseTemplate(text: string, line = 1): Result<Template, TemplateProblem> {
  const parts: (string | { readonly field: TemplateField })[] = [];
  for (const piece of text.split(/(\{[^{}]*\})/)) {
    const name = /^\{\s*([^{}]*?)\s*\}$/.exec(piece)?.[1];
    if (name !== undefined) {
      if (!isTemplateField(name)) return err({ code: 'unknown-field', line, text: piece });
      parts.push({ field: name });
    } else if (/[{}]/.test(piece)) return err({ code: 'open-brace', line, text: piece.trim() });
    else if (piece !== '') parts.push(piece);
  }
  return ok(parts);
}

/** A template filled in as one text; lists by commas, what is not known as nothing. */
export function fillTemplate(template: Template, subject: TemplateSubject): string {
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = readField(part.field, subject);
      return Array.isArray(value) ? value.join(', ') : String(value ?? '');
    })
    .join('');
}
