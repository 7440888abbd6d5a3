// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '@/app/i18n';
import type zh from './zh-CN';

const en: Messages<typeof zh> = {
  title: 'Search',
  hint: 'Names, units, posts, titles of facts; pinyin and initials too',
  go: 'Search',
  all: 'All',
  kinds: 'Kinds of results',
  results: 'Results',
  start: 'Type what you look for: a name, the initials of a name, or two characters of a title.',
  none: 'Nothing that you may see matches “{text}”. Try another word, or only two of its characters.',
  more: 'The newer records are listed; older ones may be missing. Type more to narrow the search.',
  next: 'Next page',
  first: 'Back to the first page',
  over: '{n}+',
};
export default en;
