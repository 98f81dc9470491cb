// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/link/link.h"
#include "console/signing/signer.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <mutex>

namespace ironfence::console::desktop::keys {

/// The operator's key, for everything in the window that signs: its passphrase is asked for once, and it is forgotten
/// when nobody needed it for a while. Main thread; the key itself is used by the threads of the link, one at a time.
class KeyHolder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the window has it")
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY changed)

public:
    static constexpr std::chrono::minutes forgetting{10};

    KeyHolder(link::Link &link, const client::ClientConfig &config, QObject *parent = nullptr);

    [[nodiscard]] bool needsPassphrase() const { return m_needsPassphrase; }

    /// Unlocks the key if need be and has `work(const signing::Signer &, const client::ApiClient &)`, which gives a
    /// base::Result, done on another thread; then `then` is called with the result, on the main thread, unless `who` is
    /// gone by then. Errors also: those of signing::Signer::unlock().
    template <typename Work, typename Then>
    void use(QObject *who, const QString &passphrase, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, const signing::Signer &, const client::ApiClient &>;
        begin();
        const auto ask = [key = m_key, work = std::move(work),
                          words = passphrase.toUtf8()](const client::ApiClient &api) mutable {
            const std::lock_guard lock(key->mutex);
            const auto unlocked = key->signer.unlock(words);
            words.fill('\0');
            auto answer = unlocked ? work(std::as_const(key->signer), api) : Answer(base::failure(unlocked.error()));
            return std::pair(std::move(answer), key->signer.isUnlocked());
        };
        m_link->ask(this, ask,
                    [this, who = QPointer<QObject>(who), then = std::move(then)](std::pair<Answer, bool> answer) {
                        end(answer.second);
                        if (who)
                            then(std::move(answer.first));
                    });
    }

Q_SIGNALS:
    void changed();

private:
    /// The key, and the one thread that may use it. Shared with what is under way when the window closes.
    struct Key
    {
        explicit Key(const client::ClientConfig &config) : signer(config) {}
        std::mutex mutex;
        signing::Signer signer;
    };

    void begin();
    void end(bool isUnlocked);
    void forget();

    link::Link *m_link;
    std::shared_ptr<Key> m_key;
    bool m_isSealed = true;
    bool m_needsPassphrase = true;
    int m_uses = 0; ///< under way: meanwhile nothing is forgotten
    QTimer m_forget;
};

} // namespace ironfence::console::desktop::keys
