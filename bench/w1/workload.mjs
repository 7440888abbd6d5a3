// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const parks = 2700;
const entries = 20_000_000;

/** What the least reading of the ledger takes on one thread. */
const readLimit = (report) => [['every byte of the ledger read once, 1 thread', report.read_limit_ms, 'ms']];

/** The data of the scale, made once; the tables as text only where a peer reads them. */
export function generated(data, scale, withTables) {
  const folder = path.join(data, `w1-${scale}`);
  const isThere = fs.existsSync(path.join(folder, withTables ? 'level.csv' : 'l_kind.i8'));
  if (isThere) return folder;
  const sizes = ['--parks', String(parks / scale), '--entries', String(entries / scale)];
  execFileSync('build/release/bench/generate', [folder, ...sizes, ...(withTables ? ['--csv'] : [])]);
  return folder;
}

export default {
  title: 'W1 national re-score: 540,000 staff, 20,000,000 entries, from the ledger to pay',
  peers: ['numpy', 'duckdb'],
  async prepare({ scale, peers, data }) {
    const folder = generated(data, scale, peers.includes('duckdb'));
    const here = import.meta.dirname;
    const ours = (threads) => ({
      name: `Shiji, ${threads} thread${threads > 1 ? 's' : ''}`,
      command: 'build/release/bench/national',
      args: [folder, '--threads', String(threads), '--repeat', '5'],
    });
    const others = {
      numpy: { name: 'numpy, 1 thread', command: '/usr/bin/python3', args: [path.join(here, 'numpy_peer.py'), folder, '3'] },
      duckdb: { name: 'DuckDB, 2 threads', command: process.execPath, args: [path.join(here, 'duckdb_peer.mjs'), folder, '3'] },
    };
    return [ours(2), ours(1), ...peers.map((peer) => others[peer])];
  },
  metrics: readLimit,
};
