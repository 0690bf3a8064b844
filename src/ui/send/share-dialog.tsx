import '../styles/send.css';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { CopyButton } from '../kit/copy-button.tsx';
import { DialogFrame } from '../kit/dialog-frame.tsx';
import { useWords } from '../kit/words.tsx';
import { QrCode, qrPath } from './qr-code.tsx';

type ShareDialogProps = {
  readonly address: string;
  readonly title: string;
  readonly onClose: () => void;
};

/** The ways to hand an address on: the system's own sheet where there is one, the link, a QR code. */
export default function ShareDialog({ address, title, onClose }: ShareDialogProps) {
  const words = useWords().t.take.share;
  const id = useId();
  const share = { title, url: address };
  const hasSystem = typeof navigator.share === 'function';
  return (
    <DialogFrame title={words.title} onClose={onClose}>
      <div className="send">
        <p className="send-link">
          <label htmlFor={id}>{words.link}</label>
          <input
            id={id}
            type="text"
            readOnly
            value={address}
            onFocus={(event) => {
              event.target.select();
            }}
          />
        </p>
        <p className="send-ways">
          <CopyButton text={address} label={words.link} />
          {hasSystem && (
            <Button
              className="button"
              onPress={() => {
                // A reader who closes the sheet has shared nothing, which is no error.
                navigator.share(share).catch(() => undefined);
              }}
            >
              {words.system}
            </Button>
          )}
        </p>
        {qrPath(address) ? (
          <>
            <QrCode text={address} label={words.code} />
            <p className="hint">{words.codeHint}</p>
          </>
        ) : (
          <p className="hint">{words.tooLong}</p>
        )}
      </div>
    </DialogFrame>
  );
}
