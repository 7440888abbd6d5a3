// SPDX-License-Identifier: Apache-2.0
// What the browser checks share: how Chromium is started, somebody is signed in, axe is asked and findings are told.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export const launch = (executablePath) => chromium.launch({ executablePath, args: flags });

const counts = { passed: 0, failed: 0 };
export function report(ok, what, detail = '') {
  counts[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}${ok || !detail ? '' : `\n     ${detail}`}`);
}

/** The last line, and what the process says to whoever started it. */
export function conclude() {
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

/** A session by the door the page itself uses; its cookie serves every page of the context. */
export async function signIn(context, base, account, password) {
  const answer = await context.request.post(`${base}/api/session`, {
    headers: { Origin: base },
    data: { username: account, password },
  });
  if (!answer.ok()) throw new Error(`cannot sign in as ${account}: ${answer.status()} ${await answer.text()}`);
}

/** Through the debugger, because the page's security policy rightly refuses foreign scripts. */
export async function axe(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeSource });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ${JSON.stringify(axeRules)} }).then((found) => JSON.stringify(
      found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 140)).slice(0, 3).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(result.value);
}
