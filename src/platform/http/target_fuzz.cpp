// SPDX-License-Identifier: Apache-2.0
// Bytes a stranger chooses: the target, the headers a proxy might have set, the headers of a cached page.
#include "platform/http/head_check.hpp"
#include "platform/http/page.hpp"
#include "platform/http/proxies.hpp"
#include "platform/http/target.hpp"

#include <cstdlib>

using namespace shiji::http;

namespace {

constexpr Asset page[] = {{"/index.html", "aa", "plain", "zipped", "brotli"}};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  std::string_view const bytes(reinterpret_cast<char const*>(data), size);
  std::string_view const line = bytes.substr(0, bytes.find('\n'));
  std::string const rest(bytes.substr(line.size()));

  Request request;
  request.method = "GET";
  if (auto target = parse_target(line)) {
    for (auto const& segment : target->segments) {
      if (segment.empty() || segment == ".." || segment.find('/') != std::string::npos) std::abort();
    }
    request.segments = std::move(target->segments);
  }
  for (auto const name :
       {"Host", "Transfer-Encoding", "Expect", "X-Forwarded-For", "X-Forwarded-Proto", "Accept-Encoding", "If-None-Match"}) {
    request.headers.emplace_back(name, rest);
  }
  static TrustedProxies const proxies({"10.0.0.0/8"});
  proxies.settle_client(request, "10.0.0.1", false);
  check_head(request, false);
  answer_from_page(request, page);
  return 0;
}
