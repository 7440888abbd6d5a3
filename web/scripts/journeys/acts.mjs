// SPDX-License-Identifier: Apache-2.0
export const title = 'acts on rows';

const toast = (page, word) => page.locator('.toast', { hasText: word });

export default async function walk({ open, step, axe, shot }) {
  const page = await open('personnel', '/posts?view=all&state=vacant');
  await page.locator('.list tbody tr').first().waitFor();
  const firstTitle = await page.locator('.list tbody tr td.card-title').first().innerText();

  await step('a post is frozen at once and thawed by undo', async () => {
    await page
      .getByRole('button', { name: new RegExp(firstTitle) })
      .first()
      .click();
    await page.getByRole('menuitem', { name: '冻结' }).click();
    await toast(page, '已冻结').waitFor();
    await shot(page, 'undo-toast');
    await toast(page, '已冻结').getByRole('button', { name: '撤销' }).click();
    await toast(page, '已撤销').first().waitFor();
  });

  await step('several are frozen together and thawed together', async () => {
    for (const at of [0, 1]) await page.locator('.list tbody .list-tick input').nth(at).check();
    await page.locator('.list-bulk').getByRole('button', { name: '冻结' }).click();
    await toast(page, '已完成 2 条').waitFor();
    await toast(page, '已完成 2 条').getByRole('button', { name: '撤销' }).click();
    await toast(page, '已撤销').first().waitFor();
  });

  await step('what one row is refused is said beside it, while the others are done', async () => {
    await page.goTo('/posts?view=all&state=vacant');
    await page.locator('.list tbody tr').first().waitFor();
    for (const at of [0, 1]) await page.locator('.list tbody .list-tick input').nth(at).check();
    const other = await open('personnel', '/posts?view=all&state=vacant');
    await other.locator('.list tbody tr').first().waitFor();
    // The live stream would tell the first page at once: it is cut, as on a bad line.
    await page.route('**/api/posts?*', (route) => route.abort());
    await other.locator('.list tbody .list-tick input').first().check();
    await other.locator('.list-bulk').getByRole('button', { name: '冻结' }).click();
    await toast(other, '已完成 1 条').waitFor();
    await page.locator('.list-bulk').getByRole('button', { name: '冻结' }).click();
    await page.getByText('完成 1 条，未完成 1 条').waitFor();
    await page.getByText('内容已被他人修改').waitFor();
    await shot(page, 'bulk-answers');
    await axe(page, 'the answers row by row');
    await page.unroute('**/api/posts?*');
    await page.goTo('/posts?view=all&state=frozen&sort=unit&order=asc');
    await page.locator('.list tbody tr').first().waitFor();
  });

  await step('and what was frozen for it is thawed again', async () => {
    const frozen = await open('personnel', '/posts?view=all&state=vacant');
    await frozen.locator('.list tbody tr').first().waitFor();
    const answers = await frozen.evaluate(async () => {
      const session = await (await fetch('/api/session')).json();
      const { rows } = await (await fetch('/api/posts?state=frozen&limit=100')).json();
      const headers = {
        'Content-Type': 'application/json',
        'X-CSRF-Token': session.csrf_token,
        'Idempotency-Key': crypto.randomUUID(),
      };
      const items = rows
        .filter((row) => row.version > 1 && row.filled === 0)
        .map(({ post_id, version }) => ({ post_id, version }));
      const reply = await fetch('/api/posts/thaw', { method: 'POST', headers, body: JSON.stringify({ items }) });
      return (await reply.json()).rows.map((row) => row.status);
    });
    if (answers.length === 0 || answers.some((status) => status !== 200)) throw new Error(`answers ${answers}`);
  });

  await step('every list is saved as a workbook with the columns it shows', async () => {
    const lists = {
      '/people': 'personnel',
      '/posts?view=all': 'personnel',
      '/facts?view=all': 'cadre',
      '/ledger': 'leader',
      '/accounts': 'admin',
    };
    for (const [list, account] of Object.entries(lists)) {
      const shown = await open(account, list);
      await shown.locator('.list-export').first().waitFor();
      await shown.locator('.list-export button').first().click();
      const [download] = await Promise.all([
        shown.waitForEvent('download'),
        shown.getByRole('menuitem', { name: /Excel/ }).click(),
      ]);
      if (!download.suggestedFilename().endsWith('.xlsx'))
        throw new Error(`${list} gave ${download.suggestedFilename()}`);
    }
  });
}
