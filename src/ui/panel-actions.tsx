import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ViewModel } from '../views/view.ts';
import type { ChartHandle } from './chart.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

const PanelMenu = lazy(() => import('./panel-menu.tsx'));

export type PanelActionsProps = {
  readonly viewId: string;
  readonly title: string;
  readonly model: ViewModel;
  /** Null while the table is shown: there is no image to take then. */
  readonly chart: RefObject<ChartHandle | null> | null;
};

/** The button of the menu that takes a view along; the menu itself loads when it is first opened. */
export function PanelActions(props: PanelActionsProps) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        ref={button}
        className="icon-button"
        aria-label={t.app.panel.actions}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        <Icon name="download" />
      </Button>
      {wasOpen && (
        <Suspense>
          <PanelMenu {...props} triggerRef={button} isOpen={isOpen} onOpenChange={setOpen} onSaid={setSaid} />
        </Suspense>
      )}
      <span className="toast" role="status">
        {said}
      </span>
    </>
  );
}
