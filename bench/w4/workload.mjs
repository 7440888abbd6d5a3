// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import path from 'node:path';

export default {
  title: 'W4 working-day clocks: 10,000,000 due dates of 1 to 60 working days, one thread',
  peers: ['numpy'],
  async prepare({ scale, peers, data }) {
    const folder = path.join(data, `w4-${scale}`);
    const count = ['--count', String(10_000_000 / scale)];
    if (peers.length > 0) execFileSync('build/release/bench/clocks', [folder, ...count, '--write']);
    const ours = { name: 'Shiji, 1 thread', command: 'build/release/bench/clocks', args: [...count, '--repeat', '7'] };
    const peer = path.join(import.meta.dirname, 'numpy_peer.py');
    return [ours, ...peers.map(() => ({ name: 'numpy busday, 1 thread', command: '/usr/bin/python3', args: [peer, folder, '1'] }))];
  },
  metrics: (report) => [
    ['by working days', report.days_per_us, 'million a second'],
    ['by working minutes', report.minutes_per_us, 'million a second'],
    ['a new calendar, and 100,000 open cases by it', report.anew_ms, 'ms'],
  ],
};
