// SPDX-License-Identifier: Apache-2.0
// Runs before the first paint: theme, density and language, so that nothing flashes. Keys as in app/preferences.ts.
(function () {
  const root = document.documentElement;
  let saved;
  try {
    saved = JSON.parse(localStorage.getItem('shiji.preferences') || '{}');
  } catch {
    saved = {};
  }
  const dark =
    saved.theme === 'dark' || (saved.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.classList.toggle('dark', dark);
  root.dataset.density = saved.density || 'default';
  root.lang = saved.language || 'zh-CN';
})();
