import { useMemo, type RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Filter } from '../../query/filter.ts';
import { filterOptions } from '../../query/filter-options.ts';
import { takenBack, type FilterField } from './filter-fields.ts';
import { PlaceFilter } from './place-filter.tsx';
import { useFilter } from '../address/navigation.tsx';
import { ErrorNote } from '../kit/error-note.tsx';
import { PublisherFilter } from './publisher-filter.tsx';
import { toOptions, type Option } from './to-options.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { useWords } from '../kit/words.tsx';

type FilterPopoverProps = {
  readonly field: FilterField;
  readonly name: string;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

/** Where one field of the filter is chosen; every choice takes effect at once. */
export default function FilterPopover({ field, name, ...popover }: FilterPopoverProps) {
  const words = useWords().t.app.filter;
  const [, setFilter] = useFilter();
  return (
    <Popover className="popover" placement="bottom start" {...popover}>
      <Dialog className="filter-dialog" aria-label={name}>
        <div className="filter-dialog-body">
          {field === 'places' && <PlaceFilter />}
          {field === 'publishers' && <PublisherFilter />}
          {field !== 'places' && field !== 'publishers' && <Choices field={field} name={name} />}
        </div>
        <div className="filter-dialog-foot">
          <Button
            className="button button-quiet"
            onPress={() => {
              setFilter(takenBack(field));
            }}
          >
            {words.clear}
          </Button>
          <Button
            className="button button-main"
            onPress={() => {
              popover.onOpenChange(false);
            }}
          >
            {words.done}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}

type ChoicesProps = { readonly field: Exclude<FilterField, 'publishers' | 'places'>; readonly name: string };

function Choices({ field, name }: ChoicesProps) {
  const words = useWords();
  const question = useMemo(() => ({ query: filterOptions, about: null }), []);
  const answer = useAnswer(question);
  const [filter, setFilter] = useFilter();
  if (answer.state === 'error') return <ErrorNote error={answer.error} retry={answer.retry} />;
  if (answer.state === 'loading') return <p role="status">{words.t.app.filter.loading}</p>;
  const options = toOptions(field, answer.rows, words);
  if (field === 'scope') return <ScopeChoice name={name} options={options} />;
  const chosen = filter[field].map(String);
  return (
    <CheckboxGroup
      className={`choices choices-${field}`}
      aria-label={name}
      value={chosen}
      onChange={(values) => {
        setFilter(toChange(field, options, values));
      }}
    >
      {options.map((option) => (
        <CheckboxField key={option.value} value={option.value}>
          <CheckboxButton className="choice">
            <span className="choice-box" aria-hidden="true" />
            <OptionText option={option} />
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}

/** The chosen values in the order of the options, as the filter holds them. */
function toChange(
  field: 'years' | 'levels' | 'kinds',
  options: readonly Option[],
  values: readonly string[],
): Partial<Filter> {
  const inOrder = options.map(({ value }) => value).filter((value) => values.includes(value));
  if (field === 'years') return { years: inOrder.map(Number).sort((a, b) => a - b) };
  return { [field]: inOrder };
}

function ScopeChoice({ name, options }: { readonly name: string; readonly options: readonly Option[] }) {
  const { t } = useWords();
  const [filter, setFilter] = useFilter();
  return (
    <RadioGroup
      className="choices"
      aria-label={name}
      value={filter.scope ?? ''}
      onChange={(value) => {
        setFilter({ scope: value === 'region' || value === 'organ' ? value : null });
      }}
    >
      <RadioField value="">
        <RadioButton className="choice choice-radio">
          <span className="choice-box" aria-hidden="true" />
          <span className="choice-name">{t.app.filter.anyScope}</span>
        </RadioButton>
      </RadioField>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className="choice choice-radio">
            <span className="choice-box" aria-hidden="true" />
            <OptionText option={option} />
          </RadioButton>
        </RadioField>
      ))}
      <p className="hint">{t.app.filter.scopeHint}</p>
    </RadioGroup>
  );
}

function OptionText({ option }: { readonly option: Option }) {
  const { t, format } = useWords();
  return (
    <>
      <span className="choice-name">{option.name}</span>
      <span className="choice-count">{t.app.filter.reports(format.exact(option.reports, 'count'))}</span>
    </>
  );
}
