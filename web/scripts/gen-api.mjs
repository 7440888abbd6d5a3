// SPDX-License-Identifier: Apache-2.0
// Types of the server's API from docs/api/openapi.json. With --check it changes nothing and fails when the file on disk
// differs.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const source = new URL('../../docs/api/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

const ast = await openapiTypescript(JSON.parse(readFileSync(source, 'utf8')));
const text = `// SPDX-License-Identifier: Apache-2.0\n// Generated from docs/api/openapi.json by npm run gen-api.\n\n${astToString(ast)}`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/api/schema.d.ts does not match docs/api/openapi.json: run npm run gen-api');
  process.exitCode = 1;
}
