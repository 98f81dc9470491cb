// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json/reader.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace ironfence::base::json {

namespace {

const Value emptyObject = Value::object();
const Value emptyArray = Value::array();
constexpr char ownVersion[] = "1.0"; // of every document that this program makes

} // namespace

bool isPrintable(QChar c)
{
    const bool turnsDirection =
        (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    return !isControl && !turnsDirection && c != QChar(QChar::ByteOrderMark);
}

void Reader::fail(const QString &path, const QString &message, ErrorCode code)
{
    if (!m_fault)
        m_fault = Error{code, message, path};
}

Object::Object(const Value &value, QString path, Reader &reader)
    : m_value(&value), m_path(std::move(path)), m_reader(&reader)
{
    if (!value.is_object()) {
        reader.fail(m_path, QStringLiteral("must be an object"));
        m_value = &emptyObject;
    }
}

QString Object::pathOf(const char *key) const
{
    return m_path + u'.' + QLatin1String(key);
}

bool Object::has(const char *key) const
{
    return m_value->contains(key);
}

const Value *Object::find(const char *key)
{
    m_asked.insert(key);
    const auto found = m_value->find(key);
    return found == m_value->end() ? nullptr : &*found;
}

const Value *Object::require(const char *key)
{
    const Value *value = find(key);
    if (value == nullptr)
        m_reader->fail(pathOf(key), QStringLiteral("is missing"));
    return value;
}

QString Object::checkedText(const Value &value, const QString &path, qsizetype maxLength, qsizetype minLength)
{
    if (!value.is_string()) {
        m_reader->fail(path, QStringLiteral("must be a text"));
        return {};
    }
    const auto &utf8 = value.get_ref<const std::string &>();
    // Stateless, because QString::fromUtf8() drops a byte order mark before anybody can object to it.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (text.size() < minLength || text.size() > maxLength) {
        m_reader->fail(path, QStringLiteral("must have %1 to %2 characters").arg(minLength).arg(maxLength));
        return {};
    }
    if (!std::all_of(text.begin(), text.end(), isPrintable)) {
        m_reader->fail(path, QStringLiteral("must not hold control characters"));
        return {};
    }
    return text;
}

QString Object::text(const char *key, qsizetype maxLength, qsizetype minLength)
{
    const Value *value = require(key);
    return value == nullptr ? QString() : checkedText(*value, pathOf(key), maxLength, minLength);
}

QString Object::textOr(const char *key, qsizetype maxLength, const QString &fallback)
{
    const Value *value = find(key);
    return value == nullptr ? fallback : checkedText(*value, pathOf(key), maxLength, 0);
}

QStringList Object::texts(const char *key, qsizetype maxCount, qsizetype maxLength)
{
    QStringList texts;
    each(key, maxCount,
         [&](const Value &value, const QString &path) { texts.append(checkedText(value, path, maxLength, 1)); });
    return texts;
}

qint64 Object::integer(const char *key, qint64 min, qint64 max)
{
    const Value *value = require(key);
    if (value == nullptr)
        return min;
    if (!value->is_number_integer()) {
        m_reader->fail(pathOf(key), QStringLiteral("must be a whole number"));
        return min;
    }
    const auto number = value->get<qint64>();
    if (number < min || number > max) {
        m_reader->fail(pathOf(key), QStringLiteral("must be from %1 to %2").arg(min).arg(max));
        return min;
    }
    return number;
}

qint64 Object::integerOr(const char *key, qint64 min, qint64 max, qint64 fallback)
{
    return find(key) == nullptr ? fallback : integer(key, min, max);
}

double Object::numberOr(const char *key, double min, double max, double fallback)
{
    const Value *value = find(key);
    if (value == nullptr)
        return fallback;
    const double number = value->is_number() ? value->get<double>() : min - 1;
    if (number < min || number > max) {
        m_reader->fail(pathOf(key), QStringLiteral("must be a number from %1 to %2").arg(min).arg(max));
        return fallback;
    }
    return number;
}

bool Object::booleanOr(const char *key, bool fallback)
{
    const Value *value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean()) {
        m_reader->fail(pathOf(key), QStringLiteral("must be true or false"));
        return fallback;
    }
    return value->get<bool>();
}

UtcTime Object::time(const char *key)
{
    const auto parsed = fromRfc3339(text(key, 40));
    if (!parsed) {
        m_reader->fail(pathOf(key), parsed.error().message);
        return {};
    }
    return *parsed;
}

std::optional<UtcTime> Object::optionalTime(const char *key)
{
    return find(key) == nullptr ? std::nullopt : std::optional(time(key));
}

Sha256 Object::sha256(const char *key)
{
    const auto parsed = Sha256::fromHex(text(key, 64));
    if (!parsed) {
        m_reader->fail(pathOf(key), parsed.error().message);
        return {};
    }
    return *parsed;
}

QByteArray Object::base64(const char *key, qsizetype maxBytes)
{
    const QString given = text(key, maxBytes * 4 / 3 + 4, 0);
    const auto decoded = QByteArray::fromBase64Encoding(given.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() > maxBytes) {
        m_reader->fail(pathOf(key), QStringLiteral("must be base64 of at most %1 bytes").arg(maxBytes));
        return {};
    }
    return decoded.decoded;
}

Object Object::object(const char *key)
{
    const Value *value = require(key);
    return Object(value == nullptr ? emptyObject : *value, pathOf(key), *m_reader);
}

const Value &Object::arrayAt(const char *key, qsizetype maxCount)
{
    const Value *value = find(key);
    if (value == nullptr)
        return emptyArray;
    if (!value->is_array()) {
        m_reader->fail(pathOf(key), QStringLiteral("must be an array"));
        return emptyArray;
    }
    if (value->size() > static_cast<std::size_t>(maxCount)) {
        m_reader->fail(pathOf(key), QStringLiteral("must have at most %1 elements").arg(maxCount), ErrorCode::TooLarge);
        return emptyArray;
    }
    return *value;
}

void Object::header(const char *type)
{
    if (text("type", 64) != QLatin1String(type))
        m_reader->fail(pathOf("type"), QStringLiteral("must be \"%1\"").arg(QLatin1String(type)));

    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral("1\\.[0-9]{1,4}")));
    const auto version = text("spec_version", 16);
    if (!shape.match(version).hasMatch()) {
        m_reader->fail(pathOf("spec_version"), QStringLiteral("this program reads version 1 only"),
                       ErrorCode::Unsupported);
    }
    if (version != QLatin1String(ownVersion))
        m_asked.erase("spec_version"); // belongs to what a newer version added
}

Value Object::rest() const
{
    Value rest = Value::object();
    for (const auto &[key, value] : m_value->items()) {
        if (!m_asked.contains(key))
            rest[key] = value;
    }
    return rest;
}

Value document(const char *type, const Value &kept)
{
    Value document = kept;
    document["type"] = type;
    document.emplace("spec_version", ownVersion);
    return document;
}

} // namespace ironfence::base::json
