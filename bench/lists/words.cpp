// SPDX-License-Identifier: Apache-2.0
#include "bench/lists/words.hpp"

#include <array>
#include <string_view>

namespace shiji::bench {
namespace {

constexpr std::array<std::string_view, 40> surnames{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱",
                                                    "胡", "郭", "何", "林", "高", "罗", "郑", "梁", "谢", "宋", "唐", "许", "韩", "邓",
                                                    "冯", "曹", "彭", "曾", "肖", "田", "董", "潘", "袁", "蔡", "蒋", "余"};
constexpr std::array<std::string_view, 48> given{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳",
                                                 "杰", "娟", "涛", "明", "超", "霞", "平", "刚", "桂", "英", "华", "玉",
                                                 "萍", "红", "鹏", "飞", "峰", "浩", "宇", "晨", "雪", "梅", "兰", "竹",
                                                 "松", "柏", "海", "江", "山", "川", "云", "岭", "文", "武", "德", "才"};
constexpr std::array<std::string_view, 30> localities{"青梧", "云岭", "白桥", "金川", "石屏", "临泉", "永和", "新塘", "长坡", "东湾",
                                                      "西渡", "南屏", "北岭", "龙潭", "凤山", "玉溪", "清源", "华亭", "安平", "康乐",
                                                      "仁和", "义兴", "礼泉", "智远", "信达", "恒通", "瑞丰", "嘉禾", "盛源", "景明"};
constexpr std::array<std::string_view, 20> trades{"食品", "机械", "电子", "建材", "纺织", "医药", "物流", "化工", "农业", "能源",
                                                  "包装", "印务", "家具", "陶瓷", "电缆", "轴承", "种业", "乳业", "冷链", "软件"};
constexpr std::array<std::string_view, 6> forms{"有限公司", "股份有限公司", "厂", "集团", "合作社", "科技有限公司"};
constexpr std::array<std::string_view, 25> lines{"综合", "组织人事", "财务", "规划", "招商", "企业服务", "项目", "政策", "审批",
                                                 "法制", "安全",     "环保", "统计", "信息", "土地",     "建设", "宣传", "督查",
                                                 "党建", "融资",     "科技", "人才", "外事", "档案",     "后勤"};

struct Work {
  std::string_view kind, before, after;
};
constexpr std::array<Work, 10> works{Work{"visit", "走访", "，了解生产经营情况"},      Work{"request_solved", "办结", "用工诉求"},
                                     Work{"project_speeded", "推动", "扩建项目提速"},  Work{"project_signed", "签约", "投资项目"},
                                     Work{"permit_issued", "为", "办理施工许可"},      Work{"policy_paid", "兑现", "稳岗补贴"},
                                     Work{"finance_arranged", "协调", "流动资金贷款"}, Work{"report_filed", "报送", "月度数据"},
                                     Work{"safety_check", "检查", "消防设施"},         Work{"material_written", "撰写", "调研报告"}};

template<class Words>
std::string pick(Words const& words, std::uint64_t number) {
  return std::string(words[number % words.size()]);
}

} // namespace

std::uint64_t mixed(std::uint64_t n) {
  n += 0x9e3779b97f4a7c15u;
  n = (n ^ (n >> 30)) * 0xbf58476d1ce4e5b9u;
  n = (n ^ (n >> 27)) * 0x94d049bb133111ebu;
  return n ^ (n >> 31);
}

std::string person_name(std::int64_t n) {
  std::uint64_t const r = mixed(static_cast<std::uint64_t>(n));
  std::string name = pick(surnames, r) + pick(given, r >> 8);
  if ((r >> 16) % 3 != 0) name += pick(given, r >> 24);
  return name;
}

std::string enterprise_name(std::int64_t n) {
  std::uint64_t const r = mixed(static_cast<std::uint64_t>(n) + 7'000'000);
  return pick(localities, r) + pick(given, r >> 16) + pick(trades, r >> 8) + pick(forms, r >> 24);
}

std::string section_name(std::int64_t n) { return pick(lines, static_cast<std::uint64_t>(n)) + "股"; }

std::string fact_title(std::int64_t n) {
  Work const& work = works[mixed(static_cast<std::uint64_t>(n) + 1) % works.size()];
  std::int64_t const enterprise = static_cast<std::int64_t>(mixed(static_cast<std::uint64_t>(n) + 2) % 20'000);
  return std::string(work.before) + enterprise_name(enterprise) + std::string(work.after);
}

std::string fact_kind(std::int64_t n) { return std::string(works[mixed(static_cast<std::uint64_t>(n) + 1) % works.size()].kind); }

} // namespace shiji::bench
