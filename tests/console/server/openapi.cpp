// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/openapi.h"

#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#include <yaml-cpp/yaml.h>

namespace ironfence::console::server {

using base::json::Value;

namespace {

Value fromYaml(const YAML::Node &node)
{
    if (node.IsMap()) {
        Value map = Value::object();
        for (const auto &member : node)
            map[member.first.as<std::string>()] = fromYaml(member.second);
        return map;
    }
    if (node.IsSequence()) {
        Value list = Value::array();
        for (const auto &element : node)
            list.push_back(fromYaml(element));
        return list;
    }
    if (!node.IsScalar())
        return nullptr;
    const auto text = node.as<std::string>();
    const bool isQuoted = node.Tag() == "!";
    const auto value = isQuoted ? Value(Value::value_t::discarded) : Value::parse(text, nullptr, false);
    return value.is_number() || value.is_boolean() || value.is_null() ? value : Value(text);
}

void replaceAll(std::string &text, const std::string &before, const std::string &after)
{
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + after.size()))
        text.replace(at, before.size(), after);
}

/// Answers say nothing that the file does not name. The documents of docs/schemas stay open, as they are.
void close(Value &schema)
{
    if (schema.is_object()) {
        if (schema.contains("properties") && schema.value("type", Value()) == "object" &&
            !schema.contains("additionalProperties"))
            schema["additionalProperties"] = false;
        for (auto &member : schema)
            close(member);
    } else if (schema.is_array()) {
        for (auto &element : schema)
            close(element);
    }
}

Value schemaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(path));
    auto text = file.readAll().toStdString();
    replaceAll(text, "definitions.schema.json#", "#");
    return Value::parse(text);
}

} // namespace

/// valijson fetches no files: docs/schemas are put where they are asked for.
OpenApi::OpenApi()
{
    const QDir docs(QStringLiteral(DOCS));
    auto document = fromYaml(YAML::LoadFile(docs.filePath(QStringLiteral("openapi.yaml")).toStdString()));
    close(document);
    auto text = document.dump();
    replaceAll(text, "schemas/definitions.schema.json#", "#");
    Value definitions = schemaFile(docs.filePath(QStringLiteral("schemas/definitions.schema.json")))["definitions"];
    for (const auto &file : QDir(docs.filePath(QStringLiteral("schemas"))).entryInfoList(QDir::Files)) {
        const auto name = file.fileName().toStdString();
        replaceAll(text, "\"schemas/" + name + "\"", "\"#/definitions/file-" + name + "\"");
        definitions["file-" + name] = schemaFile(file.filePath());
    }
    m_document = Value::parse(text);
    m_document["definitions"] = std::move(definitions);
}

QStringList OpenApi::operations() const
{
    QStringList all;
    for (const auto &[path, item] : m_document["paths"].items()) {
        for (const char *method : {"get", "put", "post", "delete"}) {
            if (item.contains(method))
                all.append(QString::fromLatin1(method).toUpper() + u' ' + QString::fromStdString(path));
        }
    }
    all.sort();
    return all;
}

Value OpenApi::operationOf(const QString &operation) const
{
    const auto path = operation.section(u' ', 1).toStdString();
    const auto method = operation.section(u' ', 0, 0).toLower().toStdString();
    return m_document["paths"][path][method];
}

Value OpenApi::resolved(Value value) const
{
    while (value.is_object() && value.contains("$ref"))
        value = m_document.at(Value::json_pointer(value["$ref"].get<std::string>().substr(1)));
    return value;
}

bool OpenApi::isGuarded(const QString &operation) const
{
    const auto found = operationOf(operation);
    return !found.contains("security") || !found["security"].empty();
}

QString OpenApi::complaintOf(const QString &operation, int status, const QString &type, const QByteArray &body) const
{
    const auto responses = operationOf(operation)["responses"];
    const auto key = std::to_string(status);
    if (!responses.contains(key))
        return QStringLiteral("status %1 is not in the file: %2").arg(status).arg(QString::fromUtf8(body.left(300)));
    const auto response = resolved(responses[key]);
    if (!response.contains("content"))
        return body.isEmpty() ? QString() : QStringLiteral("a body where there is none");
    const auto content = response["content"].find(type.section(u';', 0, 0).toStdString());
    if (content == response["content"].end())
        return QStringLiteral("type %1 is not in the file").arg(type);
    if (!type.contains(QStringLiteral("json")))
        return {};

    const auto value = Value::parse(body.toStdString(), nullptr, false);
    if (value.is_discarded())
        return QStringLiteral("the body is no JSON");
    Value root = {{"allOf", {content->at("schema")}},
                  {"components", m_document["components"]},
                  {"definitions", m_document["definitions"]}};
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(root), schema);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(value), &results))
        return {};
    QStringList faults;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        std::string at;
        for (const auto &step : error.context)
            at += step;
        faults.append(QString::fromStdString(at + ": " + error.description));
    }
    return faults.join(u'\n') + u'\n' + QString::fromUtf8(body.left(1'000));
}

} // namespace ironfence::console::server
