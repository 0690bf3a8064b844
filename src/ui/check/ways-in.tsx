import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Text } from 'react-aria-components/Text';
import { editions } from '../../schema/editions.ts';
import type { Edition } from '../../schema/axis.ts';
import { useWords } from '../kit/words.tsx';

/** What of a clipboard is a document: a page of markup, or text in columns. */
function toFile(html: string, text: string): { readonly name: string; readonly file: Blob } | null {
  const isMarkup = /<(?:table|p|div|td|span)\b/i.test(html);
  if (isMarkup) {
    const page = `<!doctype html><meta charset="utf-8">${html}`;
    return { name: 'paste.html', file: new Blob([page], { type: 'text/html' }) };
  }
  return text.trim() === '' ? null : { name: 'paste.txt', file: new Blob([text], { type: 'text/plain' }) };
}

type WaysInProps = {
  readonly onFile: (name: string, file: Blob) => void;
  readonly onType: (edition: Edition) => void;
};

/** The ways in which a draft comes to the page: dropped, picked, pasted, or typed. */
export function WaysIn({ onFile, onType }: WaysInProps) {
  const words = useWords().t.check.start;
  const { say } = useWords();
  const [text, setText] = useState('');
  const pasteId = useId();
  const years = (edition: Edition) => {
    const { firstYear, lastYear } = editions[edition];
    return lastYear === null
      ? words.yearsFrom(String(firstYear))
      : words.years(String(firstYear), String(lastYear));
  };
  return (
    <div className="check-ways">
      <DropZone
        className="drop-area"
        aria-label={words.label}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => {
          const item = [...items].find((each) => each.kind === 'file');
          if (item)
            void item.getFile().then((file) => {
              onFile(item.name, file);
            });
        }}
      >
        <div className="drop-words">
          <Text slot="label" elementType="p" className="drop-lead">
            {words.drop}
          </Text>
          <p className="hint">{words.kinds}</p>
          <p className="hint">{words.privacy}</p>
        </div>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.[0];
            if (file) onFile(file.name, file);
          }}
        >
          <Button className="button button-main">{words.pick}</Button>
        </FileTrigger>
      </DropZone>
      <div className="check-way">
        <label htmlFor={pasteId} className="check-way-title">
          {words.paste}
        </label>
        <p className="hint" id={`${pasteId}-hint`}>
          {words.pasteHint}
        </p>
        <textarea
          id={pasteId}
          className="paste-box"
          rows={3}
          value={text}
          aria-describedby={`${pasteId}-hint`}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onPaste={(event) => {
            const { clipboardData } = event;
            const taken = toFile(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
            if (!taken) return;
            event.preventDefault();
            onFile(taken.name, taken.file);
          }}
        />
        {text.trim() !== '' && (
          <Button
            className="button"
            onPress={() => {
              const taken = toFile('', text);
              if (taken) onFile(taken.name, taken.file);
            }}
          >
            {words.pasteLabel}
          </Button>
        )}
      </div>
      <div className="check-way">
        <p className="check-way-title">{words.type}</p>
        <p className="hint">{words.typeHint}</p>
        <div className="drop-buttons">
          {(['2021', '2019'] as const).map((edition) => (
            <Button
              key={edition}
              className="button"
              data-begin={edition}
              onPress={() => {
                onType(edition);
              }}
            >
              {words.edition(say(editions[edition].names), years(edition))}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
