// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonArray>

namespace Reprise {

/// A window with a text to read and copy: a log. Shown with open(), deletes itself when closed.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

/// A window with the tree of what is in a backup. Shown with open(), deletes itself when closed.
class ContentsDialog : public QDialog
{
    Q_OBJECT
public:
    ContentsDialog(const QString &title, const QJsonArray &contents, QWidget *parent = nullptr);
};

} // namespace Reprise
