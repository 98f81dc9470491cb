// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Fleet
import Ironfence.Console.Library
import Ironfence.Console.Look

/// Edits one programme: its items, the current one and its picture; or when and where it plays. Ctrl+S saves, Ctrl+Z and Ctrl+Shift+Z go
/// back and forth, Ctrl+Shift+A adds a card, Ctrl+Shift+L what the library has, Ctrl+D doubles an item, Escape leaves.
FocusScope {
    id: panel

    required property EditorDesk desk
    required property FleetDesk fleet
    required property Thumbnails thumbnails

    property int page: 0 // content, when and where, zones
    readonly property bool isChoosing: chooser.visible || assetChooser.visible
    readonly property bool isLive: visible && desk.isOpen && !isChoosing
    property int designFor: -1 // the card that gets another template; −1: a new one

    readonly property string faultWord: {
        if (desk.fault === "")
            return qsTr("Changes cannot be kept on this machine: %1").arg(desk.keepingFault);
        return desk.isOpen ? qsTr("It was not saved: %1").arg(desk.fault) : qsTr("It cannot be opened: %1").arg(desk.fault);
    }

    signal closed

    function begin() {
        page = 0;
        leaving.visible = false;
        chooser.visible = false;
        assetChooser.visible = false;
        header.first.forceActiveFocus();
    }
    function leave() {
        if (desk.isOpen && desk.head.isDirty) {
            leaving.visible = true;
            leaving.first.forceActiveFocus();
            return;
        }
        desk.close();
        closed();
    }
    function choose(forItem: int) {
        designFor = forItem;
        chooser.visible = true;
        chooser.forceActiveFocus();
    }
    function take(design: string) {
        chooser.visible = false;
        if (designFor < 0)
            desk.items.addCard(design);
        else
            desk.card.design = design;
        content.begin();
    }

    function chooseAsset() {
        assetChooser.visible = true;
        assetChooser.begin();
    }

    Keys.onEscapePressed: leave()

    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+S"
        onActivated: panel.desk.save()
    }
    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+Z"
        onActivated: panel.desk.undo()
    }
    Shortcut {
        enabled: panel.isLive
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: panel.desk.redo()
    }
    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+D"
        onActivated: panel.desk.items.duplicate()
    }
    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+Shift+A"
        onActivated: panel.choose(-1)
    }
    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+Shift+L"
        onActivated: panel.chooseAsset()
    }
    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+PgUp"
        onActivated: panel.page = (panel.page + 2) % 3
    }
    Shortcut {
        enabled: panel.isLive
        sequence: "Ctrl+PgDown"
        onActivated: panel.page = (panel.page + 1) % 3
    }

    LackWord {
        id: lack
        code: panel.desk.head.lack
        zone: panel.desk.head.lackZone
        item: panel.desk.head.lackItem
        message: panel.desk.head.lackMessage
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    EditorHeader {
        id: header
        width: parent.width
        visible: !panel.isChoosing
        desk: panel.desk
        onClosed: panel.leave()
    }
    Column {
        id: bars
        y: header.height
        visible: !panel.isChoosing
        width: parent.width
        Banner {
            objectName: "editorFault"
            width: parent.width
            visible: panel.desk.fault !== "" || panel.desk.keepingFault !== ""
            isGrave: true
            text: panel.faultWord
        }
        ContestBar {
            width: parent.width
            visible: panel.desk.isContested
            desk: panel.desk
        }
        LeaveBar {
            id: leaving
            width: parent.width
            visible: false
            desk: panel.desk
            onDeparted: panel.closed()
            onStayed: {
                visible = false;
                header.first.forceActiveFocus();
            }
        }
    }
    Row {
        id: tabs
        visible: !panel.isChoosing
        x: Theme.space
        y: bars.y + bars.height
        spacing: Theme.gap
        Chip {
            objectName: "tabContent"
            checkable: false
            checked: panel.page === 0
            text: qsTr("Content")
            onClicked: panel.page = 0
        }
        Chip {
            objectName: "tabPlan"
            checkable: false
            checked: panel.page === 1
            text: qsTr("When and where")
            onClicked: panel.page = 1
        }
        Chip {
            objectName: "tabZones"
            checkable: false
            checked: panel.page === 2
            //: Rectangles of the canvas.
            text: qsTr("Zones")
            onClicked: panel.page = 2
        }
        Words {
            objectName: "lack"
            anchors.verticalCenter: parent.verticalCenter
            visible: panel.desk.isOpen && panel.desk.head.lack !== ""
            text: qsTr("Before it can be saved: %1").arg(lack.word)
            color: Theme.warm
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: panel.desk.isResumed
            text: qsTr("This is your unfinished work.")
            isSoft: true
        }
    }
    Item {
        id: body
        x: Theme.space
        y: tabs.y + tabs.height + Theme.space
        width: parent.width - 2 * Theme.space
        height: parent.height - y - Theme.space
        enabled: panel.desk.isOpen
        visible: !panel.isChoosing

        ContentPage {
            id: content
            anchors.fill: parent
            visible: panel.page === 0
            desk: panel.desk
            onCardAsked: panel.choose(-1)
            onAssetAsked: panel.chooseAsset()
            onDesignAsked: panel.choose(panel.desk.items.current)
        }
        PlanPage {
            anchors.fill: parent
            visible: panel.page === 1
            desk: panel.desk
            fleet: panel.fleet
        }
        ZonesPage {
            anchors.fill: parent
            visible: panel.page === 2
            desk: panel.desk
            onItemsAsked: zone => {
                panel.desk.items.zone = zone;
                panel.page = 0;
            }
        }
    }
    DesignChooser {
        id: chooser
        objectName: "designChooser"
        anchors.fill: parent
        visible: false
        designs: panel.desk.designs
        onChosen: design => panel.take(design)
        onClosed: {
            visible = false;
            header.first.forceActiveFocus();
        }
    }
    AssetChooser {
        id: assetChooser
        objectName: "assetChooser"
        anchors.fill: parent
        visible: false
        assets: panel.desk.assets
        thumbnails: panel.thumbnails
        onChosen: {
            visible = false;
            content.begin();
        }
        onClosed: {
            visible = false;
            header.first.forceActiveFocus();
        }
    }
}
