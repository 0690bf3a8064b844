import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from './words.tsx';

type CopyButtonProps = { readonly text: string; readonly label: string };

/** Copies a text, and says whether that worked: a page on plain http has no clipboard. */
export function CopyButton({ text, label }: CopyButtonProps) {
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
      <Button className="button" aria-label={`${words.copy}: ${label}`} onPress={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status" className="hint">
        {said}
      </span>
    </>
  );
}
