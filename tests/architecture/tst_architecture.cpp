// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

/// Guards the arrows of the architecture: reads every include of the tree and fails on one that points the wrong way.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesFollowTheArrows();
    void librariesStayInTheirRooms();
    void adaptersAreNamedByCompositionRootsOnly();
    void filesStaySmall();
    void everyFileSaysItsLicence();

private:
    struct Source
    {
        QString path; // relative to the tree
        QStringList lines;
    };
    [[nodiscard]] static QString roomOf(const QString &path);
    [[nodiscard]] QStringList includesOf(const Source &source, const QRegularExpression &shape) const;

    QList<Source> m_sources;
};

namespace {

// What a room may include besides itself. `stage` and `player` stand for all folders below them.
const QMap<QString, QStringList> arrows = {
    {QStringLiteral("base"), {}},
    {QStringLiteral("trust"), {QStringLiteral("base")}},
    {QStringLiteral("playlists"), {QStringLiteral("base")}},
    {QStringLiteral("media"), {QStringLiteral("base")}},
    {QStringLiteral("messaging"),
     {QStringLiteral("base"), QStringLiteral("trust"), QStringLiteral("playlists"), QStringLiteral("media")}},
    {QStringLiteral("stage"), {QStringLiteral("base"), QStringLiteral("playlists"), QStringLiteral("media")}},
    {QStringLiteral("player"),
     {QStringLiteral("base"), QStringLiteral("trust"), QStringLiteral("playlists"), QStringLiteral("media"),
      QStringLiteral("messaging"), QStringLiteral("stage")}},
    {QStringLiteral("console"),
     {QStringLiteral("base"), QStringLiteral("trust"), QStringLiteral("playlists"), QStringLiteral("media"),
      QStringLiteral("messaging")}},
};

// Which folders may name a third-party library: header prefix → folders.
const QList<std::pair<QString, QStringList>> libraries = {
    {QStringLiteral("mqtt/"), {QStringLiteral("messaging/paho/")}},
    {QStringLiteral("gst/"),
     {QStringLiteral("stage/decks/gst/"), QStringLiteral("media/libav/"), QStringLiteral("media/probe/"),
      QStringLiteral("media/preflight/"), QStringLiteral("media/mend/"), QStringLiteral("media/mp4/")}},
    {QStringLiteral("librsvg/"), {QStringLiteral("media/drawing/")}},
    {QStringLiteral("sodium.h"), {QStringLiteral("trust/")}},
    {QStringLiteral("openssl/"), {QStringLiteral("media/"), QStringLiteral("console/server/")}},
    {QStringLiteral("httplib.h"), {QStringLiteral("console/server/"), QStringLiteral("console/client/")}},
    {QStringLiteral("CLI/"), {QStringLiteral("console/"), QStringLiteral("player/")}},
    {QStringLiteral("prometheus/"), {QStringLiteral("console/server/metrics/")}},
    {QStringLiteral("qrencode.h"), {QStringLiteral("stage/cards/")}},
    {QStringLiteral("libical/"), {QStringLiteral("playlists/rules/")}},
    {QStringLiteral("nlohmann/"), {QStringLiteral("base/json/")}},
    {QStringLiteral("QSql"),
     {QStringLiteral("base/sql/"), QStringLiteral("media/sql/"), QStringLiteral("player/journal/"),
      QStringLiteral("console/server/")}},
    {QStringLiteral("QQuick"),
     {QStringLiteral("stage/"), QStringLiteral("player/"), QStringLiteral("console/desktop/")}},
};

// Folders of adapters: only main.cpp, *_root.cpp and their own room's CMake target name them.
const QStringList adapters = {QStringLiteral("messaging/paho/"), QStringLiteral("media/sql/"),
                              QStringLiteral("stage/decks/gst/")};

const QRegularExpression ownInclude(QStringLiteral("^#include \"([^\"]+)\""));
const QRegularExpression foreignInclude(QStringLiteral("^#include <([^>]+)>"));

} // namespace

void TestArchitecture::initTestCase()
{
    const QDir root(QStringLiteral(IRONFENCE_SOURCE_DIR));
    for (auto room = arrows.keyBegin(); room != arrows.keyEnd(); ++room) {
        QDirIterator files(root.filePath(*room),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.qml")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    QVERIFY2(m_sources.size() > 50, "the tree was not found");
}

QString TestArchitecture::roomOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

QStringList TestArchitecture::includesOf(const Source &source, const QRegularExpression &shape) const
{
    QStringList includes;
    for (const auto &line : source.lines) {
        if (const auto match = shape.match(line); match.hasMatch())
            includes.append(match.captured(1));
    }
    return includes;
}

void TestArchitecture::includesFollowTheArrows()
{
    QStringList wrong;
    for (const auto &source : m_sources) {
        const QString room = roomOf(source.path);
        for (const auto &include : includesOf(source, ownInclude)) {
            const QString target = roomOf(include);
            // Generated files (moc, the configured version header) lie beside their source and name no room.
            // The window previews with the screens' own stage; nothing else of the console may draw.
            const bool isPreview =
                target == QStringLiteral("stage") && source.path.startsWith(QStringLiteral("console/desktop/"));
            if (arrows.contains(target) && target != room && !arrows.value(room).contains(target) && !isPreview)
                wrong.append(source.path + QStringLiteral(" → ") + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::librariesStayInTheirRooms()
{
    QStringList wrong;
    for (const auto &source : m_sources) {
        for (const auto &include : includesOf(source, foreignInclude)) {
            for (const auto &[prefix, folders] : libraries) {
                if (!include.startsWith(prefix))
                    continue;
                const bool allowed = std::any_of(folders.begin(), folders.end(),
                                                 [&](const QString &folder) { return source.path.startsWith(folder); });
                if (!allowed)
                    wrong.append(source.path + QStringLiteral(" → ") + include);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::adaptersAreNamedByCompositionRootsOnly()
{
    static const QRegularExpression compositionRoot(QStringLiteral("(main|_root)\\.(cpp|h)$"));
    QStringList wrong;
    for (const auto &source : m_sources) {
        for (const auto &include : includesOf(source, ownInclude)) {
            for (const auto &adapter : adapters) {
                const bool foreign = include.startsWith(adapter) && !source.path.startsWith(adapter);
                if (foreign && !compositionRoot.match(source.path).hasMatch())
                    wrong.append(source.path + QStringLiteral(" → ") + include);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::filesStaySmall()
{
    QStringList wrong;
    for (const auto &source : m_sources) {
        const qsizetype limit = source.path.endsWith(QStringLiteral("main.cpp")) ? 120 : 300;
        if (source.lines.size() - 1 > limit)
            wrong.append(
                QStringLiteral("%1: %2 lines, at most %3").arg(source.path).arg(source.lines.size() - 1).arg(limit));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArchitecture::everyFileSaysItsLicence()
{
    QStringList wrong;
    for (const auto &source : m_sources) {
        if (!source.lines.value(0).contains(QStringLiteral("SPDX-FileCopyrightText: 2026 The Ironfence authors")) ||
            !source.lines.value(1).contains(QStringLiteral("SPDX-License-Identifier: Apache-2.0")))
            wrong.append(source.path);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
