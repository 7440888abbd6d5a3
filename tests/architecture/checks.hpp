// SPDX-License-Identifier: Apache-2.0
// Every check is a pure function from a tree to what breaks its rule; an empty answer means the rule holds.
#pragma once
#include "architecture/tree.hpp"

namespace shiji::architecture {

// base <- core <- platform <- modules <- app, and includes are rooted at src/.
Findings layer_arrows(Tree const& tree);
// Of another module only api.hpp and events.hpp, and only when depends_on in module.cpp names it.
Findings module_arrows(Tree const& tree);
// rules see base, core and their module's types; store and rules never meet; types stand alone; only app includes module.hpp.
Findings inner_arrows(Tree const& tree);
// The modules' dependencies, as included and as declared, have no cycle.
Findings module_cycles(Tree const& tree);
// Beast and Asio live in platform/http, OpenSSL in platform/crypto, platform/http and core/digest.
Findings library_places(Tree const& tree);

// No floating point, no clock, no chance in core and modules.
Findings banned_words(Tree const& tree);
// No folder that says nothing about its contents.
Findings banned_folders(Tree const& tree);

// A source has at most 400 lines.
Findings long_files(Tree const& tree);
// A function has at most 60 lines.
Findings long_functions(Tree const& tree);

// SQL statements stand in store.cpp and in platform only.
Findings sql_places(Tree const& tree);
// What differs between the engines or takes time, chance or a transaction into the module's own hands.
Findings sql_bans(Tree const& tree);
// A select over a table marked "-- scoped" carries {scope: …} or says "unscoped: reason".
Findings scope_marks(Tree const& tree);
// Every table's primary key begins with zone_id; root_id for accounts, sessions, tokens, calendars and idempotency keys.
Findings table_keys(Tree const& tree);
// A store names its own tables and, of modules in depends_on, views and tables marked "-- published", to read them; foreign keys point
// along depends_on too.
Findings foreign_tables(Tree const& tree);

// Every module has README.md, schema/ or a reason, its line in app/modules.cpp and its web folder or a reason.
Findings module_folders(Tree const& tree);
// NNNN_subject.sql from 0001 without gap or repetition; *_view.sql beside them.
Findings schema_numbers(Tree const& tree);

} // namespace shiji::architecture
