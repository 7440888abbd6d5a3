// SPDX-License-Identifier: Apache-2.0
#include "modules/appraisal/scores/explain.hpp"

#include "modules/appraisal/scores/attainment.hpp"
#include "modules/appraisal/scores/rules.hpp"

#include <algorithm>

namespace shiji::appraisal {
namespace {

ScoreStep step(std::string id, std::string label_zh, std::string label_en, std::string words_zh, std::string words_en) {
  ScoreStep made;
  made.id = std::move(id);
  made.label_zh = std::move(label_zh);
  made.label_en = std::move(label_en);
  made.words_zh = std::move(words_zh);
  made.words_en = std::move(words_en);
  return made;
}

struct TypeWords {
  char const* zh;
  char const* en;
};
TypeWords words_of(IndicatorType type) {
  switch (type) {
  case IndicatorType::more: return {"越多越好", "the more the better"};
  case IndicatorType::less: return {"越少越好", "the fewer the better"};
  case IndicatorType::rate: return {"按比率", "a rate against its target"};
  case IndicatorType::rating: return {"按评分", "ratings from 1 to 5"};
  case IndicatorType::deadline: return {"按期限", "deadlines kept"};
  case IndicatorType::done: break;
  }
  return {"按是否完成", "done or not"};
}

std::string sign_of(merit::Entry const& entry) { return entry.kind == merit::EntryKind::deduct ? "−" : ""; }

// The arithmetic of one indicator.
class IndicatorExplained {
 public:
  IndicatorExplained(ScoringScheme const& scheme, SchemeIndicator const& indicator, IndicatorScore const& score,
                     std::vector<EntryOfSubject> const& entries, std::map<std::string, std::string> const& titles)
      : scheme_(scheme), indicator_(indicator), score_(score), titles_(titles) {
    for (EntryOfSubject const& one : entries) {
      if (one.entry.indicator != indicator.indicator_id.text) continue;
      entries_.push_back(&one);
      add_entry(tally_, one.entry);
    }
  }

  // `all_weights` is what the weighted mean divides by.
  ScoreStep explained(std::int64_t all_weights) const {
    auto const input = input_of(indicator_, tally_, score_.target_x100);
    auto const attained = attainment_of(indicator_, input);
    ScoreStep made = head();
    made.children.push_back(measured());
    if (!attained || !score_.own_x100) return made;
    made.children.push_back(target());
    made.children.push_back(attainment(*attained));
    made.children.push_back(own(*attained));
    if (score_.section_x100) made.children.push_back(bundle());
    made.children.push_back(contribution(all_weights));
    return made;
  }

 private:
  std::string id(char const* part) const { return indicator_.indicator_id.text + "." + part; }

  ScoreStep head() const {
    TypeWords const type = words_of(indicator_.type);
    std::string const weight = decimal_of(indicator_.weight) + "%";
    ScoreStep made = step(indicator_.indicator_id.text, indicator_.name.text, indicator_.name_en.text,
                          std::string(type.zh) + "，权重 " + weight, std::string(type.en) + ", weight " + weight);
    made.value_x100 = score_.score_x100;
    if (score_.score_x100) return made;
    bool const no_target =
        indicator_.type == IndicatorType::more || indicator_.type == IndicatorType::less || indicator_.type == IndicatorType::done;
    made.words_zh += no_target ? "；本期没有目标，不计入总分" : "；本期没有可计量的内容，不计入总分";
    made.words_en +=
        no_target ? "; no target in this period, so it takes no part" : "; nothing to measure in this period, so it takes no part";
    made.value = "—";
    return made;
  }

  ScoreStep target() const {
    ScoreStep made = step(id("target"), "目标", "Target", "", "");
    if (indicator_.type == IndicatorType::rate)
      made.value = decimal_of(*indicator_.target_bp) + "%";
    else if (score_.target_x100)
      made.value = decimal_of(*score_.target_x100) + " " + indicator_.unit_zh;
    else
      made.value = "—";
    made.words_zh = indicator_.type == IndicatorType::rate ? "方案规定的目标率" : "本期下达的目标";
    made.words_en = indicator_.type == IndicatorType::rate ? "the rate that the scheme asks for" : "as set for this period";
    return made;
  }

  // What stands in the ledger.
  ScoreStep measured() const {
    ScoreStep made = step(id("actual"), "台账", "Ledger", "", "");
    if (indicator_.type == IndicatorType::more || indicator_.type == IndicatorType::less) {
      std::int64_t const credits = scoring::actual_x100(tally_.credits_x100, {}), deducts = scoring::actual_x100(tally_.deducts_x100, {});
      std::string const sum = decimal_of(credits) + " − " + decimal_of(deducts) + " = " + decimal_of(credits - deducts);
      made.words_zh = "计入 − 扣减 = " + sum;
      made.words_en = "credits − deducts = " + sum;
      made.value = decimal_of(credits - deducts) + " " + indicator_.unit_zh;
    } else {
      made.words_zh = std::to_string(entries_.size()) + " 笔有效账目";
      made.words_en = std::to_string(entries_.size()) + " standing entries";
      made.value = std::to_string(entries_.size());
    }
    for (EntryOfSubject const* one : entries_) made.children.push_back(of_entry(*one));
    return made;
  }

  ScoreStep of_entry(EntryOfSubject const& one) const {
    auto const title = titles_.find(one.entry.fact_id.text);
    std::string const name = title == titles_.end() ? one.entry.fact_id.text : title->second;
    std::string const who = one.person_name.empty() ? "" : one.person_name + " · ";
    std::string const number = std::to_string(one.entry.seq), day = format_date(one.entry.occurred_on);
    ScoreStep made = step(id("entry.") + number, name, name, who + day + " · 账目 " + number, who + day + " · entry " + number);
    made.value = sign_of(one.entry) + decimal_of(one.entry.quantity_x100);
    made.fact_id = one.entry.fact_id;
    return made;
  }

  ScoreStep attainment(Attainment const& attained) const {
    ScoreStep made = step(id("attainment"), "完成度", "Attainment", attained.words_zh, attained.words_en);
    made.value = fraction_of(attained.value);
    return made;
  }

  ScoreStep own(Attainment const& attained) const {
    std::string const cap = decimal_of(indicator_.cap_bp) + "%";
    std::string const a = fraction_of(attained.value);
    ScoreStep made = step(id("own"), "本人得分", "Own score",
                          "限于 0 至 " + cap + "，再乘以 100，四舍五入到两位小数：" + a + " → " + score_of(*score_.own_x100),
                          "within 0 and " + cap + ", times 100, rounded to two decimals: " + a + " → " + score_of(*score_.own_x100));
    made.value_x100 = score_.own_x100;
    return made;
  }

  ScoreStep bundle() const {
    std::string const mine = decimal_of(10'000 - scheme_.bundle_bp) + "%", theirs = decimal_of(scheme_.bundle_bp) + "%";
    std::string const sum = score_of(*score_.own_x100) + " × " + mine + " + " + score_of(*score_.section_x100) + " × " + theirs + " = " +
                            score_of(*score_.score_x100);
    ScoreStep made = step(id("bundle"), "与股室捆绑", "Bundled with the section", "本人 × " + mine + " + 股室 × " + theirs + "：" + sum,
                          "own × " + mine + " + section × " + theirs + ": " + sum);
    made.value_x100 = score_.score_x100;
    ScoreStep section = step(id("section"), "股室得分", "Section's score", "股室自身的完成度，不再捆绑",
                             "the section's own attainment, never bundled itself");
    section.value_x100 = score_.section_x100;
    made.children.push_back(std::move(section));
    return made;
  }

  ScoreStep contribution(std::int64_t all_weights) const {
    std::string const share = decimal_of(indicator_.weight) + " ÷ " + decimal_of(all_weights);
    ScoreStep made = step(id("contribution"), "计入总分", "Part of the total", score_of(*score_.score_x100) + " × " + share,
                          score_of(*score_.score_x100) + " × " + share);
    if (all_weights > 0) made.value = fraction_of(make_fraction(Int128{*score_.score_x100} * indicator_.weight, Int128{all_weights} * 100));
    return made;
  }

  ScoringScheme const& scheme_;
  SchemeIndicator const& indicator_;
  IndicatorScore const& score_;
  std::map<std::string, std::string> const& titles_;
  std::vector<EntryOfSubject const*> entries_;
  Tally tally_;
};

ScoreStep total_of(ScoringScheme const& scheme, SubjectScore const& score, std::int64_t all_weights) {
  std::string sum;
  for (std::size_t i = 0; i < score.indicators.size(); ++i)
    if (auto const value = score.indicators[i].score_x100)
      sum += (sum.empty() ? "" : " + ") + score_of(*value) + " × " + decimal_of(scheme.indicators[i].weight);
  ScoreStep made = step("total", "总分", "Total", "没有可计分的指标", "nothing is assessed");
  made.value_x100 = score.total_x100;
  if (!score.total_x100) {
    made.value = "—";
    return made;
  }
  std::string const arithmetic = "(" + sum + ") ÷ " + decimal_of(all_weights) + " = " + score_of(*score.total_x100);
  made.words_zh = "Σ 得分 × 权重 ÷ Σ 权重 = " + arithmetic;
  made.words_en = "Σ score × weight ÷ Σ weight = " + arithmetic;
  return made;
}

} // namespace

ExplainedScore explain_score(ScoreBoard const& board, SubjectScore const& score, std::vector<EntryOfSubject> const& entries,
                             std::map<std::string, std::string> const& titles) {
  ScoringScheme const& scheme = board.schemes[score.scheme];
  ScoredSubject const& who = score.subject;
  ExplainedScore answer{.subject_id = who.subject_id,
                        .name = who.name,
                        .unit_name = who.unit_name,
                        .kind = who.kind,
                        .category = who.category,
                        .level = who.level,
                        .period_id = board.period.period_id,
                        .period_name = board.period.name,
                        .sealed = board.period.sealed,
                        .scheme_id = scheme.scheme_id,
                        .scheme_name = scheme.name,
                        .scheme_name_en = scheme.name_en,
                        .scheme_number = scheme.number,
                        .total_x100 = score.total_x100,
                        .rank = score.rank,
                        .group_size = score.group_size,
                        .is_tied = score.is_tied};
  std::string const last_day = format_date(board.period.to);
  answer.clause_zh = "按本类别在周期最后一天（" + last_day + "）有效的方案计分；没有目标或未计量的指标不参加加权。";
  answer.clause_en = "Scored by the scheme in force for the category on the period's last day (" + last_day +
                     "); what has no target or was not measured takes no part.";
  std::int64_t all_weights = 0;
  for (std::size_t i = 0; i < score.indicators.size(); ++i)
    if (score.indicators[i].score_x100) all_weights += scheme.indicators[i].weight;
  ScoreStep total = total_of(scheme, score, all_weights);
  for (std::size_t i = 0; i < score.indicators.size(); ++i) {
    IndicatorExplained const one(scheme, scheme.indicators[i], score.indicators[i], entries, titles);
    total.children.push_back(one.explained(all_weights));
    if (!score.indicators[i].score_x100) answer.not_assessed.push_back(scheme.indicators[i].indicator_id.text);
  }
  answer.steps.push_back(std::move(total));
  return answer;
}

} // namespace shiji::appraisal
