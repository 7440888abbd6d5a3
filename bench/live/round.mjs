// SPDX-License-Identifier: Apache-2.0
// One round: serves the demo, declares visits as the cadre, confirms them as the head at an even pace, and takes the time from the request
// sent to the rank list's change on the leader's stream. Prints one JSON line.
//
//   node round.mjs STORE [--program FILE] [--writes N] [--per-second N]
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    program: { type: 'string', default: 'build/release/shiji' },
    writes: { type: 'string', default: '1000' },
    'per-second': { type: 'string', default: '50' },
  },
});
const writes = Number(options.writes);
const pace_ms = 1000 / Number(options['per-second']);

const server = spawn(options.program, ['serve', '--data', positionals[0], '--demo', '--listen', '127.0.0.1:0'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
let base;
for await (const line of createInterface({ input: server.stdout })) {
  base = /^listening on (.*)$/.exec(line)?.[1];
  if (base) break;
}

async function signIn(username) {
  const answer = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: base },
    body: JSON.stringify({ username, password: 'shiji-demo' }),
  });
  const session = await answer.json();
  return { ...session, headers: { Cookie: answer.headers.get('set-cookie').split(';')[0], 'X-CSRF-Token': session.csrf_token, Origin: base } };
}

async function act(who, target, body, more = {}) {
  const answer = await fetch(base + target, {
    method: 'POST',
    headers: { ...who.headers, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...more },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${target}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Calls heard() for every change of the rank list that a person stands on: one for each of the person's facts. */
async function listen(who, person_id, heard) {
  const request = http.get(`${base}/api/events`, { headers: who.headers });
  const [stream] = await once(request, 'response');
  stream.setEncoding('utf8');
  let rest = '';
  stream.on('data', (piece) => {
    const frames = (rest + piece).split('\n\n');
    rest = frames.pop();
    for (const frame of frames) if (frame.includes('ranking_changed') && frame.includes(person_id)) heard(performance.now());
  });
}

try {
  const [cadre, head, leader] = [await signIn('cadre'), await signIn('head'), await signIn('leader')];
  const day = cadre.business_date;
  const facts = [];
  for (let n = 0; n < writes; n += 1) {
    const visit = {
      kind: 'visit',
      title: `走访企业 ${n + 1}`,
      occurred_on: day,
      quantities: { count: 1 },
      actors: [{ subject_kind: 'person', subject_id: cadre.person_id, share_bp: 10000 }],
      evidence: [],
      record: `W2-${n}`,
    };
    facts.push((await act(cadre, '/api/facts', visit)).fact_id);
  }
  let waiting;
  await listen(leader, cadre.person_id, (at) => waiting?.(at));
  await sleep(200);
  const took = [];
  const start = performance.now();
  for (const [n, fact] of facts.entries()) {
    await sleep(Math.max(0, start + n * pace_ms - performance.now()));
    const heard = new Promise((done, fail) => {
      waiting = done;
      setTimeout(() => fail(new Error(`fact ${n + 1}: no change of the rank list within 10 seconds`)), 10_000).unref();
    });
    const sent = performance.now();
    const [at] = await Promise.all([heard, act(head, `/api/facts/${fact}/confirm`, {}, { 'If-Match': '"1"' })]);
    took.push(at - sent);
  }
  took.sort((a, b) => a - b);
  const at = (share) => Number(took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(2));
  console.log(
    JSON.stringify({
      workload: 'W2 in the server',
      checksum: createHash('sm3').update(String(took.length)).digest('hex').slice(0, 16),
      wall_ms: [at(0.5)],
      heard: took.length,
      median_ms: at(0.5),
      p99_ms: at(0.99),
    }),
  );
} finally {
  server.kill();
}
