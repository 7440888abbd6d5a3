// SPDX-License-Identifier: Apache-2.0
// Post contracts, and what was decided so far about those that end with the year.
#include "app/cli/demo/parts.hpp"
#include "app/cli/demo/sheet.hpp"
#include "modules/contracts/service.hpp"

namespace shiji::cli {

void load_contracts(UseCase& use, DemoIds const& ids) {
  std::map<std::string, contracts::RenewalVersion> signed_ones;
  Sheet const sheet("contracts.csv");
  for (auto const& row : sheet.rows())
    signed_ones[row["person"]] = contracts::sign_contract(use, {ids.people.at(row["person"]),
                                                                {row["number"]},
                                                                *from_text<contracts::ContractKind>(row["kind"]),
                                                                row.date("from"),
                                                                row.optional_date("to"),
                                                                row.date("signed_on")});
  Sheet const renewals("renewals.csv");
  for (auto const& row : renewals.rows()) {
    auto const& contract = signed_ones.at(row["person"]);
    contracts::DecideRenewals wanted;
    wanted.items = {{contract.contract_id, contract.version}};
    wanted.decision = *from_text<contracts::Decision>(row["decision"]);
    wanted.valid_to = row.optional_date("to");
    if (row.has("ground")) wanted.ground = from_text<contracts::Ground>(row["ground"]);
    if (row.has("document")) wanted.document = shape::NonEmptyText<120>{row["document"]};
    wanted.reason = {row["reason"]};
    acting_as(use, ids, "personnel", "renewal.decide", [&](UseCase& as) {
      auto const answer = contracts::decide_renewals(as, wanted).rows.front();
      if (answer.outcome == contracts::DecidedOutcome::refused)
        throw std::logic_error("renewals.csv, " + row["person"] + ": " + answer.code);
    });
    if (row.has("second"))
      acting_as(use, ids, row["second"], "renewal.decide", [&](UseCase& as) {
        contracts::confirm_nonrenewal(as, {contract.contract_id, contract.version + 1});
      });
  }
}

} // namespace shiji::cli
