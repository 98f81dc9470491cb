// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/crossing.h"

#include <QtTest>
#include <algorithm>
#include <atomic>
#include <future>

using namespace ironfence::console::server::http;

/// Who answers where: the main thread what is short, the thread that asked what takes long.
class CrossingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainThreadAnswers()
    {
        const auto *main = QThread::currentThread();
        const QThread *answered = nullptr;
        Crossing crossing([&](const Request &) {
            answered = QThread::currentThread();
            return jsonResponse(200, 7);
        });
        auto asked = std::async(std::launch::async, [&] { return crossing.ask({}); });
        QTRY_VERIFY(isReady(asked));
        QCOMPARE(asked.get().body, QByteArray("7"));
        QVERIFY(answered == main);
    }

    void whatTakesLongKeepsNobodyWaiting()
    {
        LongOnes longOnes;
        Crossing crossing(longOnes.answer());
        std::vector<std::future<Response>> asked;
        const Ending ending{crossing, longOnes};
        for (int i = 0; i < Crossing::computedAtOnce + Crossing::waitingAtOnce; ++i)
            asked.push_back(ask(crossing, "long"));
        QTRY_COMPARE(longOnes.computing.load(), Crossing::computedAtOnce);

        auto shortOne = ask(crossing, "short");
        QTRY_VERIFY(isReady(shortOne)); // while others are computed
        QCOMPARE(shortOne.get().body, QByteArray("7"));
        longOnes.goOn();
        for (auto &one : asked) {
            QTRY_VERIFY(isReady(one));
            const auto response = one.get();
            QCOMPARE(response.status, 200);
            QCOMPARE(response.body, QByteArray("8"));
        }
        QCOMPARE(longOnes.most.load(), Crossing::computedAtOnce);
    }

    void tooManyHearSoAtOnce()
    {
        constexpr int others = 8;
        LongOnes longOnes;
        Crossing crossing(longOnes.answer());
        std::vector<std::future<Response>> asked;
        const Ending ending{crossing, longOnes};
        for (int i = 0; i < Crossing::computedAtOnce + Crossing::waitingAtOnce + others; ++i)
            asked.push_back(ask(crossing, "long"));
        // The gate is shut: whoever is answered has not waited for it.
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), others);
        longOnes.goOn();
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), qsizetype(asked.size()));
        int refused = 0;
        for (auto &one : asked) {
            const auto response = one.get();
            QCOMPARE(response.status, response.retryAfter.count() > 0 ? 503 : 200);
            refused += response.status == 503 ? 1 : 0;
        }
        QCOMPARE(refused, others);
    }

    void closingEndsTheWaiting()
    {
        LongOnes longOnes;
        Crossing crossing(longOnes.answer());
        std::vector<std::future<Response>> asked;
        const Ending ending{crossing, longOnes};
        for (int i = 0; i < Crossing::computedAtOnce + Crossing::waitingAtOnce + 1; ++i)
            asked.push_back(ask(crossing, "long"));
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), 1); // so the others wait or are computed
        crossing.close();
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), 1 + Crossing::waitingAtOnce);
        longOnes.goOn();
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), qsizetype(asked.size()));
        int answered = 0;
        for (auto &one : asked)
            answered += one.get().status == 200 ? 1 : 0;
        QCOMPARE(answered, Crossing::computedAtOnce);
    }

    void whoWaitsForNewsIsAskedAgain()
    {
        constexpr int patient = 3; // answers before there is news
        std::atomic<int> asked = 0;
        Crossing crossing([&](const Request &) {
            auto response = jsonResponse(200, ++asked);
            if (asked < patient)
                response.patience = std::chrono::minutes(1);
            return response;
        });
        auto one = ask(crossing, "news");
        for (int n = 1; n < patient; ++n) {
            QTRY_COMPARE(asked.load(), n);
            QVERIFY(!isReady(one));
            crossing.announce();
        }
        QTRY_VERIFY(isReady(one));
        QCOMPARE(one.get().body, QByteArray::number(patient));
    }

    void patienceEnds()
    {
        Crossing crossing([](const Request &) {
            auto response = jsonResponse(200, 7);
            response.patience = std::chrono::milliseconds(50);
            return response;
        });
        auto one = ask(crossing, "news");
        QTRY_VERIFY(isReady(one));
        QCOMPARE(one.get().status, 200);
    }

    void onlySoManyWaitForNews()
    {
        constexpr int others = 3;
        Crossing crossing([](const Request &) {
            auto response = jsonResponse(200, 7);
            response.patience = std::chrono::minutes(1);
            return response;
        });
        std::vector<std::future<Response>> asked;
        for (int i = 0; i < Crossing::watchingAtOnce + others; ++i)
            asked.push_back(ask(crossing, "news"));
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), others);
        crossing.close();
        QTRY_COMPARE(std::count_if(asked.begin(), asked.end(), isReady), qsizetype(asked.size()));
        int turnedAway = 0;
        for (auto &one : asked) {
            const auto response = one.get();
            const bool isTurnedAway = response.status == 200 && response.retryAfter.count() > 0;
            QVERIFY(isTurnedAway || response.status == 503);
            turnedAway += isTurnedAway ? 1 : 0;
        }
        QCOMPARE(turnedAway, others);
    }

private:
    /// Answers that are computed once a gate opens.
    struct LongOnes
    {
        std::atomic<int> computing = 0;
        std::atomic<int> most = 0;

        void goOn()
        {
            if (!m_isOpen.exchange(true))
                m_open.set_value();
        }
        Crossing::Answer answer()
        {
            return [this, main = std::this_thread::get_id()](const Request &request) {
                if (request.method == QStringLiteral("short"))
                    return jsonResponse(200, 7);
                return computed([this, main] {
                    const int now = ++computing;
                    most = std::max(most.load(), now);
                    m_gate.wait();
                    --computing;
                    return jsonResponse(std::this_thread::get_id() == main ? 500 : 200, 8);
                });
            };
        }

    private:
        std::promise<void> m_open;
        std::shared_future<void> m_gate = m_open.get_future().share();
        std::atomic<bool> m_isOpen = false;
    };

    /// A test that fails leaves nobody behind the gate.
    struct Ending
    {
        Crossing &crossing;
        LongOnes &longOnes;

        ~Ending()
        {
            crossing.close();
            longOnes.goOn();
        }
    };

    [[nodiscard]] static std::future<Response> ask(Crossing &crossing, const char *method)
    {
        return std::async(std::launch::async, [&crossing, method] {
            Request request;
            request.method = QString::fromLatin1(method);
            return crossing.ask(std::move(request));
        });
    }
    [[nodiscard]] static bool isReady(const std::future<Response> &future)
    {
        return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }
};

QTEST_GUILESS_MAIN(CrossingTest)
#include "tst_crossing.moc"
