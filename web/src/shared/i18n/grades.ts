// SPDX-License-Identifier: Apache-2.0
// The grades of the statutes in words, by the codes that schemes use; a zone may have others, which are shown as they are.

export const gradesZh = {
  excellent: '优秀',
  competent: '称职',
  basically_competent: '基本称职',
  not_competent: '不称职',
};
export const gradesEn: typeof gradesZh = {
  excellent: 'Excellent',
  competent: 'Competent',
  basically_competent: 'Basically competent',
  not_competent: 'Not competent',
};
