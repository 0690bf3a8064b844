import { memo } from 'react';
import type { Coverage } from '../../views/model/view.ts';
import { coverageText } from './coverage-text.ts';
import { useWords } from '../kit/words.tsx';

/** “n of N, m missing”, with the reasons on demand. */
export const CoverageLine = memo(function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  const { t, format } = words;
  const count = (value: number) => format.exact(value, 'count');
  const { shown, total, reasons } = coverage;
  const share = total > 0 ? (100 * shown) / total : 0;
  const missing = total - shown;
  const { said, lacking } = coverageText(coverage, words);
  return (
    <div className="coverage">
      <span className="coverage-meter" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      {missing === 0 || reasons.length === 0 ? (
        <span>
          {said}
          {' · '}
          {lacking}
        </span>
      ) : (
        <details>
          <summary>
            {said}
            {' · '}
            {lacking}
          </summary>
          <dl className="coverage-reasons" aria-label={t.app.panel.reasons}>
            {reasons.map((reason) => (
              <div key={reason.name}>
                <dt>{reason.name}</dt>
                <dd>{count(reason.count)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
});
