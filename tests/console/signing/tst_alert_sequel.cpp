// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/signing/alert_sequel.h"

#include <QTest>

using namespace ironfence;
using namespace ironfence::console::signing;
using base::ErrorCode;
using playlists::Alert;
using playlists::AlertMessageType;
using playlists::AlertStatus;

/// What an operator signs when the server lies about the alert to be cancelled.
class TestAlertSequel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cancelsWhatWasSigned();
    void cancelsTheStoryOfAnUpdate();
    void updatesWhatIsSaid();
    void keepsWhatIsNotSaid();
    void updatesTheStoryOfAnUpdate();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Alert alert(int number) const;
    [[nodiscard]] Alert update(int number, int first) const;
    [[nodiscard]] QByteArray sign(const Alert &alert) const { return sign(alert, m_key, Alert::payloadType); }
    [[nodiscard]] static QByteArray sign(const Alert &alert, const trust::SecretKey &key, const char *payloadType);
    /// The server knows that alert by its identifier, with this envelope.
    void tell(const QString &identifier, const QByteArray &envelope, const char *state = "live");
    [[nodiscard]] base::Result<Alert> find(const QString &identifier) const;

    base::AuthorityId m_authority = *base::AuthorityId::parse(QStringLiteral("county-police"));
    trust::SecretKey m_key = trust::SecretKey::generate();
    trust::SecretKey m_bank = trust::SecretKey::generate(); ///< of another authority that is trusted too
    QMap<QString, console::client::AlertReceipts> m_server;
};

namespace {

const QString asked = QStringLiteral("county-police-5");
const QString first = QStringLiteral("county-police-3");

} // namespace

void TestAlertSequel::init()
{
    m_server.clear();
}

Alert TestAlertSequel::alert(int number) const
{
    Alert alert;
    alert.identifier = QStringLiteral("county-police-%1").arg(number);
    alert.authority = m_authority;
    alert.number = number;
    alert.status = AlertStatus::Exercise;
    alert.sent = base::fromUnixMs(1'795'420'800'000);
    alert.effective = alert.sent;
    alert.expires = alert.sent + std::chrono::hours(1);
    alert.level = 2;
    alert.places = {*base::PlacePath::parse(QStringLiteral("zj/tonglu"))};
    alert.headline = QStringLiteral("演练");
    alert.senderName = QStringLiteral("县公安局");
    return alert;
}

Alert TestAlertSequel::update(int number, int of) const
{
    auto update = alert(number);
    update.messageType = AlertMessageType::Update;
    update.references = alert(of).identifier;
    return update;
}

QByteArray TestAlertSequel::sign(const Alert &alert, const trust::SecretKey &key, const char *payloadType)
{
    return trust::Envelope::sign(QLatin1String(payloadType), alert.serialize(), key).serialize();
}

void TestAlertSequel::tell(const QString &identifier, const QByteArray &envelope, const char *state)
{
    // Beside the envelope nothing is true.
    console::client::AlertReceipts answer;
    answer.alert.identifier = identifier;
    answer.alert.references = QStringLiteral("county-police-1");
    answer.alert.status = AlertStatus::Actual;
    answer.alert.level = 1;
    answer.alert.headline = QStringLiteral("谎言");
    answer.alert.places = {*base::PlacePath::parse(QStringLiteral("elsewhere"))};
    answer.alert.state = QString::fromLatin1(state);
    answer.alert.envelope = envelope;
    m_server.insert(identifier, answer);
}

base::Result<Alert> TestAlertSequel::find(const QString &identifier) const
{
    trust::Keyring keyring;
    keyring.set(m_authority, {{m_key.publicKey()}, 1});
    keyring.set(*base::AuthorityId::parse(QStringLiteral("bank")), {{m_bank.publicKey()}, 1});
    const auto lookup = [this](const QString &wanted) -> base::Result<console::client::AlertReceipts> {
        if (!m_server.contains(wanted))
            return base::failure(ErrorCode::NotFound, QStringLiteral("no such alert"), wanted);
        return m_server.value(wanted);
    };
    return liveAlert(identifier, lookup, keyring, m_authority);
}

void TestAlertSequel::cancelsWhatWasSigned()
{
    const auto signedAlert = alert(5);
    tell(asked, sign(signedAlert));
    const auto told = find(asked);
    QVERIFY2(told, qPrintable(told ? QString() : told.error().line()));
    const auto now = signedAlert.sent + std::chrono::minutes(1);
    const auto cancel = cancelOf(*told, QStringLiteral("值班员"), now);
    QCOMPARE(cancel.messageType, AlertMessageType::Cancel);
    QCOMPARE(cancel.references, asked);
    QCOMPARE(cancel.status, AlertStatus::Exercise);
    QCOMPARE(cancel.places, signedAlert.places);
    QCOMPARE(cancel.expires, signedAlert.expires);
    QCOMPARE(cancel.level, 2);
    QCOMPARE(cancel.headline, signedAlert.headline);
    QCOMPARE(cancel.senderName, QStringLiteral("值班员"));
    QCOMPARE(cancel.sent, now);
}

void TestAlertSequel::cancelsTheStoryOfAnUpdate()
{
    tell(asked, sign(update(5, 3)));
    tell(first, sign(alert(3)), "superseded");
    const auto told = find(asked);
    QVERIFY2(told, qPrintable(told ? QString() : told.error().line()));
    QCOMPARE(cancelOf(*told, {}, told->sent).references, first);
}

void TestAlertSequel::updatesWhatIsSaid()
{
    const auto told = alert(3);
    const auto place = [](const char *path) { return *base::PlacePath::parse(QLatin1String(path)); };
    const auto now = told.sent + std::chrono::minutes(10);
    AlertChange change;
    change.level = 1;
    change.headline = QStringLiteral("演练升级");
    change.sender = QStringLiteral("市公安局");
    change.places = {place("zj/jiande"), place("zj/tonglu/icbc")}; // there already
    change.life = std::chrono::hours(2);
    const auto update = updateOf(told, change, now);
    QCOMPARE(update.messageType, AlertMessageType::Update);
    QCOMPARE(update.references, told.identifier);
    QCOMPARE(update.status, told.status);
    QVERIFY(update.sent == now && update.effective == now);
    QVERIFY(update.expires == now + std::chrono::hours(2));
    QCOMPARE(update.level, 1);
    QCOMPARE(update.headline, QStringLiteral("演练升级"));
    QCOMPARE(update.senderName, QStringLiteral("市公安局"));
    QCOMPARE(update.places, (QList{place("zj/tonglu"), place("zj/jiande")}));
}

void TestAlertSequel::keepsWhatIsNotSaid()
{
    auto told = alert(3);
    told.description = QStringLiteral("说明");
    told.extra["later"] = 1;
    AlertChange change;
    change.life = std::chrono::minutes(1); // who was told that it stands for an hour is not let down
    const auto update = updateOf(told, change, told.sent);
    QVERIFY(update.expires == told.expires);
    QCOMPARE(update.level, told.level);
    QCOMPARE(update.headline, told.headline);
    QCOMPARE(update.description, told.description);
    QCOMPARE(update.senderName, told.senderName);
    QCOMPARE(update.places, told.places);
    QVERIFY(update.extra.empty());
}

void TestAlertSequel::updatesTheStoryOfAnUpdate()
{
    QCOMPARE(updateOf(update(5, 3), {}, alert(3).sent).references, first);
}

void TestAlertSequel::refuses_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("beginning"); // what the server shows for `first`; empty: it does not know it
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &shown, const QByteArray &beginning, ErrorCode code,
                        const char *state = "live") {
        QTest::newRow(name) << shown << beginning << QByteArray(state) << code;
    };
    auto real = alert(3);
    real.status = AlertStatus::Actual;
    auto cancel = cancelOf(alert(3), QStringLiteral("x"), alert(3).sent);
    cancel.identifier = asked;
    cancel.authority = m_authority;
    cancel.number = 5;
    auto foreign = alert(5);
    foreign.authority = *base::AuthorityId::parse(QStringLiteral("bank"));
    const auto stranger = trust::SecretKey::generate();
    const auto type = Alert::payloadType;

    row("no envelope", {}, {}, ErrorCode::Untrusted);
    row("no envelope but bytes", "{}", {}, ErrorCode::Untrusted);
    row("another alert of ours", sign(real), {}, ErrorCode::Untrusted);
    row("signed by a stranger", sign(alert(5), stranger, type), {}, ErrorCode::Untrusted);
    row("another kind of document", sign(alert(5), m_key, "application/json"), {}, ErrorCode::Untrusted);
    row("another authority's", sign(foreign, m_bank, type), {}, ErrorCode::Untrusted);
    row("in our name by another authority", sign(alert(5), m_bank, type), {}, ErrorCode::Untrusted);
    row("a cancel", sign(cancel), {}, ErrorCode::Conflict);
    row("cancelled already", sign(alert(5)), {}, ErrorCode::Conflict, "cancelled");
    row("an update without its beginning", sign(update(5, 3)), {}, ErrorCode::NotFound);
    row("an update of what a stranger signed", sign(update(5, 3)), sign(alert(3), stranger, type),
        ErrorCode::Untrusted);
    row("an update that begins with an update", sign(update(5, 3)), sign(update(3, 1)), ErrorCode::Untrusted);
    row("an exercise in a real story", sign(update(5, 3)), sign(real), ErrorCode::Conflict);
}

void TestAlertSequel::refuses()
{
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, state);
    QFETCH(ErrorCode, code);
    tell(asked, shown, state.constData());
    if (!beginning.isEmpty())
        tell(first, beginning);
    const auto told = find(asked);
    QVERIFY(!told);
    QCOMPARE(told.error().code, code);
}

QTEST_GUILESS_MAIN(TestAlertSequel)
#include "tst_alert_sequel.moc"
