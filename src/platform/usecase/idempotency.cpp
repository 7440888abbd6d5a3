// SPDX-License-Identifier: Apache-2.0
#include "platform/usecase/idempotency.hpp"

namespace shiji {
namespace {

constexpr std::size_t longest_key = 200; // bytes

struct Kept {
  std::string fingerprint;
  std::optional<std::int64_t> version;
  std::string body;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (fingerprint, version, body))

constexpr database::Statement select_kept{"SELECT fingerprint, version, body FROM usecase_idempotency "
                                          "WHERE root_id = $1 AND account_id = $2 AND route = $3 AND idempotency_key = $4"};
constexpr database::Statement insert_kept{
    "INSERT INTO usecase_idempotency (root_id, account_id, route, idempotency_key, fingerprint, status, version, body, recorded_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};

} // namespace

Idempotency Idempotency::of(crypto::Keys const& keys, Route const& route, Actor const& actor, http::Request const& request) {
  std::string_view const key = request.header("Idempotency-Key");
  if (key.empty() || key.size() > longest_key || request.header_count("Idempotency-Key") != 1)
    throw Refused({"idempotency_key_missing", {}, {}});
  Idempotency own;
  own.root_id_ = actor.root_id;
  own.account_id_ = actor.account_id;
  own.route_ = route.name;
  own.key_ = key;
  own.fingerprint_ = keys.keyed_digest("usecase_idempotency.fingerprint",
                                       request.target + "\n" + std::string(request.header("If-Match")) + "\n" + request.body);
  return own;
}

std::optional<Answer> Idempotency::find(database::Reader& reader) const {
  auto kept = reader.row<Kept>(select_kept, {root_id_, account_id_, route_, key_});
  if (!kept) return std::nullopt;
  if (kept->fingerprint != fingerprint_) throw Refused({"idempotency_key_reused", {}, {}});
  Answer answer;
  answer.json = std::move(kept->body);
  answer.version = kept->version;
  return answer;
}

void Idempotency::keep(database::Transaction& transaction, Answer const& answer, Instant now) const {
  transaction.run(insert_kept,
                  {root_id_, account_id_, route_, key_, fingerprint_, answer.json.empty() ? 204 : 200, answer.version, answer.json, now});
}

} // namespace shiji
