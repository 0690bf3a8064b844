import { Button } from 'react-aria-components/Button';
import { useWords } from './words.tsx';

/** Leaves this page for the newer version of it that the host has, at the same address. */
export function LoadNewer() {
  const { t } = useWords();
  return (
    <Button
      className="button"
      onPress={() => {
        location.reload();
      }}
    >
      {t.app.newer.load}
    </Button>
  );
}
