// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace Reprise {

class Button;
class JobBar;
class Sentences;
class TextLabel;

/// One part of an opened row: a title, some text, a muted line, and its button at the right, with a
/// thin line under it.
class DetailBlock : public QWidget
{
    Q_OBJECT
public:
    DetailBlock(const QString &title, Button *button, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Rich text: escape what is not ours.
    void setText(const QString &richText);
    void setSmallText(const QString &text);
    /// Stands under the text, as wide as the block.
    void addWide(QWidget *widget);
    [[nodiscard]] Button *button() const { return m_button; }
    /// A lesser one, at the left of the button.
    void addButtonBeside(Button *button);

    /// A name as it stands inside a sentence, in a box of its own.
    [[nodiscard]] QString boxed(const QString &name) const;

private:
    TextLabel *m_title;
    QLabel *m_text;
    TextLabel *m_small;
    Button *m_button;
    QHBoxLayout *m_row;
    QVBoxLayout *m_column;
};

/// How far a running job is, in a line with its bar and Cancel.
class JobLine : public QWidget
{
    Q_OBJECT
public:
    explicit JobLine(QWidget *parent = nullptr);

    void setJob(const JobInfo &job, const Sentences &sentences);

signals:
    void cancelRequested(const QString &jobId);

private:
    QString m_jobId;
    TextLabel *m_text;
    JobBar *m_bar;
    Button *m_cancel;
};

} // namespace Reprise
