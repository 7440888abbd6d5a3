// SPDX-License-Identifier: Apache-2.0
// Walks the journeys of scripts/journeys/*.mjs in a real Chromium against a served demo. A journey exports `title` and a
// default function that gets { open, see, step, axe, shot }; what it changes it puts back.
//
//   node scripts/journeys.mjs --base http://127.0.0.1:8080 [--only PART] [--shots DIR] [--password WORD] [--chromium FILE]
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { axe, conclude, launch, report, signIn } from './chromium.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8080' },
    shots: { type: 'string' },
    only: { type: 'string', default: '' },
    password: { type: 'string', default: 'shiji-demo' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});

const browser = await launch(options.chromium);
if (options.shots) mkdirSync(options.shots, { recursive: true });

/** What a journey is given; `close` ends every window it opened. */
function stage(name) {
  const contexts = [];
  async function open(account, route, screen = {}) {
    const context = await browser.newContext({
      locale: 'zh-CN',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      ...screen,
    });
    contexts.push(context);
    await signIn(context, options.base, account, options.password);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => report(false, `${name} raises no error`, error.message));
    page.goTo = (to) => page.goto(options.base + to);
    await page.goTo(route);
    return page;
  }
  const step = async (what, act) => {
    try {
      await act();
      report(true, `${name}: ${what}`);
    } catch (error) {
      report(false, `${name}: ${what}`, error.message.split('\n').slice(0, 4).join('\n     '));
      throw error;
    }
  };
  const judged = (page, what) =>
    step(`${what} has no finding by axe`, async () => {
      const findings = await axe(page);
      if (findings.length > 0) throw new Error(findings.join('\n'));
    });
  const shot = async (page, file) => {
    if (options.shots) await page.screenshot({ path: join(options.shots, `${file}.png`) });
  };
  return { open, step, axe: judged, shot, close: () => Promise.all(contexts.map((context) => context.close())) };
}

try {
  for (const file of readdirSync(new URL('./journeys/', import.meta.url)).sort()) {
    if (!file.endsWith('.mjs') || !file.includes(options.only)) continue;
    const { default: walk, title } = await import(new URL(`./journeys/${file}`, import.meta.url));
    const set = stage(title);
    try {
      await walk(set);
    } catch (error) {
      // A step has told of its fault already; what follows it would only repeat it.
      report(false, `${title} is walked to its end`, error.message.split('\n')[0]);
    }
    await set.close();
  }
} finally {
  await browser.close();
}
conclude();
