// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

#include <QCoreApplication>
#include <QStringList>
#include <functional>

class QWidget;

namespace Reprise {

struct RetentionPreview;

/// What the window itself asks and tells. Each returns at once, belongs to `parent`, and calls
/// `then` when it is answered with yes.
class WindowDialogs
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::WindowDialogs)
public:
    static void askRemove(QWidget *parent, const Service &service, std::function<void()> then);
    /// Jobs of this program are running: they are cancelled, or `goOn` lets them come to their end
    /// without a window.
    static void askQuit(QWidget *parent, std::function<void()> then, std::function<void()> goOn);
    /// The settings of these services were changed and not applied; staying changes nothing.
    static void askUnapplied(QWidget *parent, const QStringList &services,
                             std::function<void()> discard, std::function<void()> apply);
    /// A changed policy deletes something at once.
    static void askDeleting(QWidget *parent, const RetentionPreview &preview,
                            std::function<void()> then);
    static void askTakeOver(QWidget *parent, const Service &service, std::function<void()> then);
    static void showAbout(QWidget *parent);
};

} // namespace Reprise
