import { useState } from 'react';
import type { Key } from 'react-aria-components/ComboBox';

type Picked = {
  readonly value: Key | null;
  readonly onChange: (key: Key | null) => void;
  readonly onOpenChange: () => void;
};

/**
 * The choice of a field that hands over what is picked and keeps none: it stands until the list has closed upon it, for a
 * list closes only upon a value.
 */
export function usePicked(onPick: (key: string) => void): Picked {
  const [value, setValue] = useState<Key | null>(null);
  return {
    value,
    onChange: (key) => {
      if (key === null || key === value) return;
      setValue(key);
      onPick(String(key));
    },
    onOpenChange: () => {
      setValue(null);
    },
  };
}
