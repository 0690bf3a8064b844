import { CheckPage } from '../check/check-page.tsx';
import type { PageModule } from './page-module.ts';

export const views: PageModule['views'] = [];
export const filtered = false;

export const Page = CheckPage;
