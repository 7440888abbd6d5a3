// SPDX-License-Identifier: Apache-2.0
export const title = 'grades of a group';

const toast = (page, word) => page.locator('.toast', { hasText: word });

// A seal cannot be taken back: no other journey uses this group.
export default async function walk({ open, step, axe, shot }) {
  const page = await open('personnel', '/grades?view=all&state=open');
  await page.locator('.list tbody tr', { hasText: '股长' }).first().getByRole('link').click();
  await page.getByText('没有调整').waitFor();

  await step('a move asks for a grade, a fact and a reason, at the field', async () => {
    await page.locator('.list tbody tr').nth(2).getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: '调整', exact: true }).click();
    await page.getByText('请选择调整为').first().waitFor();
    await shot(page, 'move-refused');
    await axe(page, 'the dialog of a move');
  });

  await step('one place too many is refused with the reason', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/优秀/).check();
    await dialog.getByLabel('引用事实').selectOption({ index: 1 });
    await dialog.getByLabel('理由').fill('牵头办结跨部门堵点事项');
    await dialog.getByRole('button', { name: '调整', exact: true }).click();
    await page.getByText('该等次名额已满').first().waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
  });

  await step('once a place is given back it is taken, and both moves stand with their reasons', async () => {
    const move = async (row, grade, reason) => {
      await page.locator('.list tbody tr').nth(row).getByRole('button').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(grade).check();
      await dialog.getByLabel('引用事实').selectOption({ index: 1 });
      await dialog.getByLabel('理由').fill(reason);
      await dialog.getByRole('button', { name: '调整', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await move(1, /^称职/, '两件主办事项延期，经小组核实');
    await move(2, /优秀/, '牵头办结跨部门堵点事项');
    await page.getByText('两件主办事项延期，经小组核实').waitFor();
    await page.getByText('牵头办结跨部门堵点事项').waitFor();
  });

  await step('the chair submits, and moves nothing afterwards', async () => {
    await page.getByRole('button', { name: '提交确认' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交确认' }).click();
    await toast(page, '已提交').waitFor();
    await page.locator('.list tbody tr').nth(2).getByRole('button').waitFor({ state: 'detached' });
  });

  await step('a leader who had no part in it seals it, and the proof holds', async () => {
    const leader = await open('leader', new URL(page.url()).pathname);
    await leader.getByRole('button', { name: '确认并封存' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '确认并封存' }).click();
    await leader.getByText('封存值一致').waitFor();
    await shot(leader, 'sealed');
    await axe(leader, 'a sealed sheet');
  });

  await step('opening a sheet names what is missing at its field', async () => {
    const office = await open('personnel', '/grades');
    await office.getByRole('button', { name: '建评定表' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '建评定表' }).click();
    await office.getByText('请选择周期').first().waitFor();
    await office.getByText('请选择组长').first().waitFor();
    await shot(office, 'open-sheet');
    await axe(office, 'the dialog of a new sheet');
  });

  await step('the grades of a draft are changed, and the difference says so', async () => {
    const office = await open('personnel', '/schemes');
    await office
      .getByRole('link', { name: /经济服务/ })
      .first()
      .click();
    await office.getByRole('button', { name: '新建版本' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByRole('button', { name: '新建版本' }).click();
    await office.getByRole('button', { name: '修改等次设置' }).click();
    await shot(office, 'grading');
    await axe(office, 'the dialog of grades');
    await office.getByLabel('第 1 个等次 · 比例').fill('120');
    await office.getByRole('dialog').getByRole('button', { name: '保存草案' }).click();
    await office.getByText('请填写 0 至 100 的百分数').first().waitFor();
    await office.getByLabel('第 1 个等次 · 比例').fill('25');
    await office.getByRole('dialog').getByRole('button', { name: '保存草案' }).click();
    await toast(office, '等次设置已保存').waitFor();
    await office.getByText('25%').first().waitFor();
    await office.getByRole('button', { name: '删除草案' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '删除草案' }).click();
  });
}
