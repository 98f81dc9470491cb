// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/parse.h"

#include <cmath>
#include <optional>
#include <set>
#include <vector>

namespace ironfence::base::json {

namespace {

/// Watches the parser's events and stops it at the first breach, so that hostile input costs no more than its prefix.
class StrictBuilder final : public nlohmann::json_sax<Value>
{
public:
    explicit StrictBuilder(int maxDepth) : m_maxDepth(maxDepth) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(INT64_MAX))
            return stop(ErrorCode::Invalid, QStringLiteral("an integer beyond 64 bits"), path());
        return add(static_cast<number_integer_t>(value));
    }
    bool number_float(number_float_t value, const string_t &text) override
    {
        if (!std::isfinite(value) || text.find_first_of(".eE") == string_t::npos)
            return stop(ErrorCode::Invalid, QStringLiteral("a number out of range"), path());
        return add(value);
    }
    bool string(string_t &value) override { return add(std::move(value)); }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(Value::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::array()); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = name;
        if (!level.seen.insert(name).second)
            return stop(ErrorCode::Invalid, QStringLiteral("a duplicate key"), path());
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        return stop(ErrorCode::Invalid, QStringLiteral("not JSON at byte %1").arg(position), path());
    }

    std::optional<Error> fault;
    Value root;

private:
    struct Level
    {
        Value value;
        std::string key;
        std::set<std::string> seen;
    };

    bool add(Value value)
    {
        if (m_levels.empty()) {
            root = std::move(value);
            return true;
        }
        Level &level = m_levels.back();
        if (level.value.is_array())
            level.value.push_back(std::move(value));
        else
            level.value[level.key] = std::move(value);
        return true;
    }

    bool open(Value container)
    {
        if (static_cast<int>(m_levels.size()) >= m_maxDepth) {
            return stop(ErrorCode::TooLarge, QStringLiteral("nested deeper than %1 levels").arg(m_maxDepth), path());
        }
        m_levels.push_back({std::move(container), {}, {}});
        return true;
    }

    bool close()
    {
        Value done = std::move(m_levels.back().value);
        m_levels.pop_back();
        return add(std::move(done));
    }

    bool stop(ErrorCode code, QString message, QString where)
    {
        if (!fault)
            fault = Error{code, std::move(message), std::move(where)};
        return false;
    }

    [[nodiscard]] QString path() const
    {
        QString text = QStringLiteral("$");
        for (const Level &level : m_levels) {
            if (level.value.is_array())
                text += QStringLiteral("[%1]").arg(level.value.size());
            else if (!level.key.empty())
                text += u'.' + QString::fromStdString(level.key).left(64);
        }
        return text;
    }

    int m_maxDepth;
    std::vector<Level> m_levels;
};

} // namespace

Result<Value> parse(QByteArrayView bytes, const Limits &limits)
{
    if (bytes.size() > limits.bytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("longer than %1 bytes").arg(limits.bytes),
                       QStringLiteral("$"));

    // nlohmann-json takes a NUL byte for the end of the input, and skips a byte order mark; RFC 8259 has neither.
    if (const auto nul = bytes.indexOf('\0'); nul >= 0)
        return failure(ErrorCode::Invalid, QStringLiteral("not JSON at byte %1").arg(nul + 1), QStringLiteral("$"));
    if (bytes.startsWith("\xef\xbb\xbf"))
        return failure(ErrorCode::Invalid, QStringLiteral("a byte order mark"), QStringLiteral("$"));

    StrictBuilder builder(limits.depth);
    const bool complete = Value::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (builder.fault)
        return failure(*builder.fault);
    if (!complete)
        return failure(ErrorCode::Invalid, QStringLiteral("not JSON"), QStringLiteral("$"));
    return std::move(builder.root);
}

QByteArray write(const Value &value)
{
    return QByteArray::fromStdString(value.dump());
}

} // namespace ironfence::base::json
