import { Button } from 'react-aria-components/Button';
import { Toggle } from '../kit/toggle.tsx';
import { useWords } from '../kit/words.tsx';
import { forgetRecent } from './recent.ts';
import { setSlashKey, useSlashKey } from './slash-key.ts';

/** Below the results: which keys work, the key that opens the box, and a way to forget what was opened. */
export function SearchFoot({ hasRecent }: { readonly hasRecent: boolean }) {
  const words = useWords().t.find;
  return (
    <div className="find-foot">
      <span className="find-keys">{words.keys}</span>
      <Toggle name={words.slash} on={useSlashKey()} onChange={setSlashKey} />
      {hasRecent && (
        <span>
          <Button className="link-button" onPress={forgetRecent}>
            {words.forget}
          </Button>{' '}
          <small>{words.kept}</small>
        </span>
      )}
    </div>
  );
}
