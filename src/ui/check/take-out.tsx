import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { toCleanHtml, toHtmlPage } from '../../documents/clean-html.ts';
import { toFormPaper } from '../../draft/form-paper.ts';
import { toLedgerRow } from '../../draft/ledger-row.ts';
import { toReportFile } from '../../import/file/to-report-file.ts';
import type { Paper } from '../../documents/paper.ts';
import { PaperView } from './paper-view.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useWords } from '../kit/words.tsx';
import type { OpenDraft } from './draft-desk.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const paperOf = ({ report, paragraphs }: OpenDraft): Paper =>
  toFormPaper({
    publisher: report.report.publisher ?? '',
    year: report.report.year,
    edition: report.report.edition ?? '2021',
    figures: report.figures,
    paragraphs,
  });

const stemOf = ({ report }: OpenDraft): string =>
  `${report.report.publisher ?? ''}${report.report.year}`.replace(/[\\/:*?"<>|\s]+/g, '_');

/** The draft to be taken along: as a Word file, a page, on the clipboard, on paper, as data. */
export function TakeOut({ draft }: { readonly draft: OpenDraft }) {
  const { t } = useWords();
  const words = t.check.out;
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<Paper | null>(null);
  const makeDocx = async () => {
    setSaid(words.making);
    try {
      const { writeDocx } = await import('../../documents/docx/write-docx.ts');
      const bytes = await writeDocx(paperOf(draft));
      saveFile(`${stemOf(draft)}.docx`, new Blob([new Uint8Array(bytes)], { type: wordType }), wordType);
      setSaid('');
    } catch (error) {
      setSaid(`${words.failed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const copy = async () => {
    const paper = paperOf(draft);
    const html = toCleanHtml(paper);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([html], { type: 'text/plain' }),
        }),
      ]);
      setShown(null);
      setSaid(words.copied);
    } catch {
      // A page on plain http has no clipboard: what is marked can still be copied by its reader.
      setShown(paper);
      setSaid(words.copyFailed);
    }
  };
  const data = () => {
    const { report } = draft;
    const file = toReportFile(report.report.publisher ?? '', report, {
      kind: 'document',
      file: draft.source,
    });
    saveFile(`${stemOf(draft)}.json`, `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  };
  return (
    <section className="panel check-out" aria-labelledby="check-out-title">
      <h2 className="panel-title" id="check-out-title">
        {words.title}
      </h2>
      <p className="hint">{words.lead}</p>
      <div className="drop-buttons">
        <Button className="button button-main" data-out="docx" onPress={() => void makeDocx()}>
          {words.docx}
        </Button>
        <Button className="button" data-out="copy" onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Button
          className="button"
          data-out="html"
          onPress={() => {
            saveFile(`${stemOf(draft)}.html`, toHtmlPage(paperOf(draft)), 'text/html');
          }}
        >
          {words.html}
        </Button>
        <Button
          className="button"
          data-out="print"
          onPress={() => {
            window.print();
          }}
        >
          {words.print}
        </Button>
        <Button className="button" data-out="json" onPress={data}>
          {words.json}
        </Button>
        <Button
          className="button"
          data-out="ledger"
          onPress={() => {
            saveFile(`${stemOf(draft)}.csv`, toLedgerRow(draft.report), 'text/csv');
          }}
        >
          {words.ledger}
        </Button>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      {shown !== null && <MarkedCopy paper={shown} />}
    </section>
  );
}

/** The report as it will look, marked, for the reader’s own Ctrl+C. */
function MarkedCopy({ paper }: { readonly paper: Paper }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    current.focus();
    window.getSelection()?.selectAllChildren(current);
  }, [paper]);
  return (
    <div className="marked-copy" ref={box} tabIndex={-1} role="region" aria-label={t.check.out.copy}>
      <PaperView paper={paper} />
    </div>
  );
}
