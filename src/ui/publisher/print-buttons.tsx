import { Button } from 'react-aria-components/Button';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import { loadPaperKit } from '../chart/paper-kit.ts';

/** How much goes on paper; the style sheet of paper reads it. */
type Paper = 'one' | 'all';

/** Prints, and tells the style sheet of paper how much. */
function print(paper: Paper): void {
  document.documentElement.dataset.paper = paper;
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset.paper;
    },
    { once: true },
  );
  window.print();
}

/** Opens the browser’s own printing, which saves as PDF as well: the card on one page, or all once its charts can be put on paper. */
export function PrintButtons() {
  const { t } = useWords();
  const all = () => {
    print('all');
  };
  return (
    <>
      <Button
        className="button print-button"
        onPress={() => {
          print('one');
        }}
      >
        <Icon name="print" />
        {t.take.print.onePage}
      </Button>
      <Button
        className="button print-button"
        onPress={() => {
          loadPaperKit().then(all, all);
        }}
      >
        <Icon name="print" />
        {t.take.print.button}
      </Button>
    </>
  );
}
