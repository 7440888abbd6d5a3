// SPDX-License-Identifier: Apache-2.0
export default {
  title: '搜索',
  hint: '姓名、单位、岗位、事实标题；可输入拼音或首字母',
  go: '搜索',
  all: '全部',
  kinds: '结果类别',
  results: '搜索结果',
  start: '输入要查找的内容，例如姓名、姓名首字母，或标题中的两个字。',
  none: '没有找到与“{text}”相符、且您有权查看的内容。请换一个词，或只输入其中两个字。',
  more: '较新的记录已列出，较早的可能未全部列出；多输入几个字可缩小范围。',
  next: '下一页',
  first: '回到第一页',
  over: '{n}+',
};
