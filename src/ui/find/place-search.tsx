import { nameOf } from '../kit/publisher-name.ts';
import { useWords } from '../kit/words.tsx';
import { FindBox } from './find-box.tsx';
import { placeNote } from './place-note.ts';

const ask = { exclude: [], publishers: 0, others: 30 };

/** Finds a province, city or county as people name it, and hands over the code of the one that is picked. */
export function PlaceSearch({ onPick }: { readonly onPick: (code: string) => void }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <FindBox
      label={t.app.filter.findPlace}
      hint={t.app.filter.findPlaceHint}
      empty={t.app.filter.findPlaceEmpty}
      ask={ask}
      itemsOf={({ places }) =>
        places.found.map((entry) => ({
          id: entry.id,
          name: nameOf(entry, language),
          note: placeNote(entry, words),
        }))
      }
      onPick={onPick}
    />
  );
}
