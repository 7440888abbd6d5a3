# SPDX-License-Identifier: Apache-2.0
# Run by shiji_embed_text while building: writes OUTPUT.hpp and OUTPUT.cpp, where FUNCTION answers name and content of FILES.
string(REPLACE "|" ";" files "${FILES}")
set(entries "")
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" content)
  string(APPEND entries "      {R\"SHIJI(${name})SHIJI\", R\"SHIJI(${content})SHIJI\"},\n")
endforeach()
set(type "std::vector<std::pair<std::string_view, std::string_view>>")
file(WRITE "${OUTPUT}.hpp" "// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string_view>
#include <utility>
#include <vector>

namespace shiji::embedded {

// Name and content of each file.
${type} ${FUNCTION}();

} // namespace shiji::embedded
")
file(WRITE "${OUTPUT}.cpp" "// SPDX-License-Identifier: Apache-2.0
#include \"embedded/${FUNCTION}.hpp\"

namespace shiji::embedded {

${type} ${FUNCTION}() {
  return {
${entries}  };
}

} // namespace shiji::embedded
")
