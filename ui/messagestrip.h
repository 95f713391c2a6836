// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KMessageWidget>

#include <QList>
#include <QString>

class QAction;
class QLabel;

namespace Reprise {

/// An outcome or a call for attention, said in the page: an icon, a sentence, what can be done. The
/// known widget in the colours of the reference, its buttons beside the words.
class MessageStrip : public KMessageWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Good, Warning, Bad };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Rich text: escape what is not ours. Removes the actions of the message before.
    void say(Kind kind, const QString &richText);
    /// A button in the strip; owned by it.
    QAction *offer(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeButtons();
    void fitHeight();

    Kind m_kind = Kind::Info;
    QList<QLabel *> m_words;
};

} // namespace Reprise
