// SPDX-License-Identifier: Apache-2.0
// run.mjs WORKLOAD [--against a,b] [--scale N] [--rounds N] [--write]: our program and its peers in turns, so that whatever else the machine
// does weighs on all alike; medians, ratios and checksums printed and, with --write, set into docs/performance.md.
//
// A workload is bench/<name>/workload.mjs, whose default export has
//   title      one line
//   peers      names that --against may hold; taken all where it is absent
//   prepare    async ({ scale, peers, data, run }) => contenders: [{ name, command, args, env }], ours first. Each prints one JSON line:
//              { checksum, wall_ms: […], cpu_ms: […], peak_rss_mb, … }; checksum is whatever must be equal
//   answers    'differ' where the contenders are not peers but sizes of the same work
//   metrics    optional: (report) => [[label, number, unit]], for workloads that are told by more than a time
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const document = path.join(root, 'docs/performance.md');

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

function parse(words) {
  const options = { rounds: 3, scale: 1, against: null, write: false, workload: null };
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '--write') options.write = true;
    else if (words[i] === '--against') options.against = words[(i += 1)].split(',').filter(Boolean);
    else if (words[i] === '--scale' || words[i] === '--rounds') options[words[i].slice(2)] = Number(words[(i += 1)]);
    else if (!options.workload) options.workload = words[i];
    else fail(`unknown argument: ${words[i]}`);
  }
  return options;
}

/** Runs one contender once and reads the JSON line it prints last. */
function runOnce({ name, command, args = [], env = {} }) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } });
  if (result.status !== 0) fail(`${name} failed:\n${result.stderr}`);
  return JSON.parse(result.stdout.trim().split('\n').at(-1));
}

function inTurns(contenders, rounds) {
  const reports = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((contender, i) => {
      process.stderr.write(`round ${round + 1} of ${rounds}: ${contender.name}\n`);
      reports[i].push(runOnce(contender));
    });
  }
  return reports;
}

function summary(contender, reports) {
  const wall = reports.flatMap((report) => report.wall_ms ?? []);
  const cpu = reports.flatMap((report) => report.cpu_ms ?? []);
  return {
    name: contender.name,
    wall: median(wall),
    best: Math.min(...wall),
    cpu: median(cpu),
    rss: Math.max(...reports.map((report) => report.peak_rss_mb ?? 0)),
    checksums: [...new Set(reports.map((report) => report.checksum))],
    last: reports.at(-1),
  };
}

const figure = (value) => (Number.isFinite(value) ? value.toFixed(value < 10 ? 3 : 1) : '–');

function table(rows, metrics) {
  const ours = rows[0];
  const lines = [
    '| Program | Wall median ms | Best ms | Processor ms | Wall ÷ ours | Processor ÷ ours | Peak RSS MB | Checksum |',
    '|---|---|---|---|---|---|---|---|',
  ];
  for (const row of rows) {
    const ratio = (key) => (row === ours ? '1' : figure(row[key] / ours[key]));
    const cells = [row.name, figure(row.wall), figure(row.best), figure(row.cpu), ratio('wall'), ratio('cpu'), row.rss || '–'];
    lines.push(`| ${cells.join(' | ')} | \`${row.checksums.join('`, `')}\` |`);
  }
  const told = metrics ? metrics(ours.last, ours) : [];
  if (told.length > 0) lines.push('', '| Figure | Value |', '|---|---|', ...told.map(([label, value, unit]) => `| ${label} | ${value} ${unit} |`));
  return lines.join('\n');
}

function circumstances(options) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const processor = os.cpus()[0].model.trim();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const busy = os.loadavg()[0].toFixed(1);
  return (
    `${new Date().toISOString().slice(0, 10)}, commit \`${git('rev-parse', '--short', 'HEAD')}\`, ${os.cpus().length} × ${processor}, ` +
    `${memory} GiB, load ${busy}, scale 1/${options.scale}, ${options.rounds} rounds in turns`
  );
}

/** Replaces what stands between the marks of the workload, or adds them at the end. */
function write(name, text) {
  const begin = `<!-- measured: ${name} -->`;
  const end = `<!-- end: ${name} -->`;
  const old = fs.existsSync(document) ? fs.readFileSync(document, 'utf8') : '';
  const block = `${begin}\n${text}\n${end}`;
  const from = old.indexOf(begin);
  const to = old.indexOf(end);
  const next = from >= 0 && to > from ? old.slice(0, from) + block + old.slice(to + end.length) : `${old}\n${block}\n`;
  fs.writeFileSync(document, next);
}

async function main() {
  const options = parse(process.argv.slice(2));
  const file = path.join(root, 'bench', (options.workload ?? '').toLowerCase(), 'workload.mjs');
  if (!options.workload || !fs.existsSync(file)) fail('usage: run.mjs W1 [--against numpy,duckdb] [--scale N] [--rounds N] [--write]');
  const workload = (await import(pathToFileURL(file).href)).default;
  const peers = options.against ?? workload.peers;
  const unknown = peers.find((peer) => !workload.peers.includes(peer));
  if (unknown) fail(`${options.workload} has no peer ${unknown}: ${workload.peers.join(', ') || 'none'}`);
  const data = path.join(root, 'build/bench-data');
  fs.mkdirSync(data, { recursive: true });
  const contenders = await workload.prepare({ scale: options.scale, peers, data, run: runOnce });
  const reports = inTurns(contenders, options.rounds);
  const rows = contenders.map((contender, i) => summary(contender, reports[i]));
  const text = `${circumstances(options)}\n\n${table(rows, workload.metrics)}`;
  console.log(`${workload.title}\n${text}`);
  if (options.write) write(options.workload.toUpperCase(), text);
  if (workload.answers !== 'differ' && new Set(rows.flatMap((row) => row.checksums)).size > 1) fail('the checksums differ');
}

await main();
