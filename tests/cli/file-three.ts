import { writeReports } from '../../src/cli/data/write-report.ts';
import { threeReports } from './three-reports.ts';

/** Files three reports into the folder that is named: the part of an import that writes, alone in a process. */
const [, , folder = ''] = process.argv;
await writeReports(folder, threeReports());
