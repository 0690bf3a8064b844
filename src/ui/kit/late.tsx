import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from 'react-aria-components/Button';
import { Guard } from './guard.tsx';
import { Icon } from './icons.tsx';
import { PartError } from './part-error.ts';
import { useWords } from './words.tsx';

type Module<P> = { readonly default: ComponentType<P> };

/** A component whose code loads when it is first shown. What could not be loaded stays lost until it is renewed. */
export type LatePart<P> = {
  /** The component, once it is here. */
  readonly loaded: () => ComponentType<P> | null;
  /** Asks for the component, once. Throws a `PartError` where its file cannot be had. */
  readonly load: () => Promise<Module<P>>;
  /** The component as React waits for it. */
  readonly waited: () => ComponentType<P>;
  readonly renew: () => void;
};

export function toLate<P>(load: () => Promise<Module<P>>): LatePart<P> {
  let loaded: ComponentType<P> | null = null;
  const ask = async () => {
    const module = await load().catch((error: unknown) => {
      throw new PartError(error instanceof Error ? error.message : String(error));
    });
    loaded = module.default;
    return module;
  };
  let asked: Promise<Module<P>> | null = null;
  const once = () => (asked ??= ask());
  const make = () => lazy(once);
  let waited = make();
  return {
    loaded: () => loaded,
    load: once,
    waited: () => waited,
    renew: () => {
      asked = null;
      waited = make();
    },
  };
}

type LateProps<P> = {
  readonly part: LatePart<P>;
  readonly children: (Part: ComponentType<P>) => ReactNode;
  /** Stands in its place while it loads. */
  readonly waiting?: ReactNode;
  /** It may stand in the page as written at build: that stays in place while its code loads. */
  readonly written?: boolean;
  /** For what has no place on the page, a menu or a dialog: puts away the error, which floats then. */
  readonly onDismiss?: () => void;
};

/** A part of the page that loads late. Where it cannot be loaded, the page stays, and the part can be tried again. */
export function Late<P>({ part, children, waiting, written = false, onDismiss }: LateProps<P>) {
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
      {written ? (
        <Suspense fallback={waiting}>
          <Held part={part}>{children}</Held>
        </Suspense>
      ) : (
        <Awaited part={part} waiting={waiting}>
          {children}
        </Awaited>
      )}
    </Guard>
  );
}

/** Asks for the component when it is rendered, so that a new try takes the new one. */
const Held = <P,>({ part, children }: Pick<LateProps<P>, 'part' | 'children'>) => children(part.waited());

/** What the reader asks for waits without `Suspense`, which shows nothing new for 300 ms once it has waited. */
function Awaited<P>({ part, children, waiting }: Pick<LateProps<P>, 'part' | 'children' | 'waiting'>) {
  const [component, setComponent] = useState(part.loaded);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    if (component) return;
    let isShown = true;
    part.load().then(
      (module) => {
        if (isShown) setComponent(() => module.default);
      },
      (fault: unknown) => {
        if (isShown) setError(fault instanceof Error ? fault : new PartError(String(fault)));
      },
    );
    return () => {
      isShown = false;
    };
  }, [part, component]);
  if (error) throw error;
  return component ? children(component) : waiting;
}

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
