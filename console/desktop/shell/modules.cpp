// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/shell/modules.h"

#include <QQmlEngine>

// NOLINTBEGIN(readability-identifier-naming): Qt's build names them
void qml_register_types_Ironfence_Console_Look();
void qml_register_types_Ironfence_Console_Keys();
void qml_register_types_Ironfence_Console_Preview();
void qml_register_types_Ironfence_Console_History();
void qml_register_types_Ironfence_Console_Incidents();
void qml_register_types_Ironfence_Console_Orders();
void qml_register_types_Ironfence_Console_Fleet();
void qml_register_types_Ironfence_Console_Enrol();
void qml_register_types_Ironfence_Console_Library();
void qml_register_types_Ironfence_Console_Alerts();
void qml_register_types_Ironfence_Console_Wording();
void qml_register_types_Ironfence_Console_Programmes();
void qml_register_types_Ironfence_Console_Editor();
void qml_register_types_Ironfence_Console_Today();
void qml_register_types_Ironfence_Console_Shell();
// NOLINTEND(readability-identifier-naming)

namespace ironfence::console::desktop::shell {

void installModules(QQmlEngine &engine)
{
    // A static library's registration object is dropped by the linker unless somebody calls it.
    qml_register_types_Ironfence_Console_Look();
    qml_register_types_Ironfence_Console_Keys();
    qml_register_types_Ironfence_Console_Preview();
    qml_register_types_Ironfence_Console_History();
    qml_register_types_Ironfence_Console_Incidents();
    qml_register_types_Ironfence_Console_Orders();
    qml_register_types_Ironfence_Console_Fleet();
    qml_register_types_Ironfence_Console_Enrol();
    qml_register_types_Ironfence_Console_Library();
    qml_register_types_Ironfence_Console_Alerts();
    qml_register_types_Ironfence_Console_Wording();
    qml_register_types_Ironfence_Console_Programmes();
    qml_register_types_Ironfence_Console_Editor();
    qml_register_types_Ironfence_Console_Today();
    qml_register_types_Ironfence_Console_Shell();
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

} // namespace ironfence::console::desktop::shell
