// SPDX-License-Identifier: Apache-2.0
export const title = 'the keyboard';

export default async function walk({ open, step, axe, shot }) {
  const page = await open('personnel', '/facts?view=all');
  await page.locator('.list tbody tr').first().waitFor();

  await step('? lists the shortcuts of the page', async () => {
    await page.locator('main').focus();
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: '键盘快捷键' }).waitFor();
    await page.getByText('勾选当前行').waitFor();
    await shot(page, 'shortcut-sheet');
    await axe(page, 'the sheet of shortcuts');
    await page.keyboard.press('Escape');
  });
  await step('j goes to a row, x ticks it, / goes to the search', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('已选 1 条').first().waitFor();
    await page.keyboard.press('/');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('type'));
    if (focused !== 'search') throw new Error(`the focus is on ${focused}`);
  });
  await step('letters are typed in a field, and go to pages outside of it', async () => {
    await page.keyboard.type('gu');
    if (!(await page.locator('input[type=search]').inputValue()).includes('gu')) throw new Error('the field has no gu');
    await page.locator('input[type=search]').fill('');
    await page.locator('h1').click();
    await page.keyboard.press('g');
    await page.keyboard.press('u');
    await page.waitForURL(/\/people/);
  });
  await step('letters can be switched off, and are off on another device of the same person', async () => {
    await page.locator('.list tbody tr').first().waitFor();
    await page.keyboard.press('?');
    await page.getByLabel('启用单键快捷键').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page
      .waitForResponse((answer) => answer.url().includes('/api/preferences') && answer.request().method() === 'PUT', {
        timeout: 3000,
      })
      .catch(() => undefined);
    if (!page.url().includes('/people')) throw new Error('a letter still acts');
    const other = await open('personnel', '/people');
    await other.locator('.list tbody tr').first().waitFor();
    await other.waitForFunction(() => localStorage.getItem('shiji.preferences')?.includes('"letters":false'));
    await other.keyboard.press('Control+k');
    await other.locator('dialog[open]').waitFor();
    await other.keyboard.press('Escape');
    await other.getByRole('button', { name: /我的账号/ }).click();
    await other.getByRole('menuitem', { name: '键盘快捷键' }).click();
    const saved = other.waitForResponse(
      (answer) => answer.url().includes('/api/preferences') && answer.request().method() === 'PUT',
    );
    await other.getByLabel('启用单键快捷键').check();
    await saved;
  });
}
