// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "platform/http/server.hpp"
#include "platform/identity/sessions.hpp"
#include "platform/usecase/export_gate.hpp"
#include "platform/usecase/module.hpp"
#include "platform/usecase/router.hpp"
#include "platform/usecase/texts.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shiji {

struct Runtime;
struct SheetRequest;

// What the modules add up to: routes, permissions, texts, subscriptions, jobs. Throws std::logic_error at start for a route without
// permission or reason, a permission nobody declared, a sealed field in an input or answer, a PUT, PATCH or DELETE without version.
class Catalogue {
 public:
  explicit Catalogue(std::vector<Module> const& modules);

  Router router;
  PermissionCatalogue permissions;
  Texts texts;
  EventBus events;
  jobs::Handlers handlers;
  RecordKinds records;
  ZoneOffsets::LookUp zone_offset;
  std::vector<database::Migration> migrations; // platform's first, then each module's in the order of depends_on

 private:
  void add_files(std::string_view owner, EmbeddedFiles const& files);
};

// Turns requests into use cases: authenticate, authorise, read input, prepare, begin, run, audit, commit, publish, encode.
class Application : public http::Handler {
 public:
  Application(Catalogue const& catalogue, Runtime& runtime);

  http::Decision before_body(http::Request const& head) override;
  http::Response handle(http::Request&& request) override;
  bool open_stream(http::Request const& head, std::shared_ptr<http::EventStream> stream, http::Response& refusal) override;
  http::Response problem(int status, std::string_view code, http::Request const* partly) override;

  // Where /metrics takes the server's figures from.
  void set_metrics_source(std::function<http::ServerFigures()> source) { server_figures_ = std::move(source); }

 private:
  http::Response metrics(http::Request const& head);
  http::Response run(http::Request&& request, Router::Match const& match);
  http::Response answer_query(Route const& route, Actor const& actor, void const* input);
  http::Response answer_export(Route const& route, Actor const& actor, void const* input, SheetRequest const& wanted);
  Answer asked(Route const& route, Actor const& actor, void const* input, AuditNote& note);
  void audit_read(Route const& route, Actor const& actor, void const* input, Answer const& answer, AuditNote note,
                  std::vector<std::string> const& columns);
  http::Response answer_command(Route const& route, Actor const& actor, http::Request const& request, std::shared_ptr<void> const& input);
  http::Response page_file(http::Request const& head);
  identity::SessionPointer session_of(http::Request const& request, identity::Activity activity) const;
  void check_origin(http::Request const& request, Route const& route, identity::SessionState const* session) const;
  http::Response refused(Refusal const& refusal, Language language) const;
  void audit_refusal(Route const& route, Actor const& actor, Refusal const& refusal);

  Catalogue const& catalogue_;
  Runtime& runtime_;
  ExportGate exports_;
  std::function<http::ServerFigures()> server_figures_;
};

// The JSON bodies of errors (RFC 9457).
http::Response problem_response(Texts const& texts, int status, Refusal const& refusal, Language language, std::string const& trace_id);

} // namespace shiji
