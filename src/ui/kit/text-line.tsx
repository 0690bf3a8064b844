import { useId } from 'react';

type TextLineProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly isWrong?: boolean;
  readonly mode?: 'text' | 'decimal';
};

/** A field of one line with its name. */
export function TextLine({
  label,
  value,
  onChange,
  type = 'text',
  isWrong = false,
  mode = 'text',
}: TextLineProps) {
  const id = useId();
  return (
    <div className="text-line">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-field"
        type={type}
        inputMode={mode}
        value={value}
        aria-invalid={isWrong}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
