// SPDX-License-Identifier: Apache-2.0
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const people = 540_000;
const program = 'build/release/shiji';
const port = 18500;

/** A store of so many people in units of two hundred, and nothing else. */
function filled(data, scale) {
  const store = path.join(data, `w5-${scale}`);
  const mark = path.join(store, 'filled');
  if (fs.existsSync(mark)) return store;
  fs.rmSync(store, { recursive: true, force: true }); // whatever a run that was ended left of it
  const sizes = ['--people', String(people / scale), '--facts', '0', '--departments', String(Math.max(1, 60 / scale)), '--sections', '45'];
  execFileSync('build/release/bench/fill', [store, ...sizes], { stdio: 'inherit' });
  fs.writeFileSync(mark, '');
  return store;
}

/** Signs in once and notes the cookie and the addresses of all units, for every round and every server. */
async function noteTargets(store) {
  const file = path.join(store, 'w5.json');
  const base = `http://127.0.0.1:${port}`;
  const server = spawn(program, ['serve', '--data', store, '--listen', `127.0.0.1:${port}`], { stdio: 'ignore' });
  try {
    for (let i = 0; i < 300 && !(await fetch(`${base}/healthz`).catch(() => ({}))).ok; i += 1)
      await new Promise((done) => setTimeout(done, 100));
    const session = await fetch(`${base}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: base },
      body: JSON.stringify({ username: 'leader', password: 'measured-by-nobody-else' }),
    });
    const cookie = session.headers.get('set-cookie').split(';')[0];
    const units = await (await fetch(`${base}/api/units?kind=section`, { headers: { Cookie: cookie } })).json();
    fs.writeFileSync(file, JSON.stringify({ cookie, targets: units.rows.map((unit) => `/api/units/${unit.unit_id}/people`) }));
  } finally {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
  }
}

/** The peer's own file: sessions and accounts as they are, the cards in one table with the same index. */
function preparePeer(store, here) {
  const file = path.join(store, 'peer.db');
  if (!fs.existsSync(path.join(here, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here });
  if (fs.existsSync(file)) fs.rmSync(file);
  const ours = path.join(store, 'shiji.db');
  execFileSync(process.execPath, [path.join(here, 'peer.mjs'), file, 'prepare', ours], { stdio: 'inherit' });
}

export default {
  title: 'W5 the server: 20 of 540,000 rows by an index, signed in and authorised, 64 connections',
  peers: ['fastify', 'fastify-1'],
  async prepare({ scale, peers, data }) {
    const here = import.meta.dirname;
    const store = filled(data, scale);
    await noteTargets(store);
    if (peers.length > 0) preparePeer(store, here);
    const round = (name, ...args) => ({ name, command: process.execPath, args: [path.join(here, 'round.mjs'), ...args] });
    const others = {
      fastify: round('Fastify + better-sqlite3, 2 processes', 'fastify', store, '--processes', '2'),
      'fastify-1': round('Fastify + better-sqlite3, 1 process', 'fastify', store, '--processes', '1'),
    };
    return [round('Shiji', 'shiji', store, '--program', program), ...peers.map((peer) => others[peer])];
  },
  metrics: (report, ours) => [
    ['requests, median of the rounds', Math.round(1e6 / ours.wall), '/s'],
    ['processor time of the server, median', ours.cpu.toFixed(1), 'µs per request'],
    ['99 of 100 requests within', report.p99, ''],
    ['an answer', report.answer_bytes, 'bytes'],
  ],
};
