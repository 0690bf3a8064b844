import { Button } from 'react-aria-components/Button';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import { loadPaperKit } from '../chart/paper-kit.ts';

/** Opens the browser’s own printing, which saves as PDF as well, once the charts can be put on paper. */
export function PrintButton() {
  const { t } = useWords();
  const print = () => {
    window.print();
  };
  return (
    <Button
      className="button print-button"
      onPress={() => {
        loadPaperKit().then(print, print);
      }}
    >
      <Icon name="print" />
      {t.take.print.button}
    </Button>
  );
}
