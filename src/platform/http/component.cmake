# SPDX-License-Identifier: Apache-2.0
target_link_libraries(${library} PRIVATE OpenSSL::SSL OpenSSL::Crypto Threads::Threads Boost::headers)

# The web page, embedded: an assembler file takes the bytes in as they are, a table names them. Both are written while
# CMake configures, and the page's files are among what it configures from, so a page built anew is embedded anew.
set(generated ${CMAKE_BINARY_DIR}/generated/page)
file(GLOB_RECURSE page_files CONFIGURE_DEPENDS RELATIVE ${SHIJI_PAGE_DIR} ${SHIJI_PAGE_DIR}/*)
list(FILTER page_files EXCLUDE REGEX "\\.(gz|br)$")
list(SORT page_files COMPARE STRING)
set(bytes "# Generated from the web page's files.\n.section .note.GNU-stack,\"\",%progbits\n.section .rodata\n")
set(declared "")
set(rows "")
set(embedded "")
set(count 0)
foreach(file ${page_files})
  file(SHA256 ${SHIJI_PAGE_DIR}/${file} hash)
  string(SUBSTRING ${hash} 0 32 etag)
  set(views "")
  foreach(suffix "" ".gz" ".br")
    set(source ${SHIJI_PAGE_DIR}/${file}${suffix})
    if(EXISTS ${source})
      list(APPEND embedded ${source})
      set(symbol shiji_page_${count})
      math(EXPR count "${count} + 1")
      string(APPEND bytes ".global ${symbol}\n.global ${symbol}_end\n.hidden ${symbol}\n.hidden ${symbol}_end\n"
                          "${symbol}:\n.incbin \"${source}\"\n${symbol}_end:\n.byte 0\n")
      string(APPEND declared "extern \"C\" char const ${symbol}[];\nextern \"C\" char const ${symbol}_end[];\n")
      string(APPEND views ", between(${symbol}, ${symbol}_end)")
    else()
      string(APPEND views ", {}")
    endif()
  endforeach()
  string(APPEND rows "      Asset{\"/${file}\", \"${etag}\"${views}},\n")
endforeach()
if(rows)
  string(CONCAT table "#include <cstddef>\n${declared}\n"
                "namespace shiji::http {\n\n"
                "static std::string_view between(char const* begin, char const* end) {\n"
                "  return std::string_view(begin, static_cast<std::size_t>(end - begin));\n}\n\n"
                "std::span<Asset const> embedded_page() {\n"
                "  static Asset const files[] = {\n${rows}  };\n  return files;\n}\n\n"
                "} // namespace shiji::http\n")
else()
  set(table "std::span<shiji::http::Asset const> shiji::http::embedded_page() { return {}; }\n")
endif()
file(CONFIGURE OUTPUT ${generated}.S CONTENT "${bytes}" @ONLY)
file(CONFIGURE OUTPUT ${generated}.cpp CONTENT "// Generated from the web page's files.\n#include \"platform/http/page.hpp\"\n\n${table}" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${embedded})
set_source_files_properties(${generated}.S PROPERTIES OBJECT_DEPENDS "${embedded}")
set_source_files_properties(${generated}.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
target_sources(${library} PRIVATE ${generated}.S ${generated}.cpp)
