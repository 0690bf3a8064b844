import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { NumberBox } from '../kit/number-box.tsx';

type WeightFieldProps = {
  /** What assistive technology calls both. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** One weight from 0 to 100 as a slider and as a number; the slider is taken when it is let go. */
export function WeightField({ label, value, onChange }: WeightFieldProps) {
  const [moving, setMoving] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const shown = moving?.from === value ? moving.to : value;
  return (
    <div className="weight-field">
      <Slider
        className="slider"
        aria-label={label}
        value={shown}
        minValue={0}
        maxValue={100}
        step={1}
        onChange={(next) => {
          setMoving({ from: value, to: next });
        }}
        onChangeEnd={(next) => {
          if (next !== value) onChange(next);
          else setMoving(null);
        }}
      >
        <SliderTrack className="slider-track">
          <div className="slider-fill" style={{ width: `${shown}%` }} />
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
      <NumberBox
        label={label}
        named={false}
        value={shown}
        low={0}
        high={100}
        onChange={(next) => {
          setMoving(null);
          onChange(next);
        }}
      />
    </div>
  );
}
