// SPDX-License-Identifier: Apache-2.0
export const title = 'small acts are taken back from the line that tells of them';

const toast = (page, word) => page.locator('.toast', { hasText: word });
const heads = async (page) => (await page.locator('.list thead th').allInnerTexts()).join('|');
const takeBack = (page, word) => toast(page, word).getByRole('button', { name: '撤销' }).click();

export default async function walk({ open, step, axe, shot }) {
  const page = await open('personnel', '/people?view=all');
  await page.locator('.list tbody tr').first().waitFor();

  await step('a choice of columns, once the chooser is closed', async () => {
    const before = await heads(page);
    await page.getByRole('button', { name: '显示列' }).click();
    await page.locator('.list-chooser li', { hasText: '部门' }).locator('input').uncheck();
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await toast(page, '显示列已调整').waitFor();
    if ((await heads(page)) === before) throw new Error('nothing was chosen'); // the control
    await shot(page, 'takeback-columns');
    await takeBack(page, '显示列已调整');
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('.list thead th')].map((th) => th.innerText).join('|') === wanted,
      before,
    );
  });

  await step('following a record, on a dark phone', async () => {
    await page.goTo('/facts?view=all');
    const fact = await page.locator('.list tbody tr').first().getByRole('link').first().getAttribute('href');
    const phone = await open('personnel', fact, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    const button = phone.locator('.talk-follow button');
    const before = await button.getAttribute('aria-pressed');
    const said = before === 'true' ? '已取消关注' : '已关注';
    await button.click();
    await toast(phone, said).waitFor();
    await button.and(phone.locator(`[aria-pressed="${before !== 'true'}"]`)).waitFor();
    await shot(phone, 'takeback-follow');
    await axe(phone, 'the line that offers to take a following back');
    await takeBack(phone, said);
    await button.and(phone.locator(`[aria-pressed="${before}"]`)).waitFor();
  });
}
