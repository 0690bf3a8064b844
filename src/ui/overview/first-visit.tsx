import { PlaceSearchButton } from '../find/search-door.tsx';
import { HeldLine } from './held-line.tsx';

/** What a stranger needs first: their own place, and in one line how much of the country is covered. */
export function FirstVisit() {
  return (
    <div className="first-visit">
      <PlaceSearchButton />
      <HeldLine />
    </div>
  );
}
