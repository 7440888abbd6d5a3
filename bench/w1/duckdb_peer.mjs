// SPDX-License-Identifier: Apache-2.0
// W1 in DuckDB, its tables in memory: duckdb_peer.mjs DIR REPEAT. One JSON line: checksum, wall and processor time of each run.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../peers/package.json', import.meta.url));
const { DuckDBInstance } = require('@duckdb/node-api');

const [, , folder, repeat] = process.argv;
const tables = {
  ledger: 'staff_id INTEGER, indicator TINYINT, qty BIGINT, day SMALLINT, kind TINYINT',
  staff: 'staff_id INTEGER, park INTEGER, cat TINYINT, level TINYINT',
  target: 'staff_id INTEGER, indicator TINYINT, target BIGINT',
  weight: 'cat TINYINT, indicator TINYINT, weight INTEGER',
  park: 'park INTEGER, pool BIGINT',
  level: 'level TINYINT, basepay BIGINT',
};

async function opened() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  for (const [name, columns] of Object.entries(tables)) {
    await connection.run(`CREATE TABLE ${name} (${columns})`);
    await connection.run(`COPY ${name} FROM '${folder}/${name}.csv' (HEADER)`);
  }
  return connection;
}

async function timed(connection, sql) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await connection.run(`CREATE OR REPLACE TEMP TABLE result AS ${sql}`);
  const wall = performance.now() - start;
  const used = process.cpuUsage(cpu);
  return { wall: Number(wall.toFixed(3)), cpu: (used.user + used.system) / 1000 };
}

async function checksum(connection) {
  const words = await connection.runAndReadAll(
    `SELECT CAST(staff_id AS UBIGINT), (CAST(total AS UBIGINT) << 32) | CAST(rank AS UBIGINT),
            (CAST(grade AS UBIGINT) << 32) | CAST(coefficient AS UBIGINT), CAST(bonus AS UBIGINT)
     FROM result ORDER BY staff_id`,
  );
  let value = 0xcbf29ce484222325n;
  for (const row of words.getRows())
    for (const word of row) value = BigInt.asUintN(64, (value ^ BigInt(word)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}

const sql = fs.readFileSync(new URL('duckdb_peer.sql', import.meta.url), 'utf8');
const connection = await opened();
const runs = [];
for (let i = 0; i < Number(repeat); i += 1) runs.push(await timed(connection, sql));
const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0][0];
const peak = Math.round(process.resourceUsage().maxRSS / 1000);
const wall_ms = runs.map((run) => run.wall);
const cpu_ms = runs.map((run) => run.cpu);
console.log(JSON.stringify({ workload: 'W1', checksum: await checksum(connection), wall_ms, cpu_ms, peak_rss_mb: peak, version }));
process.exit(0);
