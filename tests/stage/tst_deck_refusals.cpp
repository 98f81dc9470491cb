// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/stage/deck_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <sys/stat.h>

using namespace ironfence;

/// What no deck shows: what is none of its kind, what is no file of its own, and what nobody has looked at.
class TestDeckRefusals : public QObject, private tests::DeckFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeClips(); }
    void refusesWhatItCannotShow_data();
    void refusesWhatItCannotShow();
    void refusesWhatWasSwapped_data();
    void refusesWhatWasSwapped();
    void refusesAHugePictureBeforeDecoding();
};

void TestDeckRefusals::refusesWhatItCannotShow_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QFile whole(m_silent);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QString truncated = m_clips.file(QStringLiteral("truncated.mp4"), whole.read(whole.size() / 2));
    const QString garbage = m_clips.file(QStringLiteral("garbage.mp4"), QByteArray(20'000, '\x5a'));
    const QString text = m_clips.file(QStringLiteral("list.mp4"), "#EXTM3U\nhttp://127.0.0.1:9/a.mp4\n");
    const QString empty = m_clips.file(QStringLiteral("empty.mp4"), {});
    const QString pipe = m_clips.path(QStringLiteral("pipe.mp4"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = m_clips.path(QStringLiteral("link.mp4"));
    QVERIFY(QFile::link(m_silent, link));
    const QString missing = m_clips.path(QStringLiteral("missing.mp4"));

    for (const auto &[kind, name] :
         {std::pair(Kind::Fake, "fake"), std::pair(Kind::Gst, "gst"), std::pair(Kind::Image, "image")}) {
        QTest::addRow("%s garbage", name) << kind << garbage;
        QTest::addRow("%s text", name) << kind << text;
        QTest::addRow("%s empty", name) << kind << empty;
        QTest::addRow("%s missing", name) << kind << missing;
        QTest::addRow("%s truncated", name) << kind << truncated;
        if (kind != Kind::Fake) {
            QTest::addRow("%s pipe", name) << kind << pipe;
            QTest::addRow("%s link", name) << kind << link;
        }
    }
    QTest::newRow("gst picture") << Kind::Gst << m_png;
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path d="M0 0h9v9"/>%1</svg>)";
    const auto drawing = [&](const char *name, const QByteArray &body) {
        const auto file =
            m_clips.file(QLatin1String(name) + QStringLiteral(".svg"), QByteArray(svg).replace("%1", body));
        QTest::addRow("image drawing with %s", name) << Kind::Image << file;
    };
    drawing("script", "<script>1</script>");
    drawing("reference", "<image href='other.png'/>");
    drawing("nothing", "</svg>"); // two roots
    QTest::newRow("image video") << Kind::Image << m_silent;
}

void TestDeckRefusals::refusesWhatItCannotShow()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);

    deck->prepare(cue(kind, file), canvas);
    QCOMPARE(failed.size(), 0); // never from inside prepare()
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QCOMPARE(ready.size(), 0);
    QVERIFY(deck->frame().picture().isNull());
}

void TestDeckRefusals::refusesWhatWasSwapped_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("how");
    for (const auto &[kind, file, name] :
         {std::tuple(Kind::Fake, m_fake, "fake"), std::tuple(Kind::Gst, m_silent, "gst"),
          std::tuple(Kind::Image, m_png, "image")}) {
        for (const auto *how : {"another file", "a line appended", "the same bytes elsewhere"})
            QTest::addRow("%s %s", name, how) << kind << file << QString::fromLatin1(how);
    }
}

/// Every one of these could be played: only nobody has looked at its bytes.
void TestDeckRefusals::refusesWhatWasSwapped()
{
    QFETCH(Kind, kind);
    QFETCH(QString, file);
    QFETCH(QString, how);
    const QString here = m_clips.path(QStringLiteral("checked"));
    const QString there = m_clips.path(QStringLiteral("swapped"));
    QFile::remove(here);
    QFile::remove(there);
    QVERIFY(QFile::copy(file, here) && QFile::copy(file, there));
    auto checked = cue(kind, here);
    checked.stamp = media::FileStamp::of(here);
    if (how == u"a line appended") {
        QFile grown(here);
        QVERIFY(grown.open(QIODevice::Append) && grown.write("\n") == 1);
    } else if (how == u"another file") {
        QCOMPARE(::rename(QFile::encodeName(there).constData(), QFile::encodeName(here).constData()), 0);
    } else {
        checked.stamp = media::FileStamp::of(there);
    }

    const auto deck = make(kind);
    QSignalSpy ready(deck.get(), &stage::Deck::ready);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->prepare(checked, canvas);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::Corrupt);
    QCOMPARE(ready.size(), 0);
    QVERIFY(deck->frame().picture().isNull());
}

void TestDeckRefusals::refusesAHugePictureBeforeDecoding()
{
    const QString file = m_clips.png(QStringLiteral("wide.png"), 0xffffff, {8193, 2});
    const auto deck = make(Kind::Image);
    QSignalSpy failed(deck.get(), &stage::Deck::failed);
    deck->prepare(cue(Kind::Image, file), canvas);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestDeckRefusals)
#include "tst_deck_refusals.moc"
