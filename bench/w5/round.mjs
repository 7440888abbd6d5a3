// SPDX-License-Identifier: Apache-2.0
// One round of W5 against one server, which it starts and ends: wrk over 64 connections asks for the people of one unit after another, signed
// in. Prints one JSON line; times are per 1,000 requests, and the processor time is the server's alone.
//
//   node round.mjs shiji|fastify STORE [--program FILE] [--processes N] [--seconds N]
import { createHash } from 'node:crypto';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: 'string', default: 'build/release/shiji' },
    processes: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '5' },
  },
});
const [which, store] = positionals;

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

async function until(condition) {
  for (let i = 0; i < 300; i += 1) {
    if (await condition().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the server did not come up');
}

/** Seconds of processor time that a process and its children have used. */
function processorSeconds(pid) {
  const own = (id) => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return own(pid) + children.reduce((sum, child) => sum + own(child), 0);
}

/** The highest resident memory of a process and its children, in MB. */
function memoryMb(pid) {
  const own = (id) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) / 1024;
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return Math.round(own(pid) + children.reduce((sum, child) => sum + own(child), 0));
}

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const command =
  which === 'shiji'
    ? [options.program, ['serve', '--data', store, '--listen', `127.0.0.1:${port}`]]
    : [process.execPath, [join(import.meta.dirname, 'peer.mjs'), join(store, 'peer.db'), String(port), options.processes]];
const { cookie, targets } = JSON.parse(readFileSync(join(store, 'w5.json'), 'utf8'));
const ask = (target) => fetch(base + target, { headers: { Cookie: cookie } });
const server = spawn(...command, { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  await until(async () => (await ask(targets[0])).ok);
  const answers = await Promise.all(targets.slice(0, 50).map(async (target) => JSON.stringify(await (await ask(target)).json())));
  const targetsFile = join(store, 'w5-targets.txt');
  writeFileSync(targetsFile, targets.join('\n'));
  const wrk = (seconds) =>
    execFileSync('wrk', ['-t2', '-c64', `-d${seconds}s`, '--latency', '-s', join(import.meta.dirname, 'unit.lua'), base], {
      encoding: 'utf8',
      env: { ...process.env, W5_TARGETS: targetsFile, W5_COOKIE: cookie },
    });
  wrk(2);
  const before = processorSeconds(server.pid);
  const said = wrk(options.seconds);
  const used = processorSeconds(server.pid) - before;
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  const requests = Number(/(\d+) requests in/.exec(said)[1]);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)[1]);
  console.log(
    JSON.stringify({
      workload: 'W5',
      checksum: createHash('sm3').update(answers.join('\n')).digest('hex').slice(0, 16),
      wall_ms: [1e6 / perSecond],
      cpu_ms: [(used * 1e6) / requests],
      peak_rss_mb: memoryMb(server.pid),
      requests_per_second: Math.round(perSecond),
      server_us_per_request: Number(((used * 1e6) / requests).toFixed(1)),
      p99: /99%\s+(\S+)/.exec(said)[1],
      answer_bytes: answers[0].length,
    }),
  );
} finally {
  server.kill();
}
