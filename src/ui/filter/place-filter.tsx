import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NamedPlaces } from '../../places/named-places.ts';
import { useFilter } from '../address/navigation.tsx';
import { useHeldPlaces } from '../answers/use-held-places.ts';
import { useRegister } from '../answers/use-register.ts';
import { PlaceSearch } from '../find/place-search.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { useWords } from '../kit/words.tsx';
import { chosenCodes, coveredBy, togglePlace } from './choose-place.ts';
import { FilterChips } from './filter-chips.tsx';
import { PlaceOptions } from './place-options.tsx';

/** Chooses provinces, cities and counties: by name, or step by step through the register of places. */
export function PlaceFilter() {
  const { t } = useWords();
  const register = useRegister('');
  const [filter, setFilter] = useFilter();
  const choose = (code: string) => {
    setFilter(togglePlace(filter, code));
  };
  if (register.state === 'error') return <ErrorNote error={register.error} retry={register.retry} />;
  return (
    <>
      <PlaceSearch onPick={choose} />
      {chosenCodes(filter).length > 0 && <FilterChips />}
      {register.state === 'loading' ? (
        <p role="status">{t.app.filter.loading}</p>
      ) : (
        <PlaceSteps named={register.named} onChoose={choose} />
      )}
    </>
  );
}

type PlaceStepsProps = { readonly named: NamedPlaces; readonly onChoose: (code: string) => void };

/** The parts of one place at a time, with the way back up; it opens where the last chosen place lies. */
function PlaceSteps({ named, onChoose }: PlaceStepsProps) {
  const { t, language } = useWords();
  const [filter] = useFilter();
  const held = useHeldPlaces();
  const { places } = named;
  const [at, setAt] = useState(() => {
    const last = chosenCodes(filter).at(-1);
    return last === undefined ? null : (places.parentOf(last)?.code ?? null);
  });
  const words = t.app.filter;
  const list = useRef<HTMLDivElement>(null);
  const opened = useRef(at);
  // The button that was pressed is gone with its list: the focus goes to the new one, not to the top of the dialog.
  useLayoutEffect(() => {
    if (opened.current !== at) {
      list.current?.focus({ preventScroll: true });
      list.current?.parentElement?.scrollTo({ top: 0 });
    }
    opened.current = at;
  }, [at]);
  const covering = at === null ? null : chosenCodes(filter).includes(at) ? at : coveredBy(filter, at);
  return (
    <div className="place-steps" ref={list} tabIndex={-1}>
      <nav aria-label={words.placePath}>
        <ol className="drill-path">
          <PathStep
            name={words.country}
            isHere={at === null}
            onOpen={() => {
              setAt(null);
            }}
          />
          {(at === null ? [] : places.pathOf(at)).map(({ code }) => (
            <PathStep
              key={code}
              name={named.nameOf(code, language)}
              isHere={code === at}
              onOpen={() => {
                setAt(code);
              }}
            />
          ))}
        </ol>
      </nav>
      {covering !== null && <p className="hint">{words.covered(named.fullNameOf(covering, language))}</p>}
      <PlaceOptions key={at} at={at} named={named} held={held} onChoose={onChoose} onOpen={setAt} />
    </div>
  );
}

type PathStepProps = { readonly name: string; readonly isHere: boolean; readonly onOpen: () => void };

function PathStep({ name, isHere, onOpen }: PathStepProps) {
  return (
    <li>
      {isHere ? (
        <span aria-current="location">{name}</span>
      ) : (
        <Button className="link-button" onPress={onOpen}>
          {name}
        </Button>
      )}
    </li>
  );
}
