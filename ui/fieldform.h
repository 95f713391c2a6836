// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedescription.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Reprise {

class ProblemLabel;

/// A form over an engine's fields: each with its label, its help, and room for what is wrong with
/// it. Values are by the fields' own keys; only what a person has set is among them.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// A label as the form has them, for fields beside it.
    [[nodiscard]] static QLabel *label(const QString &text, QWidget *field);

    void setFields(const QList<Field> &fields, const QList<Field> &secrets);
    void setSettings(const QMap<QString, QString> &settings);
    [[nodiscard]] QMap<QString, QString> settings() const;
    [[nodiscard]] QMap<QString, QString> secrets() const;

    /// Says under the fields what is missing and puts the focus on the first one. True if nothing
    /// is.
    [[nodiscard]] bool check();
    /// Says it under that field, which gets the focus; nothing happens if there is none.
    void setProblem(const QString &key, const QString &text);

signals:
    void edited();

private:
    struct Row
    {
        Field field;
        bool isSecret = false;
        QWidget *editor = nullptr;
        ProblemLabel *problem = nullptr;
    };

    void addRow(const Field &field, bool isSecret);
    [[nodiscard]] QWidget *makeEditor(const Field &field, bool isSecret, QVBoxLayout &place);
    [[nodiscard]] static QString valueOf(const Row &row);
    [[nodiscard]] QMap<QString, QString> values(bool secrets) const;
    void chooseFile(const QString &title, QLineEdit *edit);

    QVBoxLayout *m_layout;
    QWidget *m_rowsArea = nullptr;
    QList<Row> m_rows;
};

} // namespace Reprise
