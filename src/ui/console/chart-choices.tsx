import type { Asked } from '../../query/free-question.ts';
import type { AskSettings } from '../../state/ask-url.ts';
import { askShows, axisChoices, chooseAxes } from '../../views/data/ask-chart.ts';
import { Chips, Select } from '../kit/choices.tsx';
import { useWords } from '../kit/words.tsx';

type ChoicesProps = {
  readonly asked: Asked;
  readonly settings: AskSettings;
  readonly onChange: (change: Partial<AskSettings>) => void;
};

const noGroup = '';

/** Table or kind of chart, and for a chart the columns of its axes. */
export function ChartChoices({ asked, settings, onChange }: ChoicesProps) {
  const words = useWords().t.ask;
  const { show } = settings;
  const choices = axisChoices(asked, show);
  const axes = chooseAxes(asked, show, settings);
  const namesOf = (columns: readonly { readonly name: string }[]) =>
    columns.map(({ name }) => ({ id: name, name }));
  const isBars = show === 'bars';
  return (
    <div className="sql-choices">
      <Chips
        label={words.show}
        chosen={show}
        choices={askShows.map((id) => ({ id, name: words.as[id] }))}
        onChange={(id) => {
          onChange({ show: id });
        }}
      />
      {show !== 'table' && axes.x !== null && axes.y !== null && (
        <>
          <Select
            label={isBars ? words.category : words.x}
            chosen={axes.x}
            choices={namesOf(choices.x)}
            onChange={(x) => {
              onChange({ x });
            }}
          />
          <Select
            label={isBars ? words.value : words.y}
            chosen={axes.y}
            choices={namesOf(choices.y)}
            onChange={(y) => {
              onChange({ y });
            }}
          />
          <Select
            label={words.by}
            chosen={axes.by ?? noGroup}
            choices={[
              { id: noGroup, name: words.noGroup },
              ...namesOf(asked.columns.filter(({ name }) => name !== axes.x && name !== axes.y)),
            ]}
            onChange={(by) => {
              onChange({ by: by === noGroup ? null : by });
            }}
          />
        </>
      )}
    </div>
  );
}
