import { ConsoleSection } from '../console/console-section.tsx';
import { DataPage } from '../download/data-page.tsx';
import type { PageModule } from './page-module.ts';

/** All of the data is offered at once: the filters would change nothing here. */
export const views: PageModule['views'] = [];
export const filtered = false;

/** Downloads, dictionary, methods, change log, citation. */
export const Page = () => <DataPage sql={ConsoleSection} />;
