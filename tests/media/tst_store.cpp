// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QTest>

using namespace ironfence;
using base::ErrorCode;
using media::Damage;

/// What every store promises, on every store that there is.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void holdsWhatWasCommitted();
    void showsNothingBeforeTheCommit();
    void holdsNothingAfterARefusedCommit_data();
    void holdsNothingAfterARefusedCommit();
    void refusesMoreThanAnnounced();
    void resumesAfterItsWriterIsGone();
    void startsOverAfterADiscard();
    void refusesToWriteWhatIsThere();
    void letsOneWriterWrite();
    void takesAnEmptyObject();
    void readsWithinBounds();
    void noticesDamage_data();
    void noticesDamage();
    void replacesDamagedObjects();
    void removesAndForgets();
    void listsWhatIsThere();
    void putsDocumentsAtOnce();

private:
    [[nodiscard]] media::Store &store() const { return m_fixture->store(); }

    const QByteArray m_bytes = QByteArray("some bytes that matter\0and some after a zero", 44).repeated(1000);
    const base::ObjectRef m_object{base::Sha256::of(m_bytes), m_bytes.size()};
    std::unique_ptr<media::StoreFixture> m_fixture;
};

#define VERIFY_OK(result)                                                                                              \
    if (const auto &checked = (result); !checked)                                                                      \
    QFAIL(qPrintable(checked.error().line()))
#define VERIFY_ERROR(result, expected)                                                                                 \
    {                                                                                                                  \
        const auto &checked = (result);                                                                                \
        QVERIFY(!checked);                                                                                             \
        QCOMPARE(base::nameOf(checked.error().code), base::nameOf(expected));                                          \
    }

void TestStore::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("disk") << QStringLiteral("disk");
    QTest::newRow("sql") << QStringLiteral("sql");
}

void TestStore::init()
{
    QFETCH_GLOBAL(QString, kind);
    m_fixture = media::StoreFixture::make(kind);
}

void TestStore::cleanup()
{
    m_fixture.reset();
}

void TestStore::holdsWhatWasCommitted()
{
    {
        auto writer = store().write(m_object);
        VERIFY_OK(writer);
        QCOMPARE((*writer)->offset(), 0);
        VERIFY_OK((*writer)->append(QByteArrayView(m_bytes).first(10)));
        VERIFY_OK((*writer)->append(QByteArrayView(m_bytes).sliced(10)));
        QCOMPARE((*writer)->offset(), m_object.length);
        VERIFY_OK((*writer)->commit());
    }
    for (int start = 0; start < 2; ++start) {
        QVERIFY(store().contains(m_object));
        VERIFY_OK(store().verify(m_object));
        QCOMPARE(store().read(m_object, m_object.length).value(), m_bytes);
        m_fixture->reopen();
    }
}

void TestStore::showsNothingBeforeTheCommit()
{
    auto writer = store().write(m_object);
    VERIFY_OK(writer);
    for (qsizetype at = 0; at < m_bytes.size(); at += 11'000) {
        QVERIFY(!store().contains(m_object));
        VERIFY_ERROR(store().read(m_object, m_object.length), ErrorCode::NotFound);
        VERIFY_ERROR(store().verify(m_object), ErrorCode::NotFound);
        QVERIFY(store().list()->isEmpty());
        VERIFY_OK((*writer)->append(QByteArrayView(m_bytes).sliced(at, 11'000)));
    }
    QVERIFY(!store().contains(m_object));
    VERIFY_OK((*writer)->commit());
    QVERIFY(store().contains(m_object));
}

void TestStore::holdsNothingAfterARefusedCommit_data()
{
    QTest::addColumn<QByteArray>("written");
    QByteArray altered = m_bytes;
    altered[100] = '#';
    QTest::newRow("wrong bytes") << altered;
    QTest::newRow("too short") << m_bytes.chopped(1);
    QTest::newRow("nothing") << QByteArray();
}

void TestStore::holdsNothingAfterARefusedCommit()
{
    QFETCH(QByteArray, written);
    auto writer = store().write(m_object);
    VERIFY_OK(writer);
    VERIFY_OK((*writer)->append(written));
    VERIFY_ERROR((*writer)->commit(), ErrorCode::Corrupt);
    QCOMPARE((*writer)->offset(), 0);
    QVERIFY(!store().contains(m_object));
    QVERIFY(store().list()->isEmpty());

    // The same writer may start over, and so may the next one.
    VERIFY_OK((*writer)->append(m_bytes.first(5)));
    writer->reset();
    writer = store().write(m_object);
    VERIFY_OK(writer);
    QCOMPARE((*writer)->offset(), 5);
    VERIFY_OK((*writer)->append(m_bytes.sliced(5)));
    VERIFY_OK((*writer)->commit());
    VERIFY_OK(store().verify(m_object));
}

void TestStore::refusesMoreThanAnnounced()
{
    auto writer = store().write(m_object);
    VERIFY_OK(writer);
    VERIFY_ERROR((*writer)->append(m_bytes + 'x'), ErrorCode::TooLarge);
    QCOMPARE((*writer)->offset(), 0);
    VERIFY_OK((*writer)->append(m_bytes));
    VERIFY_ERROR((*writer)->append("x"), ErrorCode::TooLarge);
    VERIFY_OK((*writer)->commit());
}

void TestStore::resumesAfterItsWriterIsGone()
{
    constexpr qsizetype half = 20'000;
    {
        auto writer = store().write(m_object);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->append(QByteArrayView(m_bytes).first(half)));
    }
    QVERIFY(!store().contains(m_object));
    QCOMPARE(store().partialBytes(m_object.sha256), half);
    QCOMPARE(store().partialBytes(m_object.sha256), half); // asking takes nothing away
    auto writer = store().write(m_object);
    VERIFY_OK(writer);
    QCOMPARE((*writer)->offset(), half);
    VERIFY_OK((*writer)->append(QByteArrayView(m_bytes).sliced(half)));
    VERIFY_OK((*writer)->commit());
    writer->reset();
    QCOMPARE(store().partialBytes(m_object.sha256), 0);
    QVERIFY(store().room() > m_object.length);
    QCOMPARE(store().read(m_object, m_object.length).value(), m_bytes);
}

void TestStore::startsOverAfterADiscard()
{
    auto writer = store().write(m_object);
    VERIFY_OK(writer);
    VERIFY_OK((*writer)->append("not the right beginning"));
    (*writer)->discard();
    QCOMPARE((*writer)->offset(), 0);
    writer->reset();
    writer = store().write(m_object);
    VERIFY_OK(writer);
    QCOMPARE((*writer)->offset(), 0);
    VERIFY_OK((*writer)->append(m_bytes));
    VERIFY_OK((*writer)->commit());
}

void TestStore::refusesToWriteWhatIsThere()
{
    VERIFY_OK(media::put(store(), m_bytes));
    VERIFY_ERROR(store().write(m_object), ErrorCode::Conflict);
    VERIFY_ERROR(store().write({m_object.sha256, -1}), ErrorCode::Invalid);
}

void TestStore::letsOneWriterWrite()
{
    auto first = store().write(m_object);
    VERIFY_OK(first);
    VERIFY_OK((*first)->append(m_bytes.first(7)));
    VERIFY_ERROR(store().write(m_object), ErrorCode::Unavailable);
    // Another object is nobody else's business.
    VERIFY_OK(media::put(store(), "another object"));

    VERIFY_OK((*first)->append(m_bytes.sliced(7)));
    VERIFY_OK((*first)->commit());
    first->reset();
    VERIFY_ERROR(store().write(m_object), ErrorCode::Conflict);
    VERIFY_OK(store().verify(m_object));
}

void TestStore::takesAnEmptyObject()
{
    const base::ObjectRef empty{base::Sha256::of({}), 0};
    auto writer = store().write(empty);
    VERIFY_OK(writer);
    VERIFY_OK((*writer)->commit());
    QVERIFY(store().contains(empty));
    VERIFY_OK(store().verify(empty));
    QCOMPARE(store().read(empty, 0).value(), QByteArray());
    QCOMPARE(store().list().value(), QList{empty});
}

void TestStore::readsWithinBounds()
{
    VERIFY_OK(media::put(store(), m_bytes));
    VERIFY_ERROR(store().read(m_object, m_object.length - 1), ErrorCode::TooLarge);
    VERIFY_ERROR(store().read({m_object.sha256, m_object.length - 1}, m_object.length), ErrorCode::Corrupt);
    QVERIFY(!store().contains({m_object.sha256, m_object.length - 1}));
}

void TestStore::noticesDamage_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("code");
    QTest::newRow("altered") << Damage::Alter << QStringLiteral("corrupt");
    QTest::newRow("truncated") << Damage::Truncate << QStringLiteral("corrupt");
    QTest::newRow("deleted") << Damage::Delete << QStringLiteral("not-found");
}

void TestStore::noticesDamage()
{
    QFETCH(Damage, damage);
    QFETCH(QString, code);
    VERIFY_OK(media::put(store(), m_bytes));
    VERIFY_OK(store().verify(m_object));
    m_fixture->damage(m_object.sha256, damage);

    const auto verified = store().verify(m_object);
    QVERIFY(!verified);
    QCOMPARE(base::nameOf(verified.error().code), code);
    const auto read = store().read(m_object, m_object.length);
    QVERIFY(!read);
    QCOMPARE(base::nameOf(read.error().code), code);
    QCOMPARE(store().contains(m_object), damage == Damage::Alter); // by name and length only
}

void TestStore::replacesDamagedObjects()
{
    VERIFY_OK(media::put(store(), m_bytes));
    m_fixture->damage(m_object.sha256, Damage::Truncate);
    VERIFY_OK(media::put(store(), m_bytes)); // another length: not there
    VERIFY_OK(store().verify(m_object));

    m_fixture->damage(m_object.sha256, Damage::Alter);
    VERIFY_OK(store().remove(m_object.sha256));
    VERIFY_OK(media::put(store(), m_bytes));
    VERIFY_OK(store().verify(m_object));
}

void TestStore::removesAndForgets()
{
    VERIFY_OK(store().remove(m_object.sha256)); // nothing there: fine
    {
        auto writer = store().write(m_object);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->append(m_bytes.first(9)));
    }
    VERIFY_OK(store().remove(m_object.sha256));
    QCOMPARE((*store().write(m_object))->offset(), 0);

    VERIFY_OK(media::put(store(), m_bytes));
    VERIFY_OK(store().remove(m_object.sha256));
    QVERIFY(!store().contains(m_object));
    VERIFY_ERROR(store().verify(m_object), ErrorCode::NotFound);
}

void TestStore::listsWhatIsThere()
{
    QVERIFY(store().list()->isEmpty());
    QList<base::ObjectRef> expected;
    for (const auto &bytes : {QByteArray("one"), QByteArray("two"), m_bytes})
        expected.append(media::put(store(), bytes).value());
    auto found = store().list().value();
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void TestStore::putsDocumentsAtOnce()
{
    {
        auto writer = store().write(m_object);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->append("an interrupted writer's wrong bytes"));
    }
    QCOMPARE(media::put(store(), m_bytes).value(), m_object);
    QCOMPARE(media::put(store(), m_bytes).value(), m_object); // again: nothing to do
    VERIFY_OK(store().verify(m_object));

    m_fixture->damage(m_object.sha256, Damage::Alter);
    VERIFY_ERROR(store().verify(m_object), ErrorCode::Corrupt);
    QCOMPARE(media::put(store(), m_bytes).value(), m_object);
    VERIFY_OK(store().verify(m_object));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
