import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { explanationKinds, type ExplanationKind } from '../../schema/explanations.ts';
import type { Finding } from '../../schema/report.ts';
import { Choice } from '../kit/choice.tsx';
import { TextLine } from '../kit/text-line.tsx';
import { today } from '../kit/today.ts';
import { useWords } from '../kit/words.tsx';
import { useOwnReports } from '../own/own-context.tsx';
import { withExplanation } from '../own/own-explanations.ts';
import type { OwnReport } from '../own/own-report.ts';

type ExplainFindingProps = { readonly own: OwnReport; readonly finding: Finding };

/** Types what the publisher says of a finding, or takes it away. */
export function ExplainFinding({ own, finding }: ExplainFindingProps) {
  const words = useWords().t.reports.explain;
  const store = useOwnReports();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <ExplanationForm
        own={own}
        finding={finding}
        onClose={() => {
          setOpen(false);
        }}
      />
    );
  }
  return (
    <div className="own-actions">
      <Button
        className="button"
        onPress={() => {
          setOpen(true);
        }}
      >
        {finding.explanation ? words.change : words.add}
      </Button>
      {finding.explanation && (
        <Button
          className="button"
          onPress={() => {
            void store.put([withExplanation(own, finding, null)]);
          }}
        >
          {words.remove}
        </Button>
      )}
    </div>
  );
}

function ExplanationForm({ own, finding, onClose }: ExplainFindingProps & { readonly onClose: () => void }) {
  const { t, say, language } = useWords();
  const words = t.reports.explain;
  const store = useOwnReports();
  const given = finding.explanation;
  const [kind, setKind] = useState<ExplanationKind>(given?.kind ?? 'misprint');
  const [by, setBy] = useState(given?.by ?? own.publisher.names[language]);
  const [date, setDate] = useState(given?.date ?? today());
  const [text, setText] = useState(given?.text ?? '');
  const [wasTried, setTried] = useState(false);
  const isWhole = by.trim() !== '' && text.trim() !== '' && /^\d{4}-\d\d-\d\d$/u.test(date);
  return (
    <form
      className="head-editor explain-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isWhole) return;
        void store.put([withExplanation(own, finding, { date, by: by.trim(), kind, text: text.trim() })]);
        onClose();
      }}
    >
      <p className="hint">{words.hint}</p>
      <Choice
        label={words.kind}
        value={kind}
        options={(Object.keys(explanationKinds) as ExplanationKind[]).map((value) => ({
          value,
          name: say(explanationKinds[value].names),
        }))}
        onChange={setKind}
      />
      <TextLine label={words.text} value={text} onChange={setText} isWrong={wasTried && text.trim() === ''} />
      <TextLine label={words.by} value={by} onChange={setBy} isWrong={wasTried && by.trim() === ''} />
      <TextLine label={words.date} value={date} onChange={setDate} type="date" />
      {wasTried && !isWhole && (
        <p className="field-wrong" role="alert">
          {words.wrong}
        </p>
      )}
      <div className="head-editor-buttons">
        <Button type="submit" className="button button-main">
          {words.save}
        </Button>
        <Button className="button" onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
