// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/shape/codec.hpp"
#include "platform/usecase/usecase.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

// A row of a module's contents page: which words of HTTP reach which use case, under which permission.
namespace shiji {

// A stored file as an answer: sent as an attachment, never shown in the page's origin.
struct FileAnswer {
  std::string path;
  std::int64_t size_bytes = 0;
  std::string media_type;
  std::string name;
};

// A text made for download, e.g. a sheet.
struct DownloadAnswer {
  std::string body;
  std::string media_type;
  std::string name;
};

// The raw body of an upload; a route whose input holds one takes the file as its body and the rest of its input from the query.
struct Upload {
  std::string bytes;
};

// Text that never shows: it is read, but written as "***" wherever its input is written (audit, logs).
struct SecretText {
  std::string text;
};

// What a use case answered, ready to be encoded.
struct Answer {
  std::string json; // empty: 204
  std::optional<std::int64_t> version;
  std::optional<FileAnswer> file;
  std::optional<DownloadAnswer> download;
  std::shared_ptr<void const> value; // the answer itself, for CSV
};

enum class RouteKind { query, command };

// What an export of a list is written as.
enum class SheetFormat { csv, workbook };

struct Route {
  RouteKind kind = RouteKind::query;
  std::string_view method;
  std::string_view path;       // /api/facts/{fact_id}/confirm
  std::string_view permission; // empty for a public route
  std::string_view module;     // set when the module is added to the catalogue
  std::string_view name;       // of the use case: operation id, audit action, test name
  std::string_view public_reason;
  bool audited_read = false;
  bool as_oneself = false;     // of one's own session, also while one looks with another's grants
  bool is_quick = false;       // some dozens of microseconds: answered on the I/O thread where the database is in the process
  bool is_list_export = false; // answers the list as a sheet
  SheetFormat sheet = SheetFormat::csv;
  std::size_t upload_limit = 0; // bytes; 0: no upload

  shape::Shape const* input = nullptr;
  shape::Shape const* output = nullptr; // null: no content, a file or a download
  bool answers_file = false;

  std::shared_ptr<void> (*make_input)() = nullptr;
  std::shared_ptr<void> (*prepare)(Prepare&, void const* input) = nullptr;
  Answer (*ask)(Query&, void const* input) = nullptr;
  Answer (*act)(UseCase&, void const* input, void const* prepared) = nullptr;

  // The read is written to the audit chain before it is answered.
  Route audited() && {
    audited_read = true;
    return std::move(*this);
  }
  Route of_oneself() && {
    as_oneself = true;
    return std::move(*this);
  }
  // A question of one look into an index: the way to a worker and back would cost as much as the answer.
  Route quick() && {
    is_quick = true;
    return std::move(*this);
  }
  Route takes_file(std::size_t limit_bytes) && {
    upload_limit = limit_bytes;
    return std::move(*this);
  }
};

namespace shape::detail {
template<>
struct Codec<Upload> {
  static Shape shape();
};
template<>
struct Codec<SecretText> {
  static Shape shape();
};
} // namespace shape::detail

namespace detail {

template<auto F>
constexpr std::string_view function_name() {
  std::string_view name = __PRETTY_FUNCTION__;
  name = name.substr(name.find("F = ") + 4);
  name = name.substr(0, name.find_first_of(";]"));
  while (name.ends_with(')')) name.remove_suffix(1); // GCC may write (& f)
  std::size_t const start = name.find_last_of(":& )");
  return start == std::string_view::npos ? name : name.substr(start + 1);
}

struct NoInput {};
BOOST_DESCRIBE_STRUCT(NoInput, (), ())

template<class F>
struct Signature;
template<class Out, class Use>
struct Signature<Out (*)(Use&)> {
  using Input = NoInput;
  using Output = Out;
  static constexpr int arity = 1;
};
template<class Out, class Use, class In>
struct Signature<Out (*)(Use&, In const&)> {
  using Input = In;
  using Output = Out;
  static constexpr int arity = 2;
};
template<class Out, class Use, class In, class Prepared_>
struct Signature<Out (*)(Use&, In const&, Prepared_ const&)> {
  using Input = In;
  using Output = Out;
  using Prepared = Prepared_;
  static constexpr int arity = 3;
};
template<auto F>
using SignatureOf = Signature<decltype(F)>;

template<class Out>
inline constexpr bool is_file = std::is_same_v<Out, FileAnswer> || std::is_same_v<Out, DownloadAnswer>;

std::optional<std::int64_t> version_of(shape::Shape const& shape, void const* object);

template<class Out>
Answer answer(Out&& out) {
  Answer a;
  if constexpr (std::is_same_v<Out, FileAnswer>)
    a.file = std::move(out);
  else if constexpr (std::is_same_v<Out, DownloadAnswer>)
    a.download = std::move(out);
  else {
    auto const value = std::make_shared<Out>(std::move(out));
    a.json.reserve(4096); // a page of a list, without growing there by doubling
    shape::shape_of<Out>().write(value.get(), a.json);
    a.version = version_of(shape::shape_of<Out>(), value.get());
    a.value = value;
  }
  return a;
}

template<auto F, class Use, class... More>
Answer call(Use& use, void const* input, More const&... more) {
  using S = SignatureOf<F>;
  auto const run = [&]() -> typename S::Output {
    if constexpr (S::arity == 1)
      return F(use);
    else
      return F(use, *static_cast<typename S::Input const*>(input), more...);
  };
  if constexpr (std::is_void_v<typename S::Output>) {
    run();
    return {};
  } else
    return answer(run());
}

template<auto F>
Route route(RouteKind kind, std::string_view method, std::string_view path, std::string_view permission) {
  using S = SignatureOf<F>;
  Route r;
  r.kind = kind;
  r.method = method;
  r.path = path;
  r.permission = permission;
  r.name = function_name<F>();
  r.input = &shape::shape_of<typename S::Input>();
  if constexpr (is_file<typename S::Output>)
    r.answers_file = true;
  else if constexpr (!std::is_void_v<typename S::Output>)
    r.output = &shape::shape_of<typename S::Output>();
  r.make_input = [] { return std::static_pointer_cast<void>(std::make_shared<typename S::Input>()); };
  return r;
}

} // namespace detail

// A question. F: Output f(Query&[, Input const&]).
template<auto F>
Route query(std::string_view path, std::string_view permission) {
  Route r = detail::route<F>(RouteKind::query, "GET", path, permission);
  r.ask = [](Query& use, void const* input) { return detail::call<F>(use, input); };
  return r;
}

// An act of one step. F: Output f(UseCase&[, Input const&]).
template<auto F>
Route command(std::string_view method, std::string_view path, std::string_view permission) {
  Route r = detail::route<F>(RouteKind::command, method, path, permission);
  r.act = [](UseCase& use, void const* input, void const*) { return detail::call<F>(use, input); };
  return r;
}

// An act of two steps. P: Prepared p(Prepare&, Input const&), before the transaction; F: Output f(UseCase&, Input const&, Prepared const&).
template<auto P, auto F>
Route command(std::string_view method, std::string_view path, std::string_view permission) {
  using Prepared = typename detail::SignatureOf<F>::Prepared;
  using Input = typename detail::SignatureOf<F>::Input;
  Route r = detail::route<F>(RouteKind::command, method, path, permission);
  r.prepare = [](Prepare& use, void const* input) {
    return std::static_pointer_cast<void>(std::make_shared<Prepared>(P(use, *static_cast<Input const*>(input))));
  };
  r.act = [](UseCase& use, void const* input, void const* prepared) {
    return detail::call<F>(use, input, *static_cast<Prepared const*>(prepared));
  };
  return r;
}

// The path of the workbook beside that of the CSV: /api/facts.csv → /api/facts.xlsx. Kept until the program ends.
std::string_view workbook_path(std::string_view csv_path);

// A list and its exports: PATH answers a page, PATH.csv and PATH.xlsx all rows of the same question (at most largest_export) as a sheet of
// the columns asked for; an export is an audited read.
template<auto F>
std::vector<Route> list(std::string_view path, std::string_view csv_path, std::string_view permission) {
  Route page = query<F>(path, permission);
  Route csv = page;
  csv.path = csv_path;
  csv.is_list_export = true;
  csv.audited_read = true;
  Route workbook = csv;
  workbook.path = workbook_path(csv_path);
  workbook.sheet = SheetFormat::workbook;
  return {page, csv, workbook};
}

// Makes a route reachable without a session; the reason stands in the route dump.
inline Route public_route(Route route, std::string_view reason) {
  route.permission = {};
  route.public_reason = reason;
  return route;
}

} // namespace shiji
