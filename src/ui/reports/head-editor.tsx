import { useId, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { PublisherEntry } from '../find/entries.ts';
import { publisherNote } from '../find/publisher-note.ts';
import { useFound } from '../find/use-found.ts';
import { Icon } from '../kit/icons.tsx';
import { nameOf } from '../kit/publisher-name.ts';
import { useWords } from '../kit/words.tsx';
import { toOwnPublisher, type SitePublisher } from './match-publisher.ts';
import { ownPrefix } from '../../query/filter.ts';
import { namedPublisher, type OwnPublisher, type OwnReport } from '../own/own-report.ts';

const listed = 50;
const firstYear = 1990;
const isYear = (text: string): boolean => /^\d{4}$/.test(text) && Number(text) >= firstYear;

type HeadEditorProps = {
  readonly own: OwnReport;
  readonly publishers: readonly SitePublisher[];
  readonly onSave: (publisher: OwnPublisher, year: number) => void;
  readonly onCancel: () => void;
};

/** Sets right who published a report, one of the site's publishers or a name, and which year it is about. */
export function HeadEditor({ own, publishers, onSave, onCancel }: HeadEditorProps) {
  const words = useWords();
  const { t, language } = words;
  const fix = t.reports.fix;
  const [publisher, setPublisher] = useState(own.publisher);
  const [text, setText] = useState(own.publisher.names[language]);
  const [year, setYear] = useState(String(own.report.report.year));
  const yearId = useId();
  const field = useRef<HTMLDivElement>(null);
  const asked = text === publisher.names[language] ? '' : text;
  const answer = useFound(
    useMemo(() => ({ text: asked, exclude: [], publishers: listed, others: 0 }), [asked]),
  );
  const found = useMemo(() => {
    if (answer.state !== 'ready') return [];
    const known = new Set(publishers.map(({ publisher_id }) => publisher_id));
    return answer.answer.publishers.found.filter(({ id }) => known.has(id) && !id.startsWith(ownPrefix));
  }, [answer, publishers]);
  const chosen = text.trim() === publisher.names[language] ? publisher : namedPublisher(text.trim());
  const isWrong = !isYear(year);
  return (
    <form
      className="head-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong && chosen.names.hans !== '') onSave(chosen, Number(year));
      }}
    >
      <ComboBox
        className="search"
        items={found}
        inputValue={text}
        onInputChange={setText}
        value={null}
        allowsCustomValue
        menuTrigger="focus"
        onChange={(key) => {
          const row = publishers.find(({ publisher_id }) => publisher_id === key);
          if (!row) return;
          const picked = toOwnPublisher(row);
          setPublisher(picked);
          setText(picked.names[language]);
        }}
        allowsEmptyCollection
      >
        <Label>{fix.publisher}</Label>
        <div className="search-field" ref={field}>
          <Icon name="search" />
          <Input placeholder={fix.publisherHint} />
          <Button className="icon-button" aria-label={fix.publisher}>
            <Icon name="down" />
          </Button>
        </div>
        <Popover className="popover search-popover" triggerRef={field}>
          <ListBox<PublisherEntry>
            className="options"
            renderEmptyState={() => <p className="hint">{t.app.filter.searchEmpty}</p>}
          >
            {(entry) => (
              <ListBoxItem className="option" textValue={nameOf(entry, language)}>
                <span>{nameOf(entry, language)}</span>
                <span className="option-note">{publisherNote(entry, words)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <div className="year-field">
        <label htmlFor={yearId}>{fix.year}</label>
        <input
          id={yearId}
          className="text-field"
          inputMode="numeric"
          value={year}
          placeholder={fix.yearHint}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${yearId}-wrong` : undefined}
          onChange={(event) => {
            setYear(event.target.value);
          }}
        />
        {isWrong && (
          <p className="hint" id={`${yearId}-wrong`}>
            {fix.yearWrong}
          </p>
        )}
      </div>
      <div className="head-editor-buttons">
        <Button type="submit" className="button button-main">
          {fix.save}
        </Button>
        <Button className="button" onPress={onCancel}>
          {fix.cancel}
        </Button>
      </div>
    </form>
  );
}
