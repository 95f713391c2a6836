// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "notify/notificationsettings.h"
#include "notify/outbox.h"
#include "sentences.h"

#include <QList>
#include <QMap>
#include <QString>

class QCheckBox;
class QVBoxLayout;

namespace Reprise {

class Button;
class FieldForm;
class MessageStrip;

/// One way of notification in the dialog: on or off, of what it tells, its fields, and a test with
/// its outcome below it. Values are by the settings' own keys.
class NotificationChannelCard : public Card
{
    Q_OBJECT
public:
    explicit NotificationChannelCard(NotificationChannel channel, QWidget *parent = nullptr);

    [[nodiscard]] NotificationChannel channel() const { return m_channel; }
    /// `keptSecrets`: keys of those that are stored already.
    void setValues(const QMap<QString, QString> &values, const QStringList &keptSecrets);
    /// All of this channel; empty = the default.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Only what was typed.
    [[nodiscard]] QMap<QString, QString> secrets() const;

    void setTesting(bool testing);
    /// Under its field where the error names one, and beside the test.
    void showFailure(const Error &error, const Sentence &sentence);
    void showSent();
    /// What did not arrive while nobody looked, and why.
    void showUndelivered(const Undelivered &undelivered, const Sentence &why);
    void clearOutcome();

signals:
    void testRequested();
    void cancelRequested();

private:
    void makeHead(QVBoxLayout &layout);
    void makeEvents(QVBoxLayout &layout);
    void makeFields(const QStringList &keptSecrets);
    void makeTest(QVBoxLayout &layout);
    [[nodiscard]] QString key(const QString &name = {}) const;
    [[nodiscard]] QStringList fieldKeys() const;

    const NotificationChannel m_channel;
    QCheckBox *m_on = nullptr;
    QMap<NotificationEvent, QCheckBox *> m_events;
    FieldForm *m_form = nullptr;
    Button *m_test = nullptr;
    Button *m_cancel = nullptr;
    class TextLabel *m_testing = nullptr;
    MessageStrip *m_outcome = nullptr;
};

} // namespace Reprise
