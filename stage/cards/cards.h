// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QQmlEngine;

namespace ironfence::stage::cards {

/// Makes `import Ironfence.Stage.Cards` work in an engine, in plain zh-CN. Once per process, on the main thread, before
/// the engine loads anything. The module offers Card, AlertCard, AllClearCard, PairingCard, SafeLoop and the Theme;
/// each fills the parent it is given, whatever its size.
void install(QQmlEngine &engine);

/// Nothing arrives: every part of a card stands where it comes to rest from its first frame on. For pictures of cards.
void setStill(QQmlEngine &engine);

/// Scenes stand as they end from their first frame on: for pictures of them.
void setEnded(QQmlEngine &engine);

/// Whatever moves by frames moves as if each took so many seconds, whatever it really takes: for frames that are made
/// one by one.
void setFrame(QQmlEngine &engine, double seconds);

/// Says in the log which of the two fonts is not installed, and what to do. Takes a few milliseconds.
void checkFonts();

} // namespace ironfence::stage::cards
