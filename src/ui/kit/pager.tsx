import { Button } from 'react-aria-components/Button';
import { useWords } from './words.tsx';

type PagerProps = {
  /** What is paged: two lists of one page are told apart by it. */
  readonly of: string;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly onChange: (page: number) => void;
};

/** Back and forth through a long list; nothing where it has one page. */
export function Pager({ of, page, pages, onChange }: PagerProps) {
  const { t, format } = useWords();
  const words = t.quality.paging;
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={words.label(of)}>
      <Button
        className="button"
        isDisabled={page <= 1}
        onPress={() => {
          onChange(page - 1);
        }}
      >
        {words.previous}
      </Button>
      <span aria-live="polite">{words.page(format.exact(page, 'count'), format.exact(pages, 'count'))}</span>
      <Button
        className="button"
        isDisabled={page >= pages}
        onPress={() => {
          onChange(page + 1);
        }}
      >
        {words.next}
      </Button>
    </nav>
  );
}
