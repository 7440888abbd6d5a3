// SPDX-License-Identifier: Apache-2.0
export default {
  title: 'W3 two-way selection: 540,000 staff and 54,000 departments in 2,700 parks, one thread',
  peers: [],
  async prepare({ scale }) {
    const args = ['--parks', String(Math.round(2700 / scale)), '--repeat', '7'];
    return [{ name: 'Shiji, 1 thread', command: 'build/release/bench/match', args }];
  },
  metrics: (report) => [
    ['staff', report.staff, ''],
    ['left for the coordinated round', report.unmatched, ''],
    ['blocking pairs, recounted', report.blocking_pairs, ''],
    ['processor time of the recount', report.proof_ms, 'ms'],
  ],
};
