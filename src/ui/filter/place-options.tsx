import { Button } from 'react-aria-components/Button';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import type { NamedPlaces } from '../../places/named-places.ts';
import { useFilter } from '../address/navigation.tsx';
import { Icon } from '../kit/icons.tsx';
import { useWords } from '../kit/words.tsx';
import { chosenCodes } from './choose-place.ts';

type PlaceOptionsProps = {
  /** The place whose parts are listed; null lists the provinces. */
  readonly at: string | null;
  readonly named: NamedPlaces;
  /** How many reports are held of each place’s government; null until they are counted. */
  readonly held: ReadonlyMap<string, number> | null;
  readonly onChoose: (code: string) => void;
  readonly onOpen: (code: string) => void;
};

/** A place as a whole, then its parts, each with how much is held of it, to be chosen or opened. */
export function PlaceOptions({ at, named, held, onChoose, onOpen }: PlaceOptionsProps) {
  const { t, format, language } = useWords();
  const [filter] = useFilter();
  const words = t.app.filter;
  const { places } = named;
  const chosen = chosenCodes(filter);
  const codes = [...(at === null ? [] : [at]), ...places.partsOf(at).map(({ code }) => code)];
  const count = (value: number) => format.exact(value, 'count');
  const heldOf = (code: string): string => {
    if (!held) return '…';
    const parts = places.partsOf(code);
    if (parts.length > 0)
      return words.heldOf(count(parts.filter((part) => held.has(part.code)).length), count(parts.length));
    const reports = held.get(code);
    return reports === undefined ? t.find.noReports : words.reports(count(reports));
  };
  return (
    <CheckboxGroup
      className="choices choices-places"
      aria-label={at === null ? words.country : named.nameOf(at, language)}
      value={chosen.filter((code) => codes.includes(code))}
      onChange={(values) => {
        const changed = codes.find((code) => values.includes(code) !== chosen.includes(code));
        if (changed !== undefined) onChoose(changed);
      }}
    >
      {codes.map((code) => {
        const name = named.nameOf(code, language);
        return (
          <div key={code} className="place-option">
            <CheckboxField value={code}>
              <CheckboxButton className="choice">
                <span className="choice-box" aria-hidden="true" />
                <span className="choice-name">{code === at ? words.whole(name) : name}</span>{' '}
                <span className="choice-count">{heldOf(code)}</span>
              </CheckboxButton>
            </CheckboxField>
            {code !== at && places.partsOf(code).length > 0 && (
              <Button
                className="icon-button"
                aria-label={words.openPlace(name)}
                onPress={() => {
                  onOpen(code);
                }}
              >
                <Icon name="next" />
              </Button>
            )}
          </div>
        );
      })}
    </CheckboxGroup>
  );
}
