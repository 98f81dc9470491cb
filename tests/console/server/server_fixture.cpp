// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/server/server_fixture.h"

#include "console/deployment/deployment.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QUrl>
#include <csignal>
#include <httplib.h>

namespace ironfence::console::server {

namespace {

constexpr int patienceMs = 30'000;

QString program()
{
    return qEnvironmentVariable("IRONFENCE_BIN") + QStringLiteral("/ironfence-server");
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addDescendants(qint64 process, QMap<qint64, QString> &found)
{
    const auto children = readAll(QStringLiteral("/proc/%1/task/%1/children").arg(process)).simplified().split(' ');
    for (const auto &child : children) {
        if (child.isEmpty())
            continue;
        const qint64 id = child.toLongLong();
        found.insert(id, QString::fromUtf8(readAll(QStringLiteral("/proc/%1/comm").arg(id)).trimmed()));
        addDescendants(id, found);
    }
}

} // namespace

base::json::Value Reply::json() const
{
    return base::json::parse(body, {.bytes = body.size() + 1, .depth = 16}).value_or(nullptr);
}

QString Reply::code() const
{
    const auto value = json();
    return value.is_object() && value.contains("code") ? QString::fromStdString(value["code"].get<std::string>())
                                                       : QString();
}

bool isAlive(qint64 processId)
{
    // A zombie waits for its parent only.
    const auto stat = readAll(QStringLiteral("/proc/%1/stat").arg(processId));
    return !stat.isEmpty() && !stat.mid(stat.lastIndexOf(')')).startsWith(") Z");
}

ServerFixture::ServerFixture()
{
    create();
    if (qEnvironmentVariable("IRONFENCE_TEST_DATABASE") != QStringLiteral("postgresql"))
        return;
    m_postgresql = std::make_unique<support::PostgresqlFixture>();
    if (!m_postgresql->start())
        qFatal("the test needs a PostgreSQL of its own");
    useDatabase(m_postgresql->address());
}

ServerFixture::ServerFixture(const QString &postgresql)
{
    create();
    useDatabase(postgresql);
}

void ServerFixture::create()
{
    deployment::NewDeployment deployment;
    deployment.directory = m_folder.filePath(QStringLiteral("server"));
    deployment.authority = documents.authority();
    deployment.keyring = documents.keyring();
    const auto onlineKey = trust::SecretKey::generate();
    deployment.keyring.setOnline({onlineKey.publicKey()});
    deployment.onlineKey = &onlineKey;
    deployment.operatorToken = token().toUtf8();
    if (!deployment::create(deployment))
        qFatal("no deployment");
    m_config = *deployment::ServerConfig::read(deployment.directory);
}

void ServerFixture::useDatabase(const QString &postgresql)
{
    QFile ini(m_config.directory + QStringLiteral("/server.ini"));
    if (!ini.open(QIODevice::Append) || ini.write("\n[database]\npostgresql=" + postgresql.toUtf8() + '\n') < 0)
        qFatal("no configuration");
    ini.close();
    m_config = *deployment::ServerConfig::read(m_config.directory);
}

base::sql::Address ServerFixture::database() const
{
    return m_config.postgresql.isEmpty() ? base::sql::Address(m_config.databaseFile())
                                         : base::sql::Address::postgresql(m_config.postgresql);
}

ServerFixture::~ServerFixture()
{
    if (m_process.state() != QProcess::NotRunning && !stop())
        m_process.kill();
    m_process.waitForFinished();
}

bool ServerFixture::start()
{
    m_output.clear();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), {QStringLiteral("--dir"), directory(), QStringLiteral("--quiet")});
    QElapsedTimer since;
    since.start();
    while (!m_output.contains(u'\n') && since.elapsed() < patienceMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        m_output += QString::fromUtf8(m_process.readAllStandardOutput());
    }
    return m_output.startsWith(QStringLiteral("ready "));
}

bool ServerFixture::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(patienceMs) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

std::pair<int, QString> ServerFixture::runToEnd(const QString &programs) const
{
    QProcess other;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!programs.isEmpty())
        environment.insert(QStringLiteral("IRONFENCE_BIN"), programs);
    other.setProcessEnvironment(environment);
    other.start(program(), {QStringLiteral("--dir"), directory(), QStringLiteral("--quiet")});
    if (!other.waitForFinished(patienceMs)) {
        other.kill();
        other.waitForFinished();
        return {-1, {}};
    }
    return {other.exitCode(), QString::fromUtf8(other.readAllStandardError())};
}

QMap<qint64, QString> ServerFixture::descendants() const
{
    QMap<qint64, QString> found;
    addDescendants(m_process.processId(), found);
    return found;
}

QMap<QString, QString> ServerFixture::authorized(QMap<QString, QString> headers) const
{
    headers.insert(QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token());
    return headers;
}

Reply ServerFixture::get(const QString &path, const QMap<QString, QString> &headers) const
{
    return send(QStringLiteral("GET"), m_config.http.port, path, {}, authorized(headers));
}

Reply ServerFixture::put(const QString &path, const QByteArray &body) const
{
    const auto tag =
        send(QStringLiteral("HEAD"), m_config.http.port, path, {}, authorized()).headers.value(QStringLiteral("etag"));
    return put(path, body,
               tag.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString>{{QStringLiteral("If-Match"), tag}});
}

Reply ServerFixture::put(const QString &path, const QByteArray &body, const QMap<QString, QString> &headers) const
{
    return send(QStringLiteral("PUT"), m_config.http.port, path, body, authorized(headers));
}

Reply ServerFixture::post(const QString &path, const QByteArray &body, const QMap<QString, QString> &headers) const
{
    return send(QStringLiteral("POST"), m_config.http.port, path, body, authorized(headers));
}

Reply ServerFixture::remove(const QString &path, const QMap<QString, QString> &headers) const
{
    return send(QStringLiteral("DELETE"), m_config.http.port, path, {}, authorized(headers));
}

Reply ServerFixture::send(const QString &method, int port, const QString &path, const QByteArray &body,
                          const QMap<QString, QString> &headers)
{
    httplib::Client client("127.0.0.1", port);
    client.set_read_timeout(30);
    client.set_tcp_nodelay(true);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = path.toStdString();
    request.body = body.toStdString();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.set_header(header.key().toStdString(), header.value().toStdString());
    if (!headers.contains(QStringLiteral("Content-Type")) && !body.isEmpty())
        request.set_header("Content-Type", "application/octet-stream");

    const auto result = client.send(request);
    if (!result)
        return {};
    Reply reply{result->status, QByteArray::fromStdString(result->body), {}};
    for (const auto &[name, value] : result->headers)
        reply.headers.insert(QString::fromStdString(name).toLower(), QString::fromStdString(value));
    return reply;
}

QByteArray ServerFixture::picture()
{
    QImage image(64, 16, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QString ServerFixture::assetPath(const base::Sha256 &sha256)
{
    const auto facts = QByteArrayLiteral("{\"media_type\":\"image/png\",\"width\":64,\"height\":16}");
    return QStringLiteral("/api/1/assets/%1?name=%2&facts=%3")
        .arg(sha256.hex(), QString::fromLatin1(QUrl::toPercentEncoding(QStringLiteral("防骗.png"))),
             QString::fromLatin1(facts.toPercentEncoding()));
}

Reply ServerFixture::putAsset(const QByteArray &bytes) const
{
    return put(assetPath(base::Sha256::of(bytes)), bytes);
}

} // namespace ironfence::console::server
