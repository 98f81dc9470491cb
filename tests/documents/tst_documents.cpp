// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/documents/documents.h"

#include <QDir>
#include <QFile>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace ironfence;
using ironfence::testing::DocumentKind;
using ironfence::testing::documentKinds;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

nlohmann::json schemaFile(const QString &name)
{
    return nlohmann::json::parse(contentsOf(QStringLiteral(SCHEMAS "/%1.schema.json").arg(name)).toStdString());
}

/// valijson fetches no files: what stands in definitions.schema.json is put where it is asked for.
std::unique_ptr<valijson::Schema> schemaOf(const QString &name)
{
    auto text = schemaFile(name).dump();
    const std::string elsewhere = "definitions.schema.json#";
    for (auto at = text.find(elsewhere); at != std::string::npos; at = text.find(elsewhere))
        text.replace(at, elsewhere.size(), "#");
    auto json = nlohmann::json::parse(text);
    auto shared = schemaFile(QStringLiteral("definitions")).dump();
    for (auto at = shared.find(elsewhere); at != std::string::npos; at = shared.find(elsewhere))
        shared.replace(at, elsewhere.size(), "#");
    json["definitions"] = nlohmann::json::parse(shared)["definitions"];

    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(json), *schema);
    return schema;
}

/// Gives every object of a document a member that this version does not know, but maps and keys, whose members are not
/// names that we chose.
void addEverywhere(nlohmann::json &value, const std::string &name = {})
{
    const bool isMap = name == "manifests" || name == "alerts";
    if (name == "keys")
        return;
    if (value.is_array() || isMap) {
        for (auto &element : value)
            addEverywhere(element);
        return;
    }
    if (!value.is_object())
        return;
    for (auto &[key, member] : value.items())
        addEverywhere(member, key);
    value["added"] = {{"later", {1, 2.5, nullptr}}};
}

/// What the schema has against the document; empty when it fits.
QString complaintOf(const valijson::Schema &schema, const QByteArray &document)
{
    const auto json = nlohmann::json::parse(document.toStdString());
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(json), &results))
        return {};
    valijson::ValidationResults::Error error;
    return results.popError(error) ? QString::fromStdString(error.description) : QStringLiteral("no reason given");
}

} // namespace

/// An example is called valid*.json, invalid*.json (schema and parser refuse it) or invalid-beyond-schema*.json (what a
/// schema cannot say: only the parser refuses it).
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("file");
        for (int kind = 0; kind < documentKinds().size(); ++kind) {
            const QDir folder(QStringLiteral(EXAMPLES "/%1").arg(QLatin1String(documentKinds().at(kind).name)));
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(folder.dirName() + u'/' + name)) << kind << folder.filePath(name);
        }
    }

    void examples()
    {
        QFETCH(int, kind);
        QFETCH(QString, file);
        const DocumentKind &document = documentKinds().at(kind);
        const QByteArray bytes = contentsOf(file);
        const QString name = QFileInfo(file).fileName();
        const bool isValid = name.startsWith(QStringLiteral("valid"));
        const bool fitsSchema = isValid || name.startsWith(QStringLiteral("invalid-beyond-schema"));
        QVERIFY(isValid || name.startsWith(QStringLiteral("invalid")));

        const auto result = document.read(bytes);
        QVERIFY2(result.has_value() == isValid, result ? "accepted" : qPrintable(result.error().line()));
        if (!isValid) {
            QVERIFY2(result.error().code != base::ErrorCode::Internal, qPrintable(result.error().line()));
            QVERIFY2(result.error().context.startsWith(u'$'), "the error says where");
        }

        if (!document.hasSchema)
            return;
        const auto schema = schemaOf(QLatin1String(document.name));
        const QString complaint = complaintOf(*schema, bytes);
        QVERIFY2(complaint.isEmpty() == fitsSchema, qPrintable(complaint));
    }

    void everyDocumentHasExamplesOfBothKinds_data() { kinds(); }

    void everyDocumentHasExamplesOfBothKinds()
    {
        QFETCH(int, kind);
        const QDir folder(QStringLiteral(EXAMPLES "/%1").arg(QLatin1String(documentKinds().at(kind).name)));
        QVERIFY(!folder.entryList({QStringLiteral("valid*.json")}).isEmpty());
        QVERIFY(!folder.entryList({QStringLiteral("invalid*.json")}).isEmpty());
    }

    void theBoundIsExact_data() { kinds(); }

    void theBoundIsExact()
    {
        QFETCH(int, kind);
        const DocumentKind &document = documentKinds().at(kind);
        const auto valid = contentsOf(QStringLiteral(EXAMPLES "/%1/valid.json").arg(QLatin1String(document.name)));
        const QByteArray longest = valid + QByteArray(document.maxBytes - valid.size(), ' ');
        const auto fits = document.read(longest);
        QVERIFY2(fits.has_value(), fits ? "" : qPrintable(fits.error().line()));
        const auto exceeds = document.read(longest + ' ');
        QVERIFY(!exceeds.has_value());
        QCOMPARE(exceeds.error().code, base::ErrorCode::TooLarge);
    }

    /// Any piece missing from the end: half a document must never pass for a whole one.
    void noBeginningIsADocument_data() { kinds(); }

    void noBeginningIsADocument()
    {
        QFETCH(int, kind);
        const DocumentKind &document = documentKinds().at(kind);
        const auto valid =
            contentsOf(QStringLiteral(EXAMPLES "/%1/valid.json").arg(QLatin1String(document.name))).trimmed();
        QVERIFY(!valid.isEmpty());
        for (qsizetype length = 0; length < valid.size(); ++length)
            QVERIFY(!document.read(QByteArrayView(valid).first(length)).has_value());
    }

    void whatANewerMinorVersionAddedIsKept_data() { kinds(); }

    void whatANewerMinorVersionAddedIsKept()
    {
        QFETCH(int, kind);
        const DocumentKind &document = documentKinds().at(kind);
        if (QLatin1String(document.name) == QLatin1String("envelope"))
            QSKIP("DSSE's, and of no version of ours");
        const auto written =
            document.rewrite(contentsOf(QStringLiteral(EXAMPLES "/%1/valid.json").arg(QLatin1String(document.name))));
        QVERIFY(written);
        auto newer = nlohmann::json::parse(written->toStdString());
        if (newer.contains("spec_version"))
            newer["spec_version"] = "1.7";
        addEverywhere(newer);

        const auto kept = document.rewrite(QByteArray::fromStdString(newer.dump()));

        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().line()));
        QCOMPARE(*kept, QByteArray::fromStdString(newer.dump()));
    }

private:
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < documentKinds().size(); ++kind)
            QTest::newRow(documentKinds().at(kind).name) << kind;
    }
};

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
