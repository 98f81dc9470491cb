// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
// The headers that nearly every source includes and that are dear to read, compiled once. Sources still include what they use:
// presets without precompiled headers (tidy, fuzz) prove it.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QLoggingCategory>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <tl/expected.hpp>
#include <utility>
#include <variant>
