import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { useWords } from '../kit/words.tsx';
import { fromDrop, fromFileList } from './picked-files.ts';
import type { PickedFile } from './reading-run.ts';

/** Takes files by dropping and by two buttons: files (archives too), or a whole folder. */
export function DropArea({ onPick }: { readonly onPick: (files: readonly PickedFile[]) => void }) {
  const words = useWords().t.reports.drop;
  return (
    <DropZone
      className="drop-area"
      aria-label={words.label}
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        void fromDrop(items).then(onPick);
      }}
    >
      <div className="drop-words">
        <Text slot="label" elementType="p" className="drop-lead">
          {words.lead}
        </Text>
        <p className="hint">{words.kinds}</p>
        <p className="hint">{words.privacy}</p>
      </div>
      <div className="drop-buttons">
        <FileTrigger
          allowsMultiple
          onSelect={(files) => {
            onPick(fromFileList(files));
          }}
        >
          <Button className="button button-main">{words.files}</Button>
        </FileTrigger>
        <FileTrigger
          acceptDirectory
          onSelect={(files) => {
            onPick(fromFileList(files));
          }}
        >
          <Button className="button">{words.folder}</Button>
        </FileTrigger>
      </div>
    </DropZone>
  );
}
