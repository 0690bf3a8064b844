import { memo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from './words.tsx';

type ShowAsProps = { readonly asTable: boolean; readonly onChange: (asTable: boolean) => void };

/** Chart or table: two faces of the same figures. */
export const ShowAs = memo(function ShowAs({ asTable, onChange }: ShowAsProps) {
  const words = useWords().t.app.panel;
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={words.show}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[asTable ? 'table' : 'chart']}
      onSelectionChange={(keys) => {
        onChange(keys.has('table'));
      }}
    >
      <ToggleButton id="chart">{words.chart}</ToggleButton>
      <ToggleButton id="table">{words.table}</ToggleButton>
    </ToggleButtonGroup>
  );
});
