// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/pack.h"
#include "messaging/authority_bounds.h"
#include "stage/cards/fit_text.h"
#include "stage/cards/qr_code.h"
#include "tests/stage/cards/card_window.h"
#include "tests/support/code_reader.h"

#include <QSet>
#include <QTest>

using namespace ironfence;
using stage::cards::FitText;
using stage::cards::QrCode;
using tests::Exhibit;

namespace {

/// What the example authority of the gallery may show; where the codes of the pack lead, whoever installs it says.
const auto galleryHost = QStringLiteral("fanzha.example");

template <typename Type, typename Wanted>
QList<Type *> shown(QQuickItem *root, const Wanted &wanted)
{
    QList<Type *> found;
    for (auto *child : root->childItems()) {
        if (!child->isVisible())
            continue;
        if (auto *item = qobject_cast<Type *>(child); item && wanted(*item))
            found.append(item);
        found += shown<Type>(child, wanted);
    }
    return found;
}

void collect(const base::json::Value &items, const QString &name, QList<Exhibit> &cards)
{
    for (const auto &item : items) {
        if (item.contains("playlist"))
            collect(item.at("playlist").at("items"), name, cards);
        if (!item.contains("card") || !item.at("card").contains("qr"))
            continue;
        base::json::Reader reader;
        const auto card = playlists::Card::read(base::json::Object(item.at("card"), QStringLiteral("$"), reader));
        if (reader.failed())
            qFatal("%s: %s", qPrintable(name), qPrintable(reader.fault().line()));
        cards.append({QStringLiteral("%1-%2").arg(name).arg(cards.size()), QStringLiteral("Card"), {}, card});
    }
}

/// Every card of the shipped campaign that has a code.
QList<Exhibit> packCards()
{
    auto pack = console::pack::Pack::read(qEnvironmentVariable("IRONFENCE_PACK"));
    if (!pack || pack->programmes.isEmpty())
        qFatal("no pack: %s", qPrintable(pack ? QString() : pack.error().line()));
    if (const auto set = pack->setAddress(QStringLiteral("https://%1/tishi").arg(galleryHost)); !set)
        qFatal("%s", qPrintable(set.error().line()));
    QList<Exhibit> cards;
    for (const auto &programme : pack->programmes) {
        const auto document = programme.expand(pack->library);
        if (!document)
            qFatal("%s", qPrintable(document.error().line()));
        collect(document->at("playlist").at("items"), programme.id.text(), cards);
    }
    return cards;
}

QList<Exhibit> cardsWithCodes()
{
    auto cards = tests::exhibits() + packCards();
    cards.removeIf([](const Exhibit &exhibit) { return !exhibit.card || !exhibit.card->code; });
    return cards;
}

} // namespace

/// Whatever card has a QR code, on whatever canvas it is drawn: another program reads the card's address in the picture
/// of the whole canvas, and it leads where the authority may send people.
class TestCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherProgramReadsTheAddress_data();
    void anotherProgramReadsTheAddress();
    void pairingIsRead();
    void cleanupTestCase();

private:
    QImage show(const Exhibit &exhibit, QSize canvas);
    [[nodiscard]] QList<QrCode *> codes() const
    {
        return shown<QrCode>(m_window.root(), [](const QrCode &code) { return code.fits(); });
    }

    tests::CardWindow m_window;
    QHash<QString, int> m_drawn; // by exhibit
};

QImage TestCodes::show(const Exhibit &exhibit, QSize canvas)
{
    m_window.show(exhibit, canvas);
    return m_window.grab().convertToFormat(QImage::Format_RGB32);
}

void TestCodes::anotherProgramReadsTheAddress_data()
{
    QTest::addColumn<int>("exhibit");
    QTest::addColumn<QSize>("canvas");
    const auto all = cardsWithCodes();
    for (int index = 0; index < all.size(); ++index) {
        for (const auto &canvas : tests::canvases()) {
            QTest::addRow("%s on %dx%d", qPrintable(all.at(index).name), canvas.width(), canvas.height())
                << index << canvas;
        }
    }
}

void TestCodes::anotherProgramReadsTheAddress()
{
    QFETCH(const int, exhibit);
    QFETCH(const QSize, canvas);
    const auto card = cardsWithCodes().at(exhibit);
    const auto picture = show(card, canvas);
    const auto read = support::codesIn(picture);
    const auto drawn = codes();
    if (drawn.isEmpty()) { // the canvas has no room for a code that can be read
        QCOMPARE(read, QStringList());
        return;
    }
    ++m_drawn[card.name];
    QCOMPARE(drawn.size(), 1);
    QVERIFY(drawn.first()->moduleSize() >= QrCode::leastModule);
    QCOMPARE(read, QStringList{card.card->code->url});

    const auto host = card.card->code->host();
    const auto printed = shown<FitText>(
        m_window.root(), [&](const FitText &text) { return text.text().remove(QChar(0x200b)) == host && text.fits(); });
    QCOMPARE(printed.size(), 1);

    const bool isGallerys = !card.name.endsWith(QStringLiteral("-longest"));
    const playlists::Contacts contacts{{}, {isGallerys ? galleryHost : QStringLiteral("kepu.fanzha.tonglu.example")}};
    QVERIFY2(contacts.hasCode(playlists::CardCode{read.first()}), qPrintable(read.first()));
}

/// The screen's own code, which no authority signs.
void TestCodes::pairingIsRead()
{
    const auto all = tests::exhibits();
    const auto pairing =
        std::find_if(all.begin(), all.end(), [](const Exhibit &one) { return one.name == QStringLiteral("pairing"); });
    QVERIFY(pairing != all.end());
    int count = 0;
    for (const auto &canvas : tests::canvases()) {
        const auto read = support::codesIn(show(*pairing, canvas));
        if (codes().isEmpty()) {
            QCOMPARE(read, QStringList());
            continue;
        }
        ++count;
        QCOMPARE(read, QStringList{pairing->properties.value(QStringLiteral("payload")).toString()});
    }
    QVERIFY2(count >= 6, qPrintable(QString::number(count)));
}

/// With contents as they are meant to be; the longest that there may be push the code off every canvas, as designed.
void TestCodes::cleanupTestCase()
{
    int withCodes = 0;
    for (const auto &exhibit : stage::gallery::exhibits()) {
        if (!exhibit.card || !exhibit.card->code)
            continue;
        ++withCodes;
        const int drawn = m_drawn.value(exhibit.name);
        QVERIFY2(drawn >= 6, qPrintable(QStringLiteral("%1 has its code on %2 canvases").arg(exhibit.name).arg(drawn)));
    }
    QCOMPARE(withCodes, 2);
    const auto shipped = packCards();
    QCOMPARE(shipped.size(), 2); // in lobbies and in halls
    for (const auto &exhibit : shipped)
        QVERIFY2(m_drawn.value(exhibit.name) >= 6, qPrintable(exhibit.name));
}

QTEST_MAIN(TestCodes)
#include "tst_codes.moc"
