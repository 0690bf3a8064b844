import { useMemo } from 'react';
import { nameOf } from '../kit/publisher-name.ts';
import { useWords } from '../kit/words.tsx';
import { FindBox } from './find-box.tsx';
import { publisherNote } from './publisher-note.ts';

const listed = 50;

type PublisherSearchProps = {
  readonly onPick: (publisherId: string) => void;
  readonly exclude?: readonly string[];
};

/** Finds publishers by name in either script, pinyin or initials, and hands over the one that is picked. */
export function PublisherSearch({ onPick, exclude = [] }: PublisherSearchProps) {
  const words = useWords();
  const { t, language } = words;
  const left = exclude.join(' ');
  const ask = useMemo(
    () => ({ exclude: left.split(' ').filter(Boolean), publishers: listed, others: 0 }),
    [left],
  );
  return (
    <FindBox
      label={t.app.filter.search}
      hint={t.app.filter.searchHint}
      empty={t.app.filter.searchEmpty}
      ask={ask}
      itemsOf={({ publishers }) =>
        publishers.found.map((entry) => ({
          id: entry.id,
          name: nameOf(entry, language),
          note: publisherNote(entry, words),
        }))
      }
      onPick={onPick}
    />
  );
}
