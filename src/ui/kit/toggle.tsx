import { SwitchButton, SwitchField } from 'react-aria-components/Switch';

type ToggleProps = {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is on or off, with its name. */
export function Toggle({ name, on, onChange }: ToggleProps) {
  return (
    <SwitchField isSelected={on} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true" />
        {name}
      </SwitchButton>
    </SwitchField>
  );
}
