/**
 * `npm run sample`: writes the invented sample city anew, twelve districts and three years of reports as documents, as one
 * archive. The same seed gives the same bytes.
 */
import { writeFile } from 'node:fs/promises';
import { makeSample, seed } from './sample/make-sample.ts';

const file = 'src/ui/reports/sample-city.zip';

const bytes = makeSample(seed);
await writeFile(file, bytes);
console.log(`${file}: ${bytes.length} bytes.`);
