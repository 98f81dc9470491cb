// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "base/sha256.h"
#include "base/time.h"

#include <QStringList>
#include <initializer_list>
#include <optional>
#include <set>
#include <utility>

namespace ironfence::base::json {

/// What texts of documents may hold: no control characters other than line feed and tab, no byte order mark (readers
/// drop or keep it as they like), and nothing that turns the direction of the text around it, so that people read
/// something else than what is there (CVE-2021-42574).
[[nodiscard]] bool isPrintable(QChar c);

/// Collects the first fault of one document while its parts are read, so that a parser reads like the schema it obeys:
/// ask for every member, then look once whether anything was wrong.
class Reader
{
public:
    /// Keeps the first fault only.
    void fail(const QString &path, const QString &message, ErrorCode code = ErrorCode::Invalid);
    [[nodiscard]] bool failed() const { return m_fault.has_value(); }
    /// Only after failed().
    [[nodiscard]] const Error &fault() const { return *m_fault; }

    /// The value, unless something was wrong.
    template <typename T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_fault)
            return failure(*m_fault);
        return value;
    }

private:
    std::optional<Error> m_fault;
};

/// One JSON object being read. Each accessor checks type and bounds; on a fault it tells the Reader and answers a
/// default. Borrows the value and the reader: keep both alive.
class Object
{
public:
    /// A value that is no object is a fault, and reads as an empty object.
    Object(const Value &value, QString path, Reader &reader);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const char *key) const;
    [[nodiscard]] Reader &reader() const { return *m_reader; }
    [[nodiscard]] bool has(const char *key) const;

    /// Lengths count UTF-16 code units. Every character must be isPrintable().
    QString text(const char *key, qsizetype maxLength, qsizetype minLength = 1);
    QString textOr(const char *key, qsizetype maxLength, const QString &fallback = {});
    QStringList texts(const char *key, qsizetype maxCount, qsizetype maxLength);
    qint64 integer(const char *key, qint64 min, qint64 max);
    qint64 integerOr(const char *key, qint64 min, qint64 max, qint64 fallback);
    double numberOr(const char *key, double min, double max, double fallback);
    bool booleanOr(const char *key, bool fallback);
    UtcTime time(const char *key);
    std::optional<UtcTime> optionalTime(const char *key);
    Sha256 sha256(const char *key);
    /// Standard base64 of at most maxBytes decoded bytes.
    QByteArray base64(const char *key, qsizetype maxBytes);

    /// An id or path type with a static parse().
    template <typename T>
    T id(const char *key)
    {
        auto parsed = T::parse(text(key, 512));
        if (!parsed) {
            m_reader->fail(pathOf(key), parsed.error().message);
            return {};
        }
        return *parsed;
    }

    /// One of the named values of an enum.
    template <typename E>
    E oneOf(const char *key, std::initializer_list<std::pair<const char *, E>> names)
    {
        const QString given = text(key, 64);
        for (const auto &[name, value] : names) {
            if (given == QLatin1String(name))
                return value;
        }
        m_reader->fail(pathOf(key), QStringLiteral("unknown value"));
        return names.begin()->second;
    }

    /// A missing member, or one that is no object, is a fault.
    Object object(const char *key);
    /// Calls each(element, path) for every element of an array of at most maxCount; a missing member is an empty array.
    template <typename F>
    void each(const char *key, qsizetype maxCount, F &&each)
    {
        const Value &array = arrayAt(key, maxCount);
        qsizetype index = 0;
        for (const Value &element : array)
            each(element, QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index++));
    }

    /// For an object that is a map: calls each(name, value, path) for every one of at most maxCount members.
    template <typename F>
    void members(qsizetype maxCount, F &&each)
    {
        if (m_value->size() > static_cast<std::size_t>(maxCount)) {
            m_reader->fail(m_path, QStringLiteral("must have at most %1 members").arg(maxCount), ErrorCode::TooLarge);
            return;
        }
        for (const auto &[key, value] : m_value->items()) {
            m_asked.insert(key);
            const auto name = QString::fromStdString(key);
            each(name, value, m_path + u'.' + name.left(64));
        }
    }

    /// Checks "type" and the major version of "spec_version" (TUF's names): every document of the wire opens with them.
    void header(const char *type);

    /// Members that nobody asked for: fields of a newer minor version, to be kept. Ask last. Of a document with a
    /// header() that version is among them, for document() to write it back.
    [[nodiscard]] Value rest() const;

private:
    const Value *find(const char *key);
    const Value *require(const char *key);
    const Value &arrayAt(const char *key, qsizetype maxCount);
    QString checkedText(const Value &value, const QString &path, qsizetype maxLength, qsizetype minLength);

    const Value *m_value;
    QString m_path;
    Reader *m_reader;
    std::set<std::string> m_asked;
};

/// The beginning of a document to be written: what rest() kept of the one that was read, "type" and "spec_version" (the
/// kept one, or 1.0). The known members are written into it.
[[nodiscard]] Value document(const char *type, const Value &kept = Value::object());

} // namespace ironfence::base::json
