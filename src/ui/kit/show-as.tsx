import { memo } from 'react';
import { Segmented } from './segmented.tsx';
import { useWords } from './words.tsx';

type ShowAsProps = { readonly asTable: boolean; readonly onChange: (asTable: boolean) => void };

/** Chart or table: two faces of the same figures. */
export const ShowAs = memo(function ShowAs({ asTable, onChange }: ShowAsProps) {
  const words = useWords().t.app.panel;
  return (
    <Segmented
      label={words.show}
      options={[
        { id: 'chart', name: words.chart },
        { id: 'table', name: words.table },
      ]}
      chosen={asTable ? 'table' : 'chart'}
      onChoose={(id) => {
        onChange(id === 'table');
      }}
    />
  );
});
