import { describe, expect, it } from 'vitest';
import { findBands } from '../../../src/rank/bands.ts';
import { explainMove } from '../../../src/rank/moved.ts';
import { rankPublishers } from '../../../src/rank/rank.ts';
import { findSensitivity } from '../../../src/rank/sensitivity.ts';
import { auditIndex } from '../../../src/rank/soundness.ts';
import { languages, type Language } from '../../../src/schema/languages.ts';
import type { ViewModel } from '../../../src/views/model/view.ts';
import { wholeNotes } from '../../../src/views/model/whole-notes.ts';
import { rankingBands, rankingMove } from '../../../src/views/ranking/ranking-blocks.ts';
import { rankingSensitivity } from '../../../src/views/ranking/ranking-charts.ts';
import { methodSteps, plainSteps } from '../../../src/views/ranking/ranking-method.ts';
import { defaultSettings } from '../../../src/views/ranking/ranking-settings.ts';
import { rankingSound, rankingVotes } from '../../../src/views/ranking/ranking-sound.ts';
import { makeIndicator, makeInput } from '../../rank/make-input.ts';
import { contextOf } from '../context-of.ts';

const indicators = [makeIndicator('items_disclosed'), makeIndicator('policy_interpretations')];
const before = makeInput(indicators, { a: [9, 3], b: [7, 4], c: [5, 1], d: [3, 2] });
const after = makeInput(indicators, { a: [1, 3], b: [7, 4], c: [5, 1], d: [3, 2] });
const reports = new Map();

/** Terms that only a statistician reads, as each language writes them. */
const terms =
  /shapley|dirichlet|τ|kendall|spearman|pearson|cronbach|eigenvalue|sobol|borda|copeland|šidák|mogstad|principal component|benefit of the doubt|variance|\bseed\b|沙普利|狄利克雷|肯德[尔爾]|斯皮[尔爾]曼|皮[尔爾]逊|克朗巴赫|特征值|特徵值|索博[尔爾]|博[尔爾]达|博[尔爾]達|科普[兰蘭]|主成分|方差|[种種]子/iu;

async function modelsIn(language: Language): Promise<Readonly<Record<string, ViewModel>>> {
  const context = await contextOf(language);
  const found = auditIndex(before);
  if (!found) throw new Error('four publishers can be audited');
  const ranking = rankPublishers(before);
  const ranked = { ranking, simulated: { state: 'none' }, reports, keys: [], bounded: false } as const;
  const who = { name: 'A', before: '1', after: '2', together: false };
  return {
    bands: rankingBands(findBands(before, ranking), reports, context),
    move: rankingMove(explainMove(before, after, 'a'), who, context),
    sensitivity: rankingSensitivity(findSensitivity(before), ranked, context),
    sound: rankingSound(found, context),
    votes: rankingVotes(found, reports, context),
  };
}

const inFront = ({ summary, notes, table }: ViewModel): string =>
  [summary, ...notes, ...table.columns.map(({ name }) => name)].join('\n');

describe.each(Object.keys(languages) as Language[])('the words of a ranking in %s', (language) => {
  it('are plain in front, and the terms stand behind how it is worked out', async () => {
    for (const [name, model] of Object.entries(await modelsIn(language))) {
      expect(inFront(model), name).not.toMatch(terms);
      expect(model.working?.join('\n'), name).toMatch(terms);
      // A file folds nothing away.
      expect(wholeNotes(model)).toEqual([...model.notes, ...(model.working ?? [])]);
    }
  });

  it('tell the method in short before its steps', async () => {
    const context = await contextOf(language);
    expect(plainSteps(context).join('\n')).not.toMatch(terms);
    expect(methodSteps(defaultSettings, context).join('\n')).toMatch(terms);
  });

  it('name no term where the panels open, nor while the intervals are worked out', async () => {
    const { ranking } = (await contextOf(language)).t;
    const { title, lead } = ranking.sound;
    const opening = [
      ...(['table', 'bars', 'bands', 'bump', 'sensitivity', 'votes', 'move', 'lift'] as const).flatMap(
        (name) => [ranking[name].title, ranking[name].lead],
      ),
      title,
      lead,
      ranking.controls.more,
      ranking.run.running('1', '2'),
      ranking.run.done('1,000'),
    ];
    expect(opening.join('\n')).not.toMatch(terms);
  });
});
