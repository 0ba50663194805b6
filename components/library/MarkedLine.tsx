import type { MarkedText } from '@/utils/search/make-snippet';

/** Text with what was searched for marked in it. */
export function MarkedLine({ parts }: { readonly parts: MarkedText }) {
  return (
    <>
      {parts.map(({ text, marked }, index) => {
        const key = `${index} ${text}`;
        return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
