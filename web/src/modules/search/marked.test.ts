// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { marked } from './marked';

const written = (title: string, question: string) =>
  marked(title, question)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test('the words of a question are set apart wherever they stand', () => {
  expect(written('走访青梧食品', '青梧')).toBe('走访[青梧]食品');
  expect(written('走访青梧食品 走访记录', '走访 食品')).toBe('[走访]青梧[食品] [走访]记录');
  expect(written('GDP 报送', 'gdp')).toBe('[GDP] 报送');
});

test('a title found by its sound stays whole', () => {
  expect(written('张伟', 'zw')).toBe('张伟');
  expect(written('张伟', '  ')).toBe('张伟');
});
