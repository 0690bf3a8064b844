import { dequal } from 'dequal/lite';
import { useState } from 'react';

/** A value of plain data as it was first given, until one that differs from it in some part is given. */
export function useAlike<T>(value: T): T {
  const [held, setHeld] = useState(value);
  if (held === value || dequal(held, value)) return held;
  setHeld(() => value);
  return value;
}
