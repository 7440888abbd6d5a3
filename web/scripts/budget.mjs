// SPDX-License-Identifier: Apache-2.0
// Weighs the built page, gzipped, and fails above the budgets. Reads what index.html itself loads and what each lazy
// page adds to it.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const dist = new URL('../dist/', import.meta.url).pathname;
const kb = 1024;
const budget = { shell: 110 * kb, first: 200 * kb, route: 100 * kb, total: 1536 * kb };

const weight = (name) => statSync(join(dist, `${name}.gz`)).size;
const assets = readdirSync(join(dist, 'assets'))
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => `assets/${name}`);
const text = Object.fromEntries(assets.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));

/** The chunks a chunk imports at once; dynamic imports are not among them. */
const imports = (name) =>
  [...(text[name] ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map((match) => `assets/${match[1]}`);
function closure(names) {
  const seen = new Set();
  const queue = [...names];
  while (queue.length > 0) {
    const name = queue.pop();
    if (seen.has(name) || !(name in text)) continue;
    seen.add(name);
    queue.push(...imports(name));
  }
  return seen;
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const shell = closure([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]));
const sum = (names) => [...names].reduce((total, name) => total + weight(name), 0);

/** A page with what it imports and its style sheets, less what the shell has brought already. */
const pages = assets
  .filter((name) => /Page-[\w-]+\.js$/.test(name))
  .map((name) => {
    const styles = [...closure([name])].flatMap((chunk) =>
      assets.filter(
        (other) => other.endsWith('.css') && basename(other).split('-')[0] === basename(chunk).split('-')[0],
      ),
    );
    return {
      name: basename(name),
      bytes: sum([...new Set([...closure([name]), ...styles])].filter((one) => !shell.has(one))),
    };
  })
  .sort((a, b) => b.bytes - a.bytes);

let failed = 0;
function check(what, bytes, limit) {
  const ok = bytes <= limit;
  if (!ok) failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${(bytes / kb).toFixed(1)} KB of ${limit / kb} KB gzipped`);
}

if (!existsSync(join(dist, 'index.html.gz'))) throw new Error('build the page first: npm run build');
check('app shell, JS and CSS', sum(shell), budget.shell);
const heaviest = pages[0] ?? { name: 'none', bytes: 0 };
check(
  `first load with the heaviest page (${heaviest.name})`,
  sum(shell) + weight('index.html') + heaviest.bytes,
  budget.first,
);
check(`heaviest lazy page (${heaviest.name})`, heaviest.bytes, budget.route);
const all = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.gz'));
check(
  'everything embedded',
  all.reduce((total, name) => total + statSync(join(dist, name)).size, 0),
  budget.total,
);
process.exitCode = failed === 0 ? 0 : 1;
