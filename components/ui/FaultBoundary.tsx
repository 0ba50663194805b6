import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './Button';
import { Notice } from './Notice';

interface FaultBoundaryProps {
  /** What could not be opened. */
  readonly title: string;
  /** What is not lost, and what can be done. */
  readonly hint: string;
  readonly children: ComponentChildren;
}

/** What a page shows where a fault of ours has stopped it: what happened, that nothing is lost, and the way on. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: string | null }> {
  override state = { fault: null };

  static override getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    const { title, hint, children } = this.props;
    if (fault === null) return children;
    return (
      <main>
        <Notice
          icon="circle-alert"
          title={title}
          urgent
          actions={
            <Button
              kind="boxed"
              icon="refresh-cw"
              label={i18n.t('reader.retry')}
              onClick={() => location.reload()}
            />
          }
        >
          <p>{hint}</p>
          <p lang="en">{fault}</p>
        </Notice>
      </main>
    );
  }
}
