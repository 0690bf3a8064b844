import { describe, expect } from 'vitest';
import { sampleSize } from '../../src/ui/reports/sample-offer.tsx';
import { panelStates } from './board.ts';
import { inSight } from './clicks.ts';
import { bytesOf, heading, panel, task } from './task.ts';

describe('a citizen', () => {
  for (const [word, name] of [
    ['北京朝阳', '北京市朝阳区'],
    ['杭州西湖', '杭州市西湖区'],
    ['bjcy', '北京市朝阳区'],
    ['hongze', '淮安市洪泽区'],
  ] as const)
    task(
      `finds the county by “${word}”: what its report says, its neighbours, its source`,
      4,
      async (clicks, page) => {
        await clicks.find(word);
        await heading(page, new RegExp(name, 'u'));
        await inSight(page.locator('.place-own-table'));
        await inSight(page.locator('.place-own'));
        expect(await page.locator('.place-neighbours a').count()).toBeGreaterThan(5);
        await clicks.press(page.locator('.place-own-table td button').first());
        await page
          .getByRole('dialog', { name: '数字来源' })
          .getByText('来源类型')
          .waitFor({ timeout: 60_000 });
      },
    );

  task(
    'reads of a county without a report what is missing, and what can be done',
    3,
    async (clicks, page) => {
      await clicks.find('武功');
      await heading(page, '武功县');
      await inSight(page.locator('.place-missing'));
      await inSight(page.locator('.place-neighbours a').first());
      expect(await page.locator('.place-missing').innerText()).toMatch(/1月31日/u);
    },
  );

  task('copies the link of the county', 4, async (clicks, page) => {
    await clicks.find('北京朝阳');
    await clicks.press(page.getByRole('button', { name: '复制链接' }));
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/place\/110105\/$/u);
  });

  task('takes a chart as a picture', 5, async (clicks, page) => {
    await clicks.find('公开率');
    const chart = panel(page, 'requests-disclosure-rate');
    await chart.locator('.chart svg').first().waitFor({ timeout: 60_000 });
    await clicks.press(chart.getByRole('button', { name: '下载与分享' }));
    const file = await clicks.take(page.getByRole('menuitem', { name: /PNG/u }).first());
    expect(file.suggestedFilename()).toMatch(/requests-disclosure-rate.*\.png$/u);
  });

  task('asks a question that is offered, and reads its answer', 1, async (clicks, page) => {
    await clicks.press(page.locator('.guided a', { hasText: '重庆哪里收到的公开申请最多' }));
    const answer = page.locator('#requests-received');
    await inSight(answer.locator('.chart svg').first());
    expect(new URL(page.url()).searchParams.get('provinces')).toBe('50');
  });

  task('asks it of the place that was looked at, from the search', 5, async (clicks, page) => {
    await clicks.find('淮安');
    await heading(page, /淮安市/u);
    await clicks.press(page.locator('.search-button'));
    await clicks.press(page.getByRole('option', { name: /淮安市哪里.*拒绝公开的申请占得最多/u }));
    await heading(page, /淮安市/u);
    await inSight(page.locator('.place-table'));
    await expect
      .poll(() => page.locator('.place-table th[aria-sort="descending"]').innerText())
      .toContain('不予公开率');
  });

  task('reads beside the chart what a rate means, and all terms', 5, async (clicks, page) => {
    await clicks.find('公开率');
    const meaning = page.locator('#requests-disclosure-rate .meaning');
    await clicks.press(meaning.locator('summary'));
    await meaning.getByText('不要误解').waitFor();
    expect(await meaning.innerText()).toMatch(/予以公开[^]*部分公开[^]*÷[^]*× 100/u);
    await clicks.press(meaning.getByRole('link', { name: '全部用语' }));
    await inSight(page.locator('#glossary'));
  });

  task('asks what a rate means', 3, async (clicks, page) => {
    await clicks.find('什么是公开率');
    await inSight(page.locator('#meaning-disclosure_rate'));
    expect(await page.locator('#meaning-disclosure_rate').innerText()).toContain(
      '予以公开和部分公开的占多少',
    );
  });
});

describe('a researcher', () => {
  task('takes the CSV of one chart, filtered', 5, async (clicks, page) => {
    await clicks.find('重庆申请量');
    const chart = page.locator('#requests-received');
    await chart.locator('.chart svg').first().waitFor({ timeout: 60_000 });
    await clicks.press(chart.getByRole('button', { name: '下载与分享' }));
    const file = await clicks.take(page.getByRole('menuitem', { name: /CSV/u }));
    expect(file.suggestedFilename()).toMatch(/requests-received.*50.*data-[0-9a-f]{12}\.csv$/u);
    const rows = Buffer.from(await bytesOf(file))
      .toString('utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toContain('重庆');
  });

  task('takes one Parquet file, and the dictionary', 3, async (clicks, page) => {
    await clicks.goTo('数据');
    const file = await clicks.take(page.locator('[data-table="findings"] a[data-file]'));
    expect(
      Buffer.from(await bytesOf(file))
        .subarray(0, 4)
        .toString(),
    ).toBe('PAR1');
    const dictionary = await clicks.take(page.locator('#dictionary').getByRole('button', { name: 'CSV' }));
    expect(Buffer.from(await bytesOf(dictionary)).toString('utf8')).toContain('requests.received.total');
  });

  task('runs a query', 3, async (clicks, page) => {
    await clicks.goTo('数据');
    await clicks.press(page.locator('.data-contents').getByRole('link', { name: 'SQL 查询' }));
    await clicks.press(page.getByRole('button', { name: '运行', exact: true }));
    await inSight(page.locator('.sql-result tbody tr:not([aria-hidden])').first());
  });

  task('copies the citation, with its version', 3, async (clicks, page) => {
    await clicks.goTo('数据');
    await clicks.press(page.locator('.data-contents').getByRole('link', { name: '引用与许可' }));
    await clicks.press(page.locator('[data-cite="bibtex"]').getByRole('button'));
    const version = await page.locator('#app').getAttribute('data-data-version');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(version?.slice(0, 12) ?? 'no version');
  });

  task('compares a county with its neighbours', 4, async (clicks, page) => {
    await clicks.find('洪泽');
    await clicks.press(page.getByRole('link', { name: '与邻近地方比较' }));
    await page.locator('.compare-page').getByText('金湖县').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.compare-page').innerText()).toContain('范围');
  });

  task('loads the sample city, ranks it, removes it', 4, async (clicks, page) => {
    await clicks.goTo('您的报告');
    await clicks.press(page.getByRole('button', { name: '装入示例市' }));
    await page.waitForSelector(`.sample-offer[data-sample="${sampleSize.reports}"]`, { timeout: 60_000 });
    await clicks.press(page.getByRole('link', { name: '示例市各区排名' }));
    await page.locator('figure[data-view="ranking-table"] tbody tr').nth(9).waitFor({ timeout: 60_000 });
    await clicks.press(page.locator('.own-note').getByRole('button', { name: '移除示例市' }));
    await page.getByText('示例市没有装入').or(page.locator('.own-note[data-sample="0"]')).first().waitFor();
  });

  task('sees what own reports change, and lays them aside', 4, async (clicks, page) => {
    await clicks.goTo('您的报告');
    await page.waitForSelector('.reports-page:not([data-kept="unknown"])');
    const text =
      '成都市武侯区2022年政府信息公开工作年度报告\n一、总体情况\n2022年，全区主动公开政府信息4321条。政府网站公开政府信息4321条。\n';
    await clicks.drop(page.locator('input[type=file]').first(), 'own.txt', Buffer.from(text));
    await page.waitForSelector('[data-reading="done"]', { timeout: 60_000 });
    await clicks.goTo('公开渠道');
    await panelStates(page);
    const note = page.locator('.own-note');
    expect(await note.innerText()).toContain('含您的1份报告');
    await clicks.press(note.getByRole('button', { name: '搁置' }));
    await expect.poll(() => note.innerText()).toContain('已搁置');
  });
});
