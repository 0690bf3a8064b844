import { isSampleCode } from '../../places/sample-city.ts';
import { pageOf } from './pages.ts';

/**
 * Where a place of the register has a document of its own, which names it in previews: a folder below that of the page,
 * which leads to `?at=` there. Null for a code that has none (townships, the sample).
 */
export const placeFolder = (code: string): `${string}/` | null =>
  /^\d{6}$/u.test(code) && !isSampleCode(code) ? `${pageOf('place').path}${code}/` : null;
