import { describeData } from './data/describe-data.ts';
import { writeAside } from './data/write-aside.ts';

/** `npm run describe`: writes the data dictionary, data/README.md, from the schema. */
await writeAside('data/README.md', describeData());
