// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// Every programme in a list, one of them on the right, and the way from a draft to the screens.
FocusScope {
    id: page

    required property ProgrammesDesk desk
    required property PublishDesk publish
    required property VersionsDesk versions

    readonly property string earlierWords: qsTr("Earlier versions …")

    signal editAsked(string programme)
    signal newAsked

    function showPlan() {
        publishing.visible = true;
        publishing.begin();
    }

    Wording {
        id: words
    }
    Connections {
        target: page.publish
        function onPublished(version: double) {
            publishing.visible = false;
            earlier.close();
            done.version = version;
            view.forceActiveFocus();
        }
    }
    Connections {
        target: page.versions
        function onOpened() {
            page.showPlan();
        }
    }
    Panel {
        id: list
        x: Theme.space
        y: Theme.space
        width: (sheet.visible ? sheet.x : parent.width) - 2 * Theme.space
        height: parent.height - 2 * Theme.space
        clip: true

        Words {
            id: title
            x: Theme.space
            anchors.verticalCenter: buttons.verticalCenter
            text: qsTr("Programmes")
            size: Theme.lead
            isStrong: true
        }
        Words {
            objectName: "manifestNote"
            anchors.left: title.right
            anchors.leftMargin: Theme.space
            anchors.right: buttons.left
            anchors.rightMargin: Theme.gap
            anchors.baseline: title.baseline
            isSoft: true
            visible: page.desk.isLoaded
            text: page.desk.version > 0 ? qsTr("Manifest %1 is live, new screens accept it until %2").arg(page.desk.version).arg(Qt.formatDate(page.desk.expires, "yyyy-MM-dd")) : qsTr("Nothing was published yet")
        }
        Row {
            id: buttons
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            y: Theme.gap
            spacing: Theme.gap
            PushButton {
                objectName: "earlierVersions"
                enabled: page.desk.version > 0
                glyph: "today"
                text: list.width > 800 * Theme.zoom ? page.earlierWords : "" // beside an opened programme there is no room
                Accessible.name: page.earlierWords
                onClicked: earlier.begin()
            }
            PushButton {
                objectName: "newProgramme"
                glyph: "plus"
                text: qsTr("New programme")
                onClicked: page.newAsked()
            }
            PushButton {
                objectName: "publish"
                isMain: true
                enabled: page.desk.all.total > 0
                text: page.desk.unpublished > 0 ? qsTr("Publish %n draft(s) …", "", page.desk.unpublished) : qsTr("Publish …")
                onClicked: {
                    page.publish.begin();
                    page.showPlan();
                }
            }
        }
        Flow {
            id: filter
            x: Theme.space
            y: buttons.y + buttons.height + Theme.gap
            width: parent.width - 2 * Theme.space
            spacing: Theme.gap
            Field {
                objectName: "programmeSearch"
                width: 240 * Theme.zoom
                glyph: "search"
                placeholderText: qsTr("Name or title …")
                onTextChanged: page.desk.all.text = text
            }
            Repeater {
                model: page.desk.all.counts.length
                Chip {
                    id: chip

                    required property int index

                    visible: page.desk.all.counts[index] > 0 || checked
                    height: Theme.control
                    text: look.word
                    count: page.desk.all.counts[index]
                    glyph: look.shape
                    mark: look.color
                    checked: (page.desk.all.states & (1 << index)) !== 0
                    onToggled: page.desk.all.states ^= 1 << index

                    StateWord {
                        id: look
                        value: chip.index
                    }
                }
            }
        }
        Column {
            id: notices
            x: Theme.space
            y: filter.y + filter.height + Theme.gap
            width: parent.width - 2 * Theme.space
            Words {
                id: done

                property double version: 0

                objectName: "publishedNote"
                width: parent.width
                visible: version > 0 && version === page.desk.version
                text: qsTr("Published: manifest %1 is live. Screens change over as soon as they have everything.").arg(version)
                color: Theme.well
                isStrong: true
                wrapMode: Text.Wrap
            }
            Words {
                objectName: "leftDrafts"
                width: parent.width
                visible: done.visible && page.publish.leftDrafts !== ""
                text: qsTr("These drafts say something else than is live, and stay as they are: %1.").arg(page.publish.leftDrafts)
                color: Theme.warm
                wrapMode: Text.Wrap
            }
            Words {
                objectName: "programmesFault"
                width: parent.width
                visible: text !== ""
                text: page.desk.fault
                color: Theme.grave
                wrapMode: Text.Wrap
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: page.desk.unreadable
                color: Theme.warm
                wrapMode: Text.Wrap
            }
        }
        ProgrammeColumns {
            id: grid
            width: list.width
        }
        ProgrammeHeader {
            id: header
            y: notices.y + notices.height
            width: parent.width
            columns: grid
        }
        ListView {
            id: view
            objectName: "programmeList"
            focus: true
            clip: true
            anchors.fill: parent
            anchors.topMargin: header.y + header.height
            anchors.margins: 1
            model: page.desk.all
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
            Keys.onReturnPressed: if (currentItem) page.desk.open((currentItem as ProgrammeRow).programme)
            Keys.onEnterPressed: if (currentItem) page.desk.open((currentItem as ProgrammeRow).programme)
            delegate: ProgrammeRow {
                width: view.width
                columns: grid
                wording: words
                isCurrent: programme === page.desk.opened.programme || (view.activeFocus && ListView.isCurrentItem)
                onClicked: {
                    view.currentIndex = index;
                    view.forceActiveFocus();
                    page.desk.open(programme);
                }
            }
        }
        EmptyState {
            anchors.centerIn: view
            width: Math.min(view.width - 2 * Theme.margin, 420 * Theme.zoom)
            visible: view.count === 0 && page.desk.isLoaded
            glyph: "programmes"
            title: page.desk.all.total === 0 ? qsTr("No programmes yet") : qsTr("No programme matches")
            advice: page.desk.all.total > 0 ? qsTr("Search for less, or leave out a condition.") : qsTr("Make one with Ctrl+Shift+N, or take the whole campaign that is shipped: ironfence pack install")
        }
    }
    ProgrammeSheet {
        id: sheet
        visible: page.desk.opened.programme !== ""
        width: Math.min(Math.round(520 * Theme.zoom), parent.width * 0.5)
        x: parent.width - width
        height: parent.height
        opened: page.desk.opened
        wording: words
        onClosed: {
            page.desk.close();
            view.forceActiveFocus();
        }
        onEditAsked: programme => page.editAsked(programme)
        onPublishAsked: programme => {
            page.publish.beginWith(programme);
            page.showPlan();
        }
        onTakeOffAsked: programme => {
            page.publish.beginWithout(programme);
            page.showPlan();
        }
        onRemoveAsked: programme => page.desk.removeDraft(programme)
    }
    VersionsPanel {
        id: earlier
        objectName: "versionsPanel"
        anchors.fill: parent
        visible: false
        focus: visible
        desk: page.versions
        onClosed: view.forceActiveFocus()
    }
    PublishPanel {
        id: publishing
        objectName: "publishPanel"
        anchors.fill: parent
        visible: false
        focus: visible
        desk: page.publish
        wording: words
        onClosed: {
            visible = false;
            page.publish.end();
            if (earlier.visible)
                earlier.focusList();
            else
                view.forceActiveFocus();
        }
    }
}
