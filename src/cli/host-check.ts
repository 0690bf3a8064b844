import { checkHost } from './host/check-host.ts';
import type { Remark } from './host/remark.ts';

/** `npm run host-check -- URL`: visits a deployed board and says what its server gets wrong; exit code 1 if anything. */
const marks: Readonly<Record<Remark['level'], string>> = { ok: '✓', note: '·', wrong: '✗' };

async function run(address: string | undefined): Promise<number> {
  if (address === undefined || !URL.canParse(address)) {
    console.error('Give the address of a deployed board: npm run host-check -- https://example.org/board/');
    return 2;
  }
  const root = new URL('./', address);
  try {
    const remarks = await checkHost(root);
    for (const { level, what, todo } of remarks) {
      console.log(`${marks[level]} ${what}${todo === undefined ? '' : `\n    ${todo}`}`);
    }
    const count = (level: Remark['level']) => remarks.filter((remark) => remark.level === level).length;
    console.log(`\n${count('wrong')} wrong, ${count('note')} to note, ${count('ok')} right`);
    return count('wrong') === 0 ? 0 : 1;
  } catch (error) {
    const { message, cause } = error as Error;
    console.error(`${root.href} cannot be visited: ${cause instanceof Error ? cause.message : message}`);
    return 2;
  }
}

process.exitCode = await run(process.argv[2]);
