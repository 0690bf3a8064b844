import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

type SegmentedProps<T extends string> = {
  readonly label: string;
  readonly options: readonly {
    readonly id: T;
    readonly name: string;
    /** Stands for the name, which is then read out alone. */
    readonly icon?: ReactNode;
  }[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
};

/** A choice of one from a few that are all in sight. */
export function Segmented<T extends string>({ label, options, chosen, onChoose }: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = options.find(({ id }) => keys.has(id));
        if (next) onChoose(next.id);
      }}
    >
      {options.map(({ id, name, icon }) => (
        <ToggleButton key={id} id={id} {...(icon !== undefined && { 'aria-label': name })}>
          {icon ?? name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
