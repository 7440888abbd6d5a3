// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '@/app/i18n';
import type zh from './zh-CN';

const en: Messages<typeof zh> = {
  title: 'Imports',
  state: 'Past imports and the format of the files',
  list: 'Past imports',
  none: 'No file has been imported. Prepare a CSV file as described; a system administrator imports it on the server.',
  file: 'File',
  kind: 'Contents',
  kinds: { facts: 'Facts' },
  rows: 'Lines',
  facts: 'Facts',
  references: 'References',
  rowUnit: 'lines',
  itemUnit: 'items',
  encoding: 'Encoding',
  sm3: 'SM3 of the file',
  by: 'Imported by',
  at: 'Imported at',
  how: 'How to import',
  check: 'Check first, writing nothing:',
  write: 'Then write:',
  copy: 'Copy the command',
  rules: 'Rules',
  rule: {
    alone:
      'Stop the server first; name the data folder with --data and, where there are several zones, the zone with --zone.',
    encoding: 'A CSV file in UTF-8 or GB18030 whose first line names the columns.',
    whole:
      'All or nothing: one faulty line stops the whole file, and every fault is listed with line, column and reason.',
    once: 'The same contents are imported once; the fingerprint of the file decides.',
    numbers: 'Full-width digits and thousands separators are read; amounts may be in 元, 万元 or 亿元.',
    dates: 'Dates may be written 2026-03-05, 2026.3.5 or 2026年3月5日.',
    source: 'Imported facts are confirmed; their source is the fingerprint of the file and the line.',
  },
  columns: 'Columns',
  column: 'Column',
  meaning: 'Meaning',
  need: 'Needed',
  must: 'Always',
  may: 'Optional',
  either: 'One of two',
  of: {
    place: 'Code of the zone; the current zone where empty',
    kind: 'Code of the fact kind, or reference',
    quantity: 'Count or amount',
    unit: 'Unit; of an amount 元, 万元 or 亿元',
    period: 'Period such as 2026-01..2026-05; its last day counts',
    occurred_on: 'Day it happened',
    label: 'What is counted',
    label_en: 'The same in English',
    person: 'Name of the cadre; the zone itself where empty',
    note: 'Note',
  },
};
export default en;
