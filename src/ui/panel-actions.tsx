import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from './icons.tsx';
import type { PanelContent } from './panel-content.ts';
import { useWords } from './words.tsx';

const PanelMenu = lazy(() => import('./panel-menu.tsx'));

/** The button of the menu that takes a view along; the menu itself loads when it is first opened. */
export function PanelActions(props: PanelContent) {
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
