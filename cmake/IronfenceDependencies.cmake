# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
# Every third-party package that any room may link; docs/decisions/ says why each is here.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Qml Quick Sql Test LinguistTools)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)
pkg_check_modules(gstreamer REQUIRED IMPORTED_TARGET
    gstreamer-1.0 gstreamer-app-1.0 gstreamer-audio-1.0 gstreamer-video-1.0 gstreamer-pbutils-1.0)
pkg_check_modules(rsvg REQUIRED IMPORTED_TARGET librsvg-2.0)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(ebur128 REQUIRED IMPORTED_TARGET libebur128)
find_package(PahoMqttCpp REQUIRED)
find_package(prometheus-cpp CONFIG REQUIRED) # core only: serving is the API's
find_package(Threads REQUIRED)
