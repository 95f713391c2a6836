// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations.h"
#include "services/service.h"

#include <QDialog>
#include <QString>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace Reprise {

class Button;
class FieldForm;
class KeyringChoice;
class MessageStrip;
class ProblemLabel;
class Sentences;

/// Adds a service, connects one that was found in a repository, or changes a connection: a form
/// over the engine's own fields, with a test of the connection. Show it with open(); it deletes
/// itself when closed. A test that still runs is cancelled then.
class AddServiceDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Adopt, Change };

    /// `defaultRepository`: where backups go when nothing else is chosen.
    AddServiceDialog(Operations &operations, const Sentences &sentences,
                     const QString &defaultRepository, QWidget *parent);
    /// `service` is adopted or changed.
    AddServiceDialog(Operations &operations, const Sentences &sentences, const Service &service,
                     Purpose purpose, QWidget *parent);
    ~AddServiceDialog() override;

    /// Filled in as the folder for backups, of one that is added.
    void setRepository(const QString &path);

    void reject() override;
    void done(int result) override;

signals:
    /// It was added, adopted or changed.
    void accomplished(const Reprise::Service &service);

private:
    AddServiceDialog(Operations &operations, const Sentences &sentences, Purpose purpose,
                     QWidget *parent);
    void makeForm(QVBoxLayout &layout);
    void makeTest(QVBoxLayout &layout);
    void makeFoot(QVBoxLayout &layout);
    void onEngineChanged();
    void suggestName();
    [[nodiscard]] NewService input() const;
    [[nodiscard]] bool check();

    void test();
    void showProbe(const Result<Probe> &result);
    void showMissing(const Probe &probe);
    void clearMissing();
    void save();
    void onSaved(const Result<Service> &result);
    void fail(const Error &error);
    void setBusy(bool testing, bool saving);
    void chooseFolder();

    Operations &m_operations;
    const Sentences &m_sentences;
    Purpose m_purpose;
    Service m_service;
    QString m_defaultRepository;
    QString m_probeJob;

    QComboBox *m_engine;
    QLineEdit *m_name;
    ProblemLabel *m_nameProblem;
    FieldForm *m_form;
    KeyringChoice *m_keyring;
    QWidget *m_repositoryRow;
    QLineEdit *m_repository;
    MessageStrip *m_strip;
    QWidget *m_missingArea;
    QVBoxLayout *m_missing;
    Button *m_test;
    QProgressBar *m_testBar;
    Button *m_cancelTest;
    Button *m_cancel;
    Button *m_save;
};

} // namespace Reprise
