// SPDX-License-Identifier: Apache-2.0
// Opens every route of every module's browser.json in a real Chromium, in light, dark and at 390 px, and once in English.
// Each visit must show its expected words first (an empty page would please every other check), then raise no error on
// the console, stay within the width of the screen and have no finding by axe.
//
//   node scripts/browser.mjs --base http://127.0.0.1:8080 [--shots DIR] [--only PART] [--password WORD] [--chromium FILE]
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
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

const views = [
  { name: 'light', language: 'zh-CN', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark', language: 'zh-CN', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'phone', language: 'zh-CN', colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true },
  { name: 'english', language: 'en', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
];
// Asking who one is before signing in is answered 401, which Chromium writes to the console.
const expectedNoise = /status of 401/;

function visitsOnDisk() {
  const modules = new URL('../src/modules/', import.meta.url);
  return readdirSync(modules)
    .sort()
    .flatMap((module) => {
      const file = new URL(`${module}/browser.json`, modules);
      if (!existsSync(file)) return [];
      return JSON.parse(readFileSync(file, 'utf8')).map((visit) => ({ ...visit, module }));
    })
    .filter((visit) => visit.route.includes(options.only));
}

/** Fills ":id" parts of a route from the first row of a list of the server. */
async function addressOf(context, visit) {
  let route = visit.route;
  for (const [name, [path, key]] of Object.entries(visit.ids ?? {})) {
    const listing = await (await context.request.get(options.base + path)).json();
    const rows = listing.rows ?? Object.values(listing).find(Array.isArray); // some lists are answered whole, under their own name
    const value = rows?.[0]?.[key];
    if (!value) throw new Error(`${path} has no row with ${key}`);
    route = route.replace(`:${name}`, encodeURIComponent(value));
  }
  return route;
}

async function inspect(page, visit, view, route) {
  const words = view.language === 'en' ? visit.see_en : visit.see;
  const name = `${view.name} ${visit.route}${visit.as ? ` as ${visit.as}` : ''}`;
  const errors = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !expectedNoise.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(options.base + route);
  const seen = await page
    .getByText(words)
    .filter({ visible: true })
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  report(seen, `${name} shows “${words}”`, `it shows: ${(await page.locator('body').innerText()).slice(0, 200)}`);
  await page
    .waitForFunction(() => !document.querySelector('[aria-busy="true"]'), null, { timeout: 10_000 })
    .catch(() => undefined);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  if (options.shots) {
    const file = `${view.name}${visit.route.replace(/[^a-z0-9]+/gi, '-')}${visit.as ?? ''}.png`;
    await page.screenshot({ path: join(options.shots, file) });
  }
  if (!seen) return;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  report(wide <= 0, `${name} fits the screen`, `${wide} px too wide`);
  const findings = await axe(page);
  report(findings.length === 0, `${name} has no finding by axe`, findings.join('\n     '));
  report(errors.length === 0, `${name} raises no error`, errors.join('\n     '));
}

async function visitAll(browser, view, visits) {
  const { language, colorScheme, viewport, hasTouch } = view;
  const screen = { colorScheme, viewport, hasTouch };
  for (const account of [...new Set(visits.map((visit) => visit.as ?? ''))]) {
    const context = await browser.newContext({ ...screen, locale: 'zh-CN', reducedMotion: 'reduce' });
    await context.addInitScript((chosen) => {
      localStorage.setItem('shiji.preferences', JSON.stringify({ language: chosen }));
    }, language);
    if (account) await signIn(context, options.base, account, options.password);
    for (const visit of visits.filter((one) => (one.as ?? '') === account)) {
      const page = await context.newPage();
      try {
        await inspect(page, visit, view, await addressOf(context, visit));
      } catch (error) {
        report(false, `${view.name} ${visit.route}`, error.message);
      }
      await page.close();
    }
    await context.close();
  }
}

if (options.shots) mkdirSync(options.shots, { recursive: true });
const visits = visitsOnDisk();
const browser = await launch(options.chromium);
try {
  for (const view of views) await visitAll(browser, view, visits);
} finally {
  await browser.close();
}
conclude();
