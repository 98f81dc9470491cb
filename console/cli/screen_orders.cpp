// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"
#include "console/cli/screen_orders.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"

#include <QSaveFile>

namespace ironfence::console::cli {

namespace {

using messaging::Order;

struct OrderOptions
{
    Order order = Order::Identify;
    std::string id;
    std::string to;
    bool json = false;
};

QString sayDone(const OrderOptions &options)
{
    const auto id = QString::fromStdString(options.id);
    switch (options.order) {
    case Order::Identify:
        return QStringLiteral("%1 shows its name and place for 15 s").arg(id);
    case Order::Screenshot:
        return QStringLiteral("%1 looks as in %2").arg(id, QString::fromStdString(options.to));
    case Order::Resync:
        return QStringLiteral("%1 asks the server anew for everything").arg(id);
    case Order::Restart:
        return QStringLiteral("%1 starts its player anew").arg(id);
    }
    Q_UNREACHABLE();
}

base::Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(base::ErrorCode::Io, file.errorString(), path);
    return {};
}

base::Result<ExitCode> give(const Invocation &invocation, const OrderOptions &options)
{
    const auto id = base::ScreenId::parse(QString::fromStdString(options.id));
    if (!id)
        return base::failure(id.error());
    const auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto obeyed = desk->api().obeyed(*id, options.order);
    if (!obeyed)
        return base::failure(obeyed.error());
    if (options.order == Order::Screenshot) {
        const auto saved = desk->api().screenshot(*id).and_then(
            [&](const QByteArray &jpeg) { return save(jpeg, QString::fromStdString(options.to)); });
        if (!saved)
            return base::failure(saved.error());
    }
    if (options.json)
        print(obeyed->toJson());
    else
        print(sayDone(options));
    return ExitCode::Ok;
}

CLI::App *addOrder(CLI::App &group, Invocation &invocation, Order order, const std::string &what,
                   const std::string &example, const std::shared_ptr<OrderOptions> &options)
{
    options->order = order;
    auto *command = addCommand(group, invocation, nameOf(order).toStdString(), what, example);
    command->add_option("ID", options->id, "the screen's id")->required();
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, give);
    return command;
}

} // namespace

void addScreenOrders(CLI::App &group, Invocation &invocation)
{
    addOrder(group, invocation, Order::Identify, "have a screen show its name and place for some seconds",
             "ironfence screen identify lobby-1", std::make_shared<OrderOptions>());
    const auto shot = std::make_shared<OrderOptions>();
    addOrder(group, invocation, Order::Screenshot, "a picture of what is on a screen's glass now",
             "ironfence screen screenshot lobby-1 --to lobby-1.jpg", shot)
        ->add_option("--to", shot->to, "the picture, JPEG, to be made or replaced")
        ->required()
        ->type_name("FILE");
    addOrder(group, invocation, Order::Resync, "have a screen ask the server anew for everything",
             "ironfence screen resync lobby-1", std::make_shared<OrderOptions>());
    addOrder(group, invocation, Order::Restart, "have a screen start its player anew", "ironfence screen restart lobby-1",
             std::make_shared<OrderOptions>());
}

} // namespace ironfence::console::cli
