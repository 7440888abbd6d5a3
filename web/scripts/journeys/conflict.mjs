// SPDX-License-Identifier: Apache-2.0
export const title = 'two people edit one record';

async function edit(page, row) {
  await page.locator('.list tbody tr').nth(row).getByRole('button', { name: '修改' }).click();
  await page.locator('dialog[open]').waitFor();
}

export default async function walk({ open, step, axe, shot }) {
  const mine = await open('personnel', '/posts?view=all&state=vacant&sort=title&order=asc');
  const theirs = await open('personnel', '/posts?view=all&state=vacant&sort=title&order=asc');
  for (const page of [mine, theirs]) await page.locator('.list tbody tr').first().waitFor();
  await edit(mine, 0);
  await edit(theirs, 0);
  const before = await mine.locator('#post-title').inputValue();
  const level = await mine.locator('#post-level').inputValue();
  const otherLevel = level === '1' ? '2' : '1';

  await step('the first saves', async () => {
    await theirs.locator('#post-title').fill(`${before}（改）`);
    await theirs.getByRole('button', { name: '保存', exact: true }).click();
    await theirs.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  await step(
    'the second is asked field by field, with what stands now, what is theirs and what was before',
    async () => {
      await mine.locator('#post-title').fill(`${before}（乙）`);
      await mine.locator('#post-level').selectOption(otherLevel);
      await mine.getByRole('button', { name: '保存', exact: true }).click();
      await mine.getByRole('heading', { name: '内容已被他人修改' }).waitFor();
      const row = await mine.locator('.conflict tbody tr').first().innerText();
      for (const part of [`${before}（改）`, `${before}（乙）`, '双方均有修改'])
        if (!row.includes(part)) throw new Error(`the row says ${row}`);
      await shot(mine, 'conflict-dialog');
      await axe(mine, 'the conflict dialog');
    },
  );

  await step('what is chosen is saved over the newer version', async () => {
    await mine.locator('.conflict tbody tr').first().locator('input[value=current]').check();
    await mine.getByRole('button', { name: '按所选保存' }).click();
    await mine.locator('dialog[open]').waitFor({ state: 'detached' });
    const saved = await mine.evaluate(async (title) => {
      const { rows } = await (await fetch(`/api/posts?limit=100&text=${encodeURIComponent(title)}`)).json();
      return rows.find((row) => row.title === title);
    }, `${before}（改）`);
    if (String(saved?.level) !== otherLevel) throw new Error(`saved is ${JSON.stringify(saved)}`);
    await mine.evaluate(
      async ({ post, title, level: old }) => {
        const session = await (await fetch('/api/session')).json();
        await fetch(`/api/posts/${post.post_id}`, {
          method: 'PATCH',
          headers: {
            'Content-Type': 'application/json',
            'X-CSRF-Token': session.csrf_token,
            'Idempotency-Key': crypto.randomUUID(),
            'If-Match': `"${post.version}"`,
          },
          body: JSON.stringify({ title, level: Number(old), headcount: post.headcount }),
        });
      },
      { post: saved, title: before, level },
    );
  });
}
