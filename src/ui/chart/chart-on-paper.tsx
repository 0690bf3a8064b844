import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { ChartModel } from '../../views/model/chart-model.ts';
import { usePrinting } from '../kit/use-printing.ts';
import { useWords } from '../kit/words.tsx';
import { loadPaperKit, readyPaperKit } from './paper-kit.ts';

/** While the page is put on paper, a live chart again as paper wants it; the one on the screen then stands aside. */
export function ChartOnPaper({ model }: { readonly model: ChartModel }) {
  const { format } = useWords();
  const printing = usePrinting();
  const name = `paper${useId().replaceAll(/\W/g, '')}`;
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    loadPaperKit().catch(() => undefined);
  }, []);

  useLayoutEffect(() => {
    const kit = readyPaperKit();
    if (printing && kit) host.current?.replaceChildren(...kit.draw(model, format, name));
  }, [printing, model, format, name]);

  return printing && readyPaperKit() ? <div className="chart chart-still chart-paper" ref={host} /> : null;
}
