// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "manuscript.h"

#include "console/pack/pack.h"

#include <QDir>
#include <QFile>

namespace ironfence::media::pack::testing {

using base::json::Value;

namespace {

// Members that nobody reads on a screen.
const QStringList unread{QStringLiteral("id"),     QStringLiteral("type"),      QStringLiteral("spec_version"),
                         QStringLiteral("review"), QStringLiteral("audiences"), QStringLiteral("flags"),
                         QStringLiteral("form"),   QStringLiteral("template"),  QStringLiteral("profiles"),
                         QStringLiteral("when")};

void collect(const Value &value, const QString &where, const QString &key, bool glosses, QList<Passage> &passages)
{
    if (unread.contains(key))
        return;
    if (value.is_string() && (key == QStringLiteral("gloss")) == glosses)
        passages.append({where, key, textOf(value)});
    if (value.is_object()) {
        for (const auto &[name, member] : value.items()) {
            const auto own = QString::fromStdString(name);
            collect(member, where + u'.' + own, own, glosses, passages);
        }
    }
    if (value.is_array()) {
        for (std::size_t index = 0; index < value.size(); ++index)
            collect(value.at(index), QStringLiteral("%1[%2]").arg(where).arg(index), key, glosses, passages);
    }
}

} // namespace

QString textOf(const Value &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

Manuscript Manuscript::read(const QString &pack, const QString &address)
{
    Manuscript manuscript;
    const QDir folder(QDir(pack).filePath(QStringLiteral("campaign")));
    for (const auto &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const auto list = base::json::parse(file.readAll(), {campaign::SeriesHead::maxBytes, 10});
        if (!list)
            qFatal("%s: %s", qPrintable(name), qPrintable(list.error().line()));
        manuscript.lists.insert(name, *list);
    }
    auto shipped = console::pack::Pack::read(pack);
    if (!shipped)
        qFatal("%s", qPrintable(shipped.error().line()));
    if (const auto set = address.isEmpty() ? base::Result<void>() : shipped->setAddress(address); !set)
        qFatal("%s", qPrintable(set.error().line()));
    for (const auto &programme : shipped->programmes) {
        const auto document = programme.expand(shipped->library);
        if (!document)
            qFatal("%s: %s", qPrintable(programme.id.text()), qPrintable(document.error().line()));
        manuscript.programmes.insert(programme.id.text(), *document);
    }
    return manuscript;
}

QList<Passage> Manuscript::passages(bool glosses) const
{
    QList<Passage> passages;
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        collect(list.value(), list.key() + QStringLiteral(" $"), {}, glosses, passages);
    return passages;
}

} // namespace ironfence::media::pack::testing
