// SPDX-License-Identifier: Apache-2.0
// How W1 grows: a hundredth, a tenth and the whole of it, on one thread and on two. The first row is what the others are divided by.
import { generated } from '../w1/workload.mjs';

const sizes = [
  { scale: 100, name: '5,400 staff, 200,000 entries' },
  { scale: 10, name: '54,000 staff, 2,000,000 entries' },
  { scale: 1, name: '540,000 staff, 20,000,000 entries' },
];

export default {
  title: 'W1 at three sizes',
  peers: [],
  answers: 'differ',
  async prepare({ data }) {
    return [1, 2].flatMap((threads) =>
      sizes.map(({ scale, name }) => ({
        name: `${name}, ${threads} thread${threads > 1 ? 's' : ''}`,
        command: 'build/release/bench/national',
        args: [generated(data, scale, false), '--threads', String(threads), '--repeat', '7'],
      })),
    );
  },
};
