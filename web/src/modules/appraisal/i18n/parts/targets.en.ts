// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '@/app/i18n';
import type zh from './targets.zh-CN';

const en: Messages<typeof zh> = {
  targets: 'Targets',
  targetsState: 'Zone → department → section → person, year → quarters; the parts sum to the whole',
  noTargets: 'No indicator of the schemes asks for targets.',
  chooseIndicator: 'Indicator',
  year: 'Year',
  subject: 'Units and people',
  wholeYear: 'Year',
  partsSum: 'parts {n}',
  partsEqual: 'parts agree',
  partsOver: 'parts {n} over',
  partsUnder: 'parts {n} short',
  agree: 'At every level the parts sum to the whole',
  disagree: 'In {n} places the parts do not sum to the whole',
  notDecomposed: 'This indicator is not handed down; its targets are not summed.',
  editTargets: 'Change targets',
  stopEditing: 'Drop the changes',
  saveTargets: 'Save {n} changes',
  targetsSaved: 'The targets are saved',
  cellLabel: 'Target of {name}, {period}',
  badTarget: 'A number of 0 or more with two decimals at the most',
  editHint:
    'Enter and the arrow keys move up and down; a block can be pasted from a spreadsheet; empty means no target.',
  rowsRefused: 'These targets were not saved; please correct them and save again',
  noPeopleShown: 'without people',
  expandAll: 'Down to people',
  foldAll: 'Down to sections',
  pasted: '{n} cells pasted',
  levelOf: { zone: 'Zone', department: 'Department', section: 'Section', person: 'Person' },
};
export default en;
