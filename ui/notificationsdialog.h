// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notifications.h"
#include "sentences.h"

#include <QDialog>
#include <QList>
#include <QMap>
#include <memory>

class QComboBox;
class QVBoxLayout;

namespace Reprise {

class Button;
class MessageStrip;
class NotificationChannelCard;
class ScrollBody;

/// How people are told of changes of state: each way with its fields and a test. Files and servers
/// are worked on by other threads; what a test sends to is what stands in the fields, saved or not.
/// All that it is given outlives the threads, too.
class NotificationsDialog : public QDialog
{
    Q_OBJECT
public:
    NotificationsDialog(const Home &home, const EngineRegistry &engines, const Clock &clock,
                        const Sentences &sentences, QWidget *parent = nullptr);
    ~NotificationsDialog() override;

private:
    void makeContent(QVBoxLayout &layout);
    void makeFoot(QVBoxLayout &layout);
    void load();
    void test(NotificationChannelCard *card);
    void save();
    void onSaved(const Result<NotificationSettings> &result);
    void fail(const Error &error);
    [[nodiscard]] Notifications::Change change() const;

    const Sentences &m_sentences;
    /// Shared with the threads.
    std::shared_ptr<const Notifications> m_notifications;
    QMap<NotificationChannel, std::shared_ptr<Cancellation>> m_tests;
    QComboBox *m_language = nullptr;
    QList<NotificationChannelCard *> m_cards;
    ScrollBody *m_body = nullptr;
    MessageStrip *m_strip = nullptr;
    Button *m_save = nullptr;
};

} // namespace Reprise
