import { pageViews } from '../../views/page-views.ts';
import { useNavigation } from '../address/navigation.tsx';
import type { PageModule } from './page-module.ts';
import { Part } from '../kit/part.tsx';
import { PublisherCard } from '../publisher/publisher-card.tsx';
import { PublisherPicker } from '../find/publisher-picker.tsx';

export const views: PageModule['views'] = pageViews.publisher;
export const filtered = false;

/** One publisher’s report card, or a way to choose one. */
export function Page({ views: shown }: Pick<PageModule, 'views'>) {
  const id = useNavigation().params.get('id');
  if (id !== null && id !== '') return <PublisherCard key={id} id={id} views={shown} />;
  return (
    <Part>
      <PublisherPicker />
    </Part>
  );
}
