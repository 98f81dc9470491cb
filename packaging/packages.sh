# SPDX-FileCopyrightText: 2026 The Ironfence authors
# SPDX-License-Identifier: Apache-2.0
# What Debian 12 must have installed, by purpose. Sourced by packaging/setup.

build_packages=(
    g++ cmake ninja-build ccache pkg-config git
    qt6-base-dev qt6-base-dev-tools qt6-declarative-dev qt6-declarative-dev-tools
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libvulkan-dev
    libgstreamer1.0-dev libgstreamer-plugins-base1.0-dev librsvg2-dev
    libpaho-mqtt-dev libpaho-mqttpp-dev libsodium-dev libssl-dev libbrotli-dev libicu-dev
    nlohmann-json3-dev libexpected-dev libcpp-httplib-dev libcli11-dev libical-dev libebur128-dev
    libqrencode-dev prometheus-cpp-dev
)

run_packages=(
    mosquitto nginx-light tzdata
    libqt6sql6-sqlite libqt6sql6-psql qt6-image-formats-plugins librsvg2-2
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtqml qml6-module-qtqml-workerscript
    qml6-module-qtqml-models qml6-module-qtquick-templates
    gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad gstreamer1.0-plugins-ugly gstreamer1.0-libav
    gstreamer1.0-tools gstreamer1.0-x libgl1-mesa-dri fonts-noto-cjk fonts-unifont
)

# The demo's screenshots and the tests: a server of PostgreSQL, a display, windows from outside, keys pressed there, wrong clocks, a second opinion on JSON, QR codes, sun and moon.
test_packages=(
    xvfb xauth x11-utils x11-apps x11-xserver-utils imagemagick xdotool jq curl procps faketime mosquitto-clients libvalijson-dev libyaml-cpp-dev
    libxcb1-dev libxcb-shm0-dev gstreamer1.0-plugins-base-apps python3-erfa python3-ephem librapidcheck-dev libzxing-dev
    qml6-module-qttest postgresql
)
