import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useOwnMark, withOwn } from '../address/own-mark.ts';
import { Late, toLate } from '../kit/late.tsx';
import { useWords } from '../kit/words.tsx';

const dialog = toLate(() => import('./share-dialog.tsx'));

/** Hands this page's address on. */
export function ShareButton({ title }: { readonly title: string }) {
  const { t } = useWords();
  const mark = useOwnMark();
  const [address, setAddress] = useState<string | null>(null);
  const close = () => {
    setAddress(null);
  };
  return (
    <>
      <Button
        className="button documents-button"
        aria-haspopup="dialog"
        onPress={() => {
          setAddress(withOwn(new URL(location.href), mark).href);
        }}
      >
        {t.take.share.action}
      </Button>
      {address !== null && (
        <Late part={dialog} onDismiss={close}>
          {(ShareDialog) => <ShareDialog address={address} title={title} onClose={close} />}
        </Late>
      )}
    </>
  );
}
