import { toMatching } from '../../normalize.ts';
import { around, middleX, type Box } from '../page-marks.ts';
import type { Run } from './strip.ts';

/** A label of the form, put together from the lines it was broken into. */
export type PlacedLabel = Box & { readonly text: string; readonly runs: readonly Run[] };

/** Lines of one label are no further apart than this, in parts of the size. */
const leading = 1.1;

const bareForm = (text: string): string => toMatching(text).replace(/[\p{P}\p{S}]/gu, '');
const numbering = /^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d+[.．、])/u;
const remark = /[（(][^（）()]{3,}[)）]/gu;

/** The forms in which a label may be printed: with or without its numbering and its remark in parentheses. */
export function wordingsOf(label: string): readonly string[] {
  const plain = label.replace(numbering, '');
  return [label, plain, label.replace(remark, ''), plain.replace(remark, '')].map(bareForm);
}

const known = new Map<string, readonly string[]>();

/** The wordings of a label of the form, of which there are few: they are asked for again and again. */
function formWordings(label: string): readonly string[] {
  const wordings = known.get(label) ?? wordingsOf(label);
  known.set(label, wordings);
  return wordings;
}

/** The runs that stand right below a stack of runs. */
function below(stack: readonly Run[], runs: readonly Run[]): readonly Run[] {
  const last = stack.at(-1);
  const box = around(stack);
  if (!last || !box) return [];
  return runs.filter((run) => {
    const gap = run.top - last.bottom;
    if (gap <= -last.size * 0.3 || gap >= last.size * leading) return false;
    return Math.min(box.right, run.right) > Math.max(box.left, run.left) && !stack.includes(run);
  });
}

/**
 * The labels of a list that stand among some runs. A label begins at a run and goes on in the runs below it as long as
 * they spell it; the longest wins, and no run belongs to two.
 */
export function assembleLabels(runs: readonly Run[], labels: readonly string[]): readonly PlacedLabel[] {
  const wordings = new Map(labels.flatMap((label) => formWordings(label).map((wording) => [wording, label])));
  const spellings = [...wordings.keys()];
  const forms = new Map(runs.map((run) => [run, bareForm(run.text)]));
  const formOf = (run: Run): string => forms.get(run) ?? '';
  const begins = (text: string): boolean => spellings.some((wording) => wording.startsWith(text));
  const used = new Set<Run>();
  const placed: PlacedLabel[] = [];
  for (const first of [...runs].sort((a, b) => a.top - b.top || a.left - b.left)) {
    if (used.has(first)) continue;
    let stack: readonly Run[] = [first];
    let text = formOf(first);
    let best: { readonly label: string; readonly runs: readonly Run[] } | undefined;
    while (text !== '' && begins(text)) {
      const label = wordings.get(text);
      if (label !== undefined) best = { label, runs: stack };
      const spelled = text;
      const next = below(stack, runs)
        .filter((run) => !used.has(run))
        .filter((run) => begins(spelled + formOf(run)))
        .sort(
          (a, b) =>
            a.top - b.top || Math.abs(middleX(a) - middleX(first)) - Math.abs(middleX(b) - middleX(first)),
        )[0];
      if (!next) break;
      stack = [...stack, next];
      text += formOf(next);
    }
    const box = best && around(best.runs);
    if (!best || !box) continue;
    for (const run of best.runs) used.add(run);
    placed.push({ ...box, text: best.label, runs: best.runs });
  }
  return placed;
}
