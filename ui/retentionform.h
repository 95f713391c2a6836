// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/policy.h"

#include <QMap>
#include <QString>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace Reprise {

class Button;
class ProblemLabel;
class TextLabel;

/// What is kept of a service's backups, to be edited.
class RetentionForm : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionForm(QWidget *parent = nullptr);

    /// Its words stay as they are.
    void setReadOnly(bool readOnly);
    void setPolicy(const Policy &policy);
    /// What changedPolicy() takes.
    [[nodiscard]] QMap<QString, QString> settings() const;
    /// Beside the field of a key of policies; false if it is none of these.
    bool setProblem(const QString &key, const QString &text);
    /// What `policy` keeps.
    void showWords(const Policy &policy);

signals:
    void edited();

private:
    [[nodiscard]] QSpinBox *makeCount(const QString &name, const QString &what);
    void showOnDemand();
    void onEdited();

    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
    QComboBox *m_onDemand;
    QSpinBox *m_newest;
    Button *m_cloud;
    TextLabel *m_words;
    QMap<QString, ProblemLabel *> m_problems;
    bool m_filling = false;
};

} // namespace Reprise
