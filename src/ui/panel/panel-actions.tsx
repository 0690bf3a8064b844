import { memo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../kit/icons.tsx';
import { Late, toLate } from '../kit/late.tsx';
import type { PanelContent } from './panel-content.ts';
import { useWords } from '../kit/words.tsx';

const menu = toLate(() => import('./panel-menu.tsx'));
const shareDialog = toLate(() => import('../send/share-dialog.tsx'));
const dialog = toLate(() => import('./embed-dialog.tsx'));

/** The button of the menu that takes a view along; menu and dialog load when they are first opened. */
export const PanelActions = memo(function PanelActions(props: PanelContent) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  // The height of the panel while the dialog of its embedding is open.
  const [embedding, setEmbedding] = useState<number | null>(null);
  // The address while the dialog of sharing it is open.
  const [sharing, setSharing] = useState<string | null>(null);
  const endSharing = () => {
    setSharing(null);
  };
  const endEmbedding = () => {
    setEmbedding(null);
  };
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
        <Late
          part={menu}
          onDismiss={() => {
            setWasOpen(false);
            setOpen(false);
          }}
        >
          {(PanelMenu) => (
            <PanelMenu
              {...props}
              triggerRef={button}
              isOpen={isOpen}
              onOpenChange={setOpen}
              onShare={setSharing}
              onEmbed={() => {
                setEmbedding(button.current?.closest('figure')?.offsetHeight ?? 0);
              }}
            />
          )}
        </Late>
      )}
      {sharing !== null && (
        <Late part={shareDialog} onDismiss={endSharing}>
          {(ShareDialog) => <ShareDialog address={sharing} title={props.title} onClose={endSharing} />}
        </Late>
      )}
      {embedding !== null && (
        <Late part={dialog} onDismiss={endEmbedding}>
          {(EmbedDialog) => <EmbedDialog {...props} height={embedding} onClose={endEmbedding} />}
        </Late>
      )}
    </>
  );
});
