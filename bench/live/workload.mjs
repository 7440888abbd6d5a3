// SPDX-License-Identifier: Apache-2.0
import fs from 'node:fs';
import path from 'node:path';

const program = 'build/release/shiji';

export default {
  title: 'W2 in the server: a fact is confirmed, 50 times a second, and the new rank list is on a listener’s stream',
  peers: [],
  async prepare({ scale, data }) {
    const store = path.join(data, 'live');
    fs.rmSync(store, { recursive: true, force: true });
    const args = [path.join(import.meta.dirname, 'round.mjs'), store, '--program', program, '--writes', String(1000 / scale)];
    return [{ name: 'Shiji, per confirmed fact', command: process.execPath, args }];
  },
  metrics: (report) => [
    ['median', report.median_ms, 'ms'],
    ['99th percentile', report.p99_ms, 'ms'],
    ['confirmed and heard of', report.heard, ''],
  ],
};
