import { lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from 'react-aria-components/Button';
import { Guard } from './guard.tsx';
import { Icon } from './icons.tsx';
import { PartError } from './part-error.ts';
import { useWords } from './words.tsx';

type Loaded<P> = LazyExoticComponent<ComponentType<P>>;

/** A component whose code loads when it is first shown. What could not be loaded stays lost to the one that asked. */
export type LatePart<P> = { readonly component: () => Loaded<P>; readonly renew: () => void };

export function toLate<P>(load: () => Promise<{ readonly default: ComponentType<P> }>): LatePart<P> {
  const make = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        throw new PartError(error instanceof Error ? error.message : String(error));
      }),
    );
  let current = make();
  return {
    component: () => current,
    renew: () => {
      current = make();
    },
  };
}

type LateProps<P> = {
  readonly part: LatePart<P>;
  readonly children: (Part: Loaded<P>) => ReactNode;
  /** Stands in its place while it loads. */
  readonly waiting?: ReactNode;
  /** For what has no place on the page, a menu or a dialog: puts away the error, which floats then. */
  readonly onDismiss?: () => void;
};

/** A part of the page that loads late. Where it cannot be loaded, the page stays, and the part can be tried again. */
export function Late<P>({ part, children, waiting, onDismiss }: LateProps<P>) {
  const float = (note: ReactNode) => (
    <Floating
      onDismiss={() => {
        part.renew();
        onDismiss?.();
      }}
    >
      {note}
    </Floating>
  );
  return (
    <Guard onRetry={part.renew} {...(onDismiss && { frame: float })}>
      <Suspense fallback={waiting}>
        <Held part={part}>{children}</Held>
      </Suspense>
    </Guard>
  );
}

/** Asks for the component when it is rendered, so that a new try takes the new one. */
const Held = <P,>({ part, children }: Pick<LateProps<P>, 'part' | 'children'>) => children(part.component());

type FloatingProps = { readonly onDismiss: () => void; readonly children: ReactNode };

/** Above the whole page: what holds it may be cut off at its edges. */
function Floating({ onDismiss, children }: FloatingProps) {
  const { t } = useWords();
  return createPortal(
    <div className="late-note">
      <Button className="icon-button" aria-label={t.app.close} onPress={onDismiss}>
        <Icon name="close" />
      </Button>
      {children}
    </div>,
    document.body,
  );
}
