import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField } from 'react-aria-components/NumberField';

type NumberBoxProps = {
  readonly label: string;
  /** Whether the label is seen, or only heard. */
  readonly named?: boolean;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly onChange: (value: number) => void;
};

/** A whole number within limits, typed or stepped by the arrow keys; taken when the field is left or Enter pressed. */
export function NumberBox({ label, named = true, value, low, high, onChange }: NumberBoxProps) {
  return (
    <NumberField
      className="number-box"
      {...(named ? {} : { 'aria-label': label })}
      value={value}
      minValue={low}
      maxValue={high}
      step={1}
      formatOptions={{ useGrouping: false }}
      onChange={(next) => {
        if (Number.isInteger(next) && next !== value) onChange(next);
      }}
    >
      {named && <Label>{label}</Label>}
      <Input />
    </NumberField>
  );
}
