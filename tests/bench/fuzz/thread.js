import { tsImport } from 'tsx/esm/api';

/** A thread does not take over how this program's files are read; it must be told anew. */
await tsImport('./worker.ts', import.meta.url);
