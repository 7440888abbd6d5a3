# SPDX-License-Identifier: Apache-2.0
# What a component keeps as plain files — schema/*.sql and texts.json — is compiled into it, so that the program is one file.

# shiji_embed_text(TARGET FUNCTION FILE…): generates embedded/FUNCTION.hpp, whose shiji::embedded::FUNCTION() answers name and content of the files.
function(shiji_embed_text target function)
  set(output ${CMAKE_BINARY_DIR}/generated/embedded/${function})
  list(JOIN ARGN "|" files)
  add_custom_command(
    OUTPUT ${output}.hpp ${output}.cpp
    COMMAND ${CMAKE_COMMAND} "-DFILES=${files}" -DFUNCTION=${function} -DOUTPUT=${output} -P ${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/embed_files.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output}.cpp ${output}.hpp)
  # A file is one literal; compilers take far more than the length that the standard obliges them to.
  set_source_files_properties(${output}.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON COMPILE_OPTIONS -Wno-overlength-strings)
  target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/generated)
endfunction()

# shiji_embed(LIBRARY PATH): embeds src/PATH/schema/*.sql and src/PATH/texts.json, where there are any, as <path with underscores>_files().
function(shiji_embed library path)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${path}/schema/*.sql ${CMAKE_SOURCE_DIR}/src/${path}/texts.json)
  if(files)
    string(REPLACE "/" "_" name ${path})
    shiji_embed_text(${library} ${name}_files ${files})
  endif()
endfunction()
