// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include "media/disk_store.h"
#include "media/sql/sql_store.h"

#include <QFile>

namespace ironfence::media {

namespace {

class DiskFixture final : public StoreFixture
{
public:
    DiskFixture() { reopen(); }
    Store &store() override { return *m_store; }
    void reopen() override { m_store = *DiskStore::open(m_folder.filePath(QStringLiteral("content"))); }

    void damage(const base::Sha256 &object, Damage damage) override
    {
        QFile file(m_store->pathOf(object));
        if (damage == Damage::Delete) {
            file.remove();
        } else if (damage == Damage::Truncate) {
            file.resize(file.size() - 1);
        } else if (file.open(QIODevice::ReadWrite)) {
            file.seek(file.size() / 2);
            file.write("#");
        }
    }

private:
    std::unique_ptr<DiskStore> m_store;
};

class SqlFixture final : public StoreFixture
{
public:
    SqlFixture() { reopen(); }
    Store &store() override { return *m_store; }

    void reopen() override
    {
        m_store.reset();
        m_database.reset();
        m_database =
            *base::sql::Database::open(m_folder.filePath(QStringLiteral("test.sqlite")), QStringLiteral(":/none"));
        m_store = *SqlStore::open(*m_database);
    }

    void damage(const base::Sha256 &object, Damage damage) override
    {
        QString statement = QStringLiteral("DELETE FROM media_object");
        if (damage == Damage::Truncate)
            statement = QStringLiteral("UPDATE media_object SET bytes = substr(bytes, 2)");
        else if (damage == Damage::Alter)
            statement = QStringLiteral("UPDATE media_object SET bytes = CAST(x'23' || substr(bytes, 2) AS BLOB)");
        if (auto done = m_database->run(statement + QStringLiteral(" WHERE lower(hex(sha256)) = ?"), {object.hex()});
            !done)
            qFatal("%s", qPrintable(done.error().line()));
    }

private:
    std::unique_ptr<base::sql::Database> m_database;
    std::unique_ptr<SqlStore> m_store;
};

} // namespace

std::unique_ptr<StoreFixture> StoreFixture::make(const QString &kind)
{
    if (kind == QStringLiteral("disk"))
        return std::make_unique<DiskFixture>();
    return std::make_unique<SqlFixture>();
}

} // namespace ironfence::media
