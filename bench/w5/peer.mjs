// SPDX-License-Identifier: Apache-2.0
// The peer: Fastify and better-sqlite3 over the same rows, one table with the same index, the same number of bytes in an answer, in as many
// processes as asked for. It checks a session's cookie against the database and a permission of its account, as any program must.
//
//   node peer.mjs STORE.db PORT PROCESSES      serves
//   node peer.mjs STORE.db prepare OURS.db     copies our store, what its log holds included, and makes its table in the copy
import cluster from 'node:cluster';
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import Fastify from 'fastify';

const [file, port, processes] = process.argv.slice(2);

function serve() {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  db.pragma('mmap_size = 268435456');
  const findSession = db.prepare(
    'SELECT s.account_id, s.zone_id, a.person_id FROM identity_session s JOIN identity_account a ' +
      "ON a.root_id = s.root_id AND a.account_id = s.account_id WHERE s.token_sm3 = ? AND a.state = 'active'",
  );
  const findRole = db.prepare('SELECT role FROM identity_grant WHERE account_id = ? AND zone_id = ? LIMIT 1');
  const people = db.prepare(
    'SELECT person_id, name, post_id FROM peer_card WHERE zone_id = ? AND unit_id = ? ORDER BY name, person_id LIMIT 21',
  );
  // As ours does: a session that was found is kept; nothing of an answer is.
  const sessions = new Map();
  const sessionOf = (cookie) => {
    const token = /(?:^|; )shiji=([^;]+)/.exec(cookie ?? '')?.[1];
    if (!token) return undefined;
    const known = sessions.get(token);
    if (known) return known;
    const row = findSession.get(createHash('sm3').update(token).digest('hex'));
    const role = row && findRole.get(row.account_id, row.zone_id)?.role;
    if (role) sessions.set(token, { ...row, role });
    return sessions.get(token);
  };

  const app = Fastify({ logger: false });
  app.get('/api/units/:unit_id/people', {
    schema: {
      response: {
        200: {
          type: 'object',
          properties: {
            rows: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  person_id: { type: 'string' },
                  name: { type: 'string' },
                  post_id: { type: 'string' },
                },
              },
            },
            more: { type: 'boolean' },
          },
        },
      },
    },
    handler(request, reply) {
      const session = sessionOf(request.headers.cookie);
      if (!session) return reply.code(401).send();
      if (session.role === 'enterprise') return reply.code(403).send();
      const rows = people.all(session.zone_id, request.params.unit_id);
      const more = rows.length > 20;
      if (more) rows.pop();
      return { rows, more };
    },
  });
  app.listen({ host: '127.0.0.1', port: Number(port) });
}

if (port === 'prepare') {
  const ours = new Database(processes, { readonly: true });
  ours.prepare('VACUUM INTO ?').run(file);
  ours.close();
  const db = new Database(file);
  db.exec(
    'CREATE TABLE peer_card AS SELECT zone_id, unit_id, person_id, name, post_id FROM organisation_card;' +
      'CREATE INDEX peer_card_by_unit ON peer_card (zone_id, unit_id, name, person_id, post_id)',
  );
  db.close();
} else if (cluster.isPrimary && Number(processes) > 1) {
  for (let i = 0; i < Number(processes); i += 1) cluster.fork();
} else serve();
