# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
# Stand-ins for libraries that a plugin of GStreamer is linked with and that we never use through it (docs/decisions/0020).

# ironfence_stand_in(<target> PLUGIN <file> LIBRARY <libname> FOLDER <folder> [NONE <function>…]): a shared library under the name, in the
# version and with the functions that the plugin asks for, as the plugin's own file says; nothing where it does not say so. The functions
# of NONE answer that there is none; every other one ends the process, since nobody may get that far.
function(ironfence_stand_in target)
    cmake_parse_arguments(ARG "" "PLUGIN;LIBRARY;FOLDER" "NONE" ${ARGN})
    execute_process(COMMAND "${CMAKE_READELF}" --dynamic --wide "${ARG_PLUGIN}" OUTPUT_VARIABLE needed ERROR_QUIET)
    execute_process(COMMAND "${CMAKE_NM}" --dynamic --undefined-only "${ARG_PLUGIN}" OUTPUT_VARIABLE undefined ERROR_QUIET)
    string(REGEX MATCH "\\[(${ARG_LIBRARY}\\.so\\.[0-9]+)\\]" found "${needed}")
    set(soname "${CMAKE_MATCH_1}")
    string(REPLACE ".so." "_" node "${soname}")
    string(TOUPPER "${node}" node) # LIBAVFORMAT_59 is how libav names its versions
    string(REGEX MATCHALL "U [A-Za-z0-9_]+@${node}" functions "${undefined}")
    if(NOT soname OR NOT functions)
        message(STATUS "${ARG_LIBRARY}: no stand-in, ${ARG_PLUGIN} does not ask for it as expected")
        return()
    endif()
    set(code "// Made from what ${soname} is asked for.\n")
    foreach(function IN LISTS functions)
        string(REGEX REPLACE "^U (.*)@.*$" "\\1" name "${function}")
        if(name IN_LIST ARG_NONE)
            string(APPEND code "extern \"C\" void *${name}() { return nullptr; }\n")
        else()
            string(APPEND code "extern \"C\" void ${name}() { __builtin_trap(); }\n")
        endif()
    endforeach()
    set(made "${CMAKE_CURRENT_BINARY_DIR}/${target}")
    file(CONFIGURE OUTPUT "${made}.cpp" CONTENT "${code}")
    file(CONFIGURE OUTPUT "${made}.map" CONTENT "${node} { global: *; };\n")
    add_library(${target} MODULE "${made}.cpp")
    set_target_properties(${target} PROPERTIES
        PREFIX "" OUTPUT_NAME "${soname}" SUFFIX "" LIBRARY_OUTPUT_DIRECTORY "${ARG_FOLDER}" LINK_DEPENDS "${made}.map"
        AUTOMOC OFF AUTORCC OFF CXX_CLANG_TIDY "")
    target_link_options(${target} PRIVATE -nostdlib "LINKER:-soname,${soname}" "LINKER:--version-script,${made}.map")
endfunction()
