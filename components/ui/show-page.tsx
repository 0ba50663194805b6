import { Component, type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';
import { Button } from './Button';
import { Notice } from './Notice';

interface FaultBoundaryProps {
  readonly children: ComponentChildren;
}

/** Shows a page, and where a fault of ours has stopped it, that nothing is lost, and the way on. */
class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: string | null }> {
  override state = { fault: null };

  static override getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <main>
        <Notice
          icon="circle-alert"
          title={i18n.t('fault.title')}
          urgent
          actions={
            <Button
              kind="boxed"
              icon="refresh-cw"
              label={i18n.t('fault.retry')}
              onClick={() => location.reload()}
            />
          }
        >
          <p>{i18n.t('fault.hint')}</p>
          <p lang="en">{fault}</p>
        </Notice>
      </main>
    );
  }
}

/** Renders a page into its root; the one way in which every page of ours is shown. */
export function showPage(page: ComponentChildren, root: Element): void {
  render(<FaultBoundary>{page}</FaultBoundary>, root);
}
