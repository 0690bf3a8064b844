import { Component, type ReactNode } from 'react';
import { ErrorNote } from './error-note.tsx';

type GuardProps = {
  readonly children: ReactNode;
  /** Called before what it holds is tried again. */
  readonly onRetry?: () => void;
  /** Puts the error and the way to try again in its own frame. */
  readonly frame?: (note: ReactNode) => ReactNode;
};

/** Keeps a fault where it is: in the place of what it holds stands the error, with a way to try again. */
export class Guard extends Component<GuardProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { children, onRetry, frame } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const note = (
      <ErrorNote
        error={error}
        retry={() => {
          onRetry?.();
          this.setState({ error: null });
        }}
      />
    );
    return frame ? frame(note) : note;
  }
}
