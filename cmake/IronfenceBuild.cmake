# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
# How every target of the project is compiled: language, warnings, Qt strictness, folders.

option(IRONFENCE_TESTS "Build the tests and benchmarks" ON)
option(IRONFENCE_ASAN "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(IRONFENCE_FUZZ "Build the fuzz targets with libFuzzer (needs clang)" OFF)
option(IRONFENCE_PCH "Use precompiled headers" ON)
option(IRONFENCE_TIDY "Run clang-tidy with the build" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# Modules lie below one folder by their URI, so that qmllint finds one from another.
set(QT_QML_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

if(IRONFENCE_TIDY)
    find_program(CLANG_TIDY_PROGRAM NAMES clang-tidy-14 clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY_PROGRAM};--quiet")
    # What moc, rcc and the QML compiler write is not ours to tidy; clang-tidy wants at least one check.
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\n")
endif()

add_library(ironfence_strict INTERFACE)
target_compile_options(ironfence_strict INTERFACE
    -Wall -Wextra          # the compiler's own advice
    -Werror                # a warning that is allowed to stay is never read again
    -Wshadow               # a hidden name is a misread name
    -Wnon-virtual-dtor     # interfaces are deleted through their base
    -Wold-style-cast       # casts say which kind they are
    -Woverloaded-virtual   # an override that does not override
    -Wimplicit-fallthrough # state machines fall through only when they say so
    -fno-omit-frame-pointer
    -pthread)              # GStreamer asks for it, and one precompiled header serves all only if all agree
target_compile_definitions(ironfence_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII  # every text says its encoding
    QT_NO_URL_CAST_FROM_STRING                 # a location is not a text
    QT_NO_FOREACH QT_NO_KEYWORDS               # Qt's macros stay out of our names
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(ironfence_strict INTERFACE "${PROJECT_SOURCE_DIR}")

if(IRONFENCE_ASAN)
    # GCC 12 misreads moved std::functions as uninitialised under the sanitizers; the other presets keep the warning.
    target_compile_options(ironfence_strict INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -Wno-maybe-uninitialized)
    target_link_options(ironfence_strict INTERFACE -fsanitize=address,undefined)
endif()
# Every run of ours, test or build step: what LeakSanitizer must not blame on us.
# faketime comes before the sanitizer's library, which would refuse that.
set(IRONFENCE_SANITIZER_ENVIRONMENT "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/cmake/lsan.supp:print_suppressions=0"
    "ASAN_OPTIONS=verify_asan_link_order=0")
if(IRONFENCE_FUZZ)
    target_compile_options(ironfence_strict INTERFACE -fsanitize=fuzzer-no-link,address)
    target_link_options(ironfence_strict INTERFACE -fsanitize=address)
endif()

# One precompiled header for all (cmake/precompiled.h): halves the time of a clean build.
file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp.in" "// the target of the precompiled header needs one source\n")
file(COPY_FILE "${CMAKE_BINARY_DIR}/precompiled.cpp.in" "${CMAKE_BINARY_DIR}/precompiled.cpp" ONLY_IF_DIFFERENT)
function(ironfence_precompile target)
    if(NOT IRONFENCE_PCH)
        return()
    endif()
    if(NOT TARGET ironfence_precompiled)
        add_library(ironfence_precompiled STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
        set_target_properties(ironfence_precompiled PROPERTIES POSITION_INDEPENDENT_CODE ON AUTOMOC OFF)
        target_link_libraries(ironfence_precompiled PRIVATE
            ironfence_strict Qt6::Core tl::expected nlohmann_json::nlohmann_json)
        target_precompile_headers(ironfence_precompiled PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
    endif()
    target_precompile_headers(${target} REUSE_FROM ironfence_precompiled)
endfunction()

# Qt's moc looks through a target by itself (AUTOMOC) only where a header has a class for it. Everywhere else that would cost two steps
# and one more file to compile, which made a quarter of a clean build. A class within a source file, as tests have them, gets its .moc by
# one command. Who adds the first Q_OBJECT to a target's headers runs CMake again; without that the linker misses a vtable.
function(ironfence_moc target)
    set(automoc OFF)
    set(own "")
    foreach(source IN LISTS ARGN)
        if(NOT source MATCHES "\\.(h|cpp)$" OR IS_ABSOLUTE "${source}")
            continue()
        endif()
        file(STRINGS "${source}" classes REGEX "^[ ]*(Q_OBJECT|Q_GADGET|Q_NAMESPACE)" LIMIT_COUNT 1)
        if(NOT classes)
            continue()
        endif()
        get_filename_component(name "${source}" NAME_WE)
        file(STRINGS "${source}" included REGEX "^#include \"${name}\\.moc\"" LIMIT_COUNT 1)
        if(included)
            list(APPEND own "${source}")
        else()
            set(automoc ON)
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES AUTOMOC ${automoc})
    if(automoc)
        return()
    endif()
    foreach(source IN LISTS own)
        get_filename_component(name "${source}" NAME_WE)
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
        get_source_file_property(isMade "${moc}" GENERATED)
        if(NOT isMade)
            qt_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${source}" "${moc}")
        endif()
        set_property(SOURCE "${source}" APPEND PROPERTY OBJECT_DEPENDS "${moc}")
        target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    endforeach()
endfunction()

# ironfence_library(<room> SOURCES … [LINK …] [PRIVATE …]): target ironfence_<room>, alias ironfence::<room>.
function(ironfence_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
    add_library(ironfence_${room} STATIC ${ARG_SOURCES})
    add_library(ironfence::${room} ALIAS ironfence_${room})
    target_link_libraries(ironfence_${room} PUBLIC ironfence_strict ${ARG_LINK} PRIVATE ${ARG_PRIVATE})
    ironfence_moc(ironfence_${room} ${ARG_SOURCES})
    ironfence_precompile(ironfence_${room})
    ironfence_unite(ironfence_${room})
endfunction()

# ironfence_test(<tst_name> [SOURCES …] LINK … [LABELS …] [TIMEOUT s]): one QtTest program and its ctest entry.
# A test runs offscreen unless it says otherwise; labels: unit, contract, component, e2e.
function(ironfence_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    if(IRONFENCE_ASAN)
        math(EXPR ARG_TIMEOUT "3 * ${ARG_TIMEOUT}") # the sanitizers' instrumentation costs two to three times the time
    endif()
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE ironfence_strict ${ARG_LINK} Qt6::Test)
    ironfence_moc(${name} ${ARG_SOURCES})
    ironfence_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;IRONFENCE_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};${IRONFENCE_SANITIZER_ENVIRONMENT};${ARG_ENVIRONMENT}")
endfunction()
