import '@/components/article/article-head.css';

interface TabHeadProps {
  /** Host the page comes from; null where the browser keeps it back. */
  readonly host: string | null;
  readonly title: string;
}

/** What is known of a page before it is read, set like the head of the article that it may become. */
export function TabHead({ host, title }: TabHeadProps) {
  return (
    <header class="article-head">
      <p class="article-origin">
        <span>{host ?? '\u00a0'}</span>
      </p>
      <h1>{title}</h1>
    </header>
  );
}
