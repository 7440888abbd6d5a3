// SPDX-License-Identifier: Apache-2.0
export default {
  title: 'W2 one event in: logged, and its park of 200 people ranked and paid anew',
  peers: [],
  async prepare({ scale }) {
    const args = ['--parks', String(Math.max(1, Math.round(270 / scale))), '--repeat', '100000'];
    return [{ name: 'Shiji, per event', command: 'build/release/bench/event', args }];
  },
  metrics: (report) => [
    ['one event, median', report.median_us, 'µs'],
    ['one event, 99th percentile', report.p99_us, 'µs'],
    ['one event, processor, mean', report.mean_cpu_us, 'µs'],
    ['another scheme tried on 1,000 people, median', report.what_if_1000_people_us, 'µs'],
  ],
};
