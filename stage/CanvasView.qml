// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage

/// The scene as it lies on the output: folded into rows, then turned. Its own size is that of the footprint.
Item {
    id: view
    required property Scene scene

    readonly property size row: scene.rowSize
    readonly property size block: scene.blockSize
    readonly property bool upright: scene.rotation % 180 === 0

    width: upright ? block.width : block.height
    height: upright ? block.height : block.width

    Item {
        width: view.block.width
        height: view.block.height
        transformOrigin: Item.TopLeft
        rotation: view.scene.rotation
        x: view.scene.rotation === 90 || view.scene.rotation === 180 ? view.width : 0
        y: view.scene.rotation === 180 || view.scene.rotation === 270 ? view.height : 0

        SceneView {
            id: picture
            width: view.scene.size.width
            height: view.scene.size.height
            scene: view.scene
        }

        // Each row is taken from the picture pixel for pixel, which itself is not drawn then.
        Repeater {
            model: view.scene.rows > 1 ? view.scene.rows : 0

            ShaderEffectSource {
                required property int index
                sourceItem: picture
                sourceRect: Qt.rect(index * view.row.width, 0, view.row.width, view.row.height)
                hideSource: true
                smooth: false
                y: index * view.row.height
                width: view.row.width
                height: view.row.height
            }
        }
    }
}
