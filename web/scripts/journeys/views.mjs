// SPDX-License-Identifier: Apache-2.0
export const title = 'saved views and columns';

const name = `旅程${Date.now() % 100_000}`;
const tab = (page, word) => page.locator('.list-views nav a', { hasText: word });
const heads = (page) => page.locator('.list thead th').allInnerTexts();

export default async function walk({ open, step, axe, shot }) {
  const page = await open('personnel', '/people?category=technical');
  await page.locator('.list tbody tr').first().waitFor();

  await step('what a list shows is saved as a view with its count', async () => {
    await page.getByRole('button', { name: '存为视图' }).click();
    await page.getByLabel('视图名称').fill(name);
    await shot(page, 'view-modal');
    await axe(page, 'the dialog that saves a view');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.waitForURL(/view=[0-9a-f-]{36}/);
    await tab(page, name).locator('b').waitFor();
    const counted = Number((await tab(page, name).locator('b').innerText()).replace(/\D/g, ''));
    const total = Number((await page.locator('.list-pager').innerText()).match(/共 ([\d,]+)/)[1].replace(/,/g, ''));
    if (counted !== total) throw new Error(`the tab counts ${counted}, the list ${total}`);
  });

  await step('columns are chosen and ordered, and kept with the view', async () => {
    await page.getByRole('button', { name: '显示列' }).click();
    await page.locator('.list-chooser li', { hasText: '部门' }).locator('input').uncheck();
    await page.getByRole('button', { name: /将“状态”前移/ }).click();
    await shot(page, 'column-chooser');
    await axe(page, 'the column chooser');
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await page.getByRole('button', { name: '更新视图' }).click();
    await page.getByText('视图有改动').waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.list tbody tr').first().waitFor();
    const shown = await heads(page);
    if (shown.some((head) => head.includes('部门'))) throw new Error(`columns are ${shown}`);
  });

  await step('a default view opens from the bare address, and the whole list stays one click away', async () => {
    await page.getByRole('button', { name: new RegExp(`视图“${name}”`) }).click();
    await page.getByRole('menuitem', { name: '设为我的默认视图' }).click();
    await tab(page, name).locator('svg').waitFor();
    await page.goTo('/people');
    await page.waitForURL(/category=technical/);
    await tab(page, '全部').click();
    await page.waitForURL(/view=all/);
  });

  await step('a deleted view comes back when it is undone', async () => {
    await tab(page, name).click();
    await page.getByRole('button', { name: new RegExp(`视图“${name}”`) }).click();
    await page.getByRole('menuitem', { name: '删除视图' }).click();
    await tab(page, name).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await tab(page, name).waitFor();
  });

  await step('and is gone when it is not', async () => {
    await tab(page, name).click();
    await page.getByRole('button', { name: new RegExp(`视图“${name}”`) }).click();
    await page.getByRole('menuitem', { name: '删除视图' }).click();
    await page.goTo('/people');
    await page.locator('.list tbody tr').first().waitFor();
    if ((await tab(page, name).count()) > 0) throw new Error('it is still there');
  });

  const cadre = await open('cadre', '/facts');
  await step('a shared view is seen by everybody and changed by few', async () => {
    await tab(cadre, '已退回').click();
    await cadre.waitForURL(/status=rejected/);
    await cadre.getByRole('button', { name: /视图“已退回”/ }).click();
    if (await cadre.getByRole('menuitem', { name: '删除视图' }).count())
      throw new Error('a cadre is offered to delete it');
  });
}
