import { useId, type ReactNode } from 'react';

export type Choice<T extends string> = {
  readonly id: T;
  readonly name: string;
  readonly count?: string;
  readonly mark?: ReactNode;
};

type ChipsProps<T extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChange: (id: T) => void;
};

/** One of a few, each with its count; pressed buttons, so that one click is enough. */
export function Chips<T extends string>({ label, choices, chosen, onChange }: ChipsProps<T>) {
  const id = useId();
  return (
    <div className="choice">
      <span className="choice-label" id={id}>
        {label}
      </span>
      <div className="choice-chips" role="group" aria-labelledby={id}>
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className="choice-chip"
            data-choice={choice.id}
            aria-pressed={choice.id === chosen}
            onClick={() => {
              onChange(choice.id);
            }}
          >
            {choice.mark}
            {choice.name}
            {choice.count !== undefined && <span className="choice-count">{choice.count}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}

/** One of many. */
export function Select<T extends string>({ label, choices, chosen, onChange }: ChipsProps<T>) {
  const id = useId();
  return (
    <div className="choice">
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="choice-select"
        value={chosen}
        onChange={({ target }) => {
          const found = choices.find((choice) => choice.id === target.value);
          if (found) onChange(found.id);
        }}
      >
        {choices.map(({ id: value, name, count }) => (
          <option key={value} value={value}>
            {count === undefined ? name : `${name} (${count})`}
          </option>
        ))}
      </select>
    </div>
  );
}
