import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from './words.tsx';

type CopyButtonProps = {
  readonly text: string;
  readonly label: string;
  /** What the button says; “Copy” where nothing is given. */
  readonly children?: ReactNode;
};

/** Copies a text, and says whether that worked: a page on plain http has no clipboard. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const words = useWords().t.data;
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  };
  return (
    <>
      <Button
        className="button"
        {...(children === undefined && { 'aria-label': `${words.copy}: ${label}` })}
        onPress={() => void copy()}
      >
        {children ?? words.copy}
      </Button>
      <span role="status" className="hint">
        {said}
      </span>
    </>
  );
}
