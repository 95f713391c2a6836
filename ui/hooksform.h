// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hook.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace Reprise {

class ProblemLabel;
class SettingsRows;

/// The programs of a person's own that run around a service's backups, to be edited.
class HooksForm : public QWidget
{
    Q_OBJECT
public:
    explicit HooksForm(QWidget *parent = nullptr);

    void setHooks(const Hooks &hooks);
    /// In the fields, whatever was given.
    void setTyped(const Hooks &hooks);
    [[nodiscard]] Hooks typed() const;
    /// What changedHooks() takes: only those that are not as they were given.
    [[nodiscard]] QMap<QString, QString> changes() const;
    /// Beside the field of an event; false if it is none of these.
    bool setProblem(const QString &event, const QString &text);

signals:
    void edited();

private:
    struct Row
    {
        QString event;
        QLineEdit *program;
        QSpinBox *timeout;
        ProblemLabel *problem;
    };
    void addRow(SettingsRows &rows, const QString &event, const QString &label);
    void fill(const Hooks &hooks);
    void choose(const QString &title, QLineEdit *edit);
    void onEdited();

    QList<Row> m_rows;
    Hooks m_given;
    bool m_filling = false;
};

} // namespace Reprise
