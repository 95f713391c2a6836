// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTime>
#include <QWidget>

class QGridLayout;
class QTimeEdit;

namespace Reprise {

class Button;

/// Times of day, one or more, each of which can be taken away.
class TimesEdit : public QWidget
{
    Q_OBJECT
public:
    explicit TimesEdit(QWidget *parent = nullptr);

    /// "hh:mm", sorted.
    void setTimes(const QStringList &times);
    [[nodiscard]] QStringList times() const;

signals:
    void edited();

private:
    struct Entry
    {
        QWidget *area;
        QTimeEdit *edit;
        Button *remove;
    };
    void add(QTime time);
    void addAnother();
    void remove(const QTimeEdit *edit);
    void arrange();

    QGridLayout *m_grid;
    QList<Entry> m_entries;
    Button *m_add;
};

} // namespace Reprise
