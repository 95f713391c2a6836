// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/policy.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace Reprise {

class ProblemLabel;
class SettingsRows;
class TextLabel;
class TimesEdit;
class WeekdayPicker;

/// When a service is backed up and how fast, to be edited; under it in words what that means.
class ScheduleForm : public QWidget
{
    Q_OBJECT
public:
    explicit ScheduleForm(QWidget *parent = nullptr);

    /// Its words stay as they are.
    void setReadOnly(bool readOnly);
    void setPolicy(const Policy &policy);
    /// What changedPolicy() takes.
    [[nodiscard]] QMap<QString, QString> settings() const;
    /// False where something is missing that no policy knows of; it is said beside its field.
    [[nodiscard]] bool isPossible() const;
    void sayWhatIsMissing();
    /// Beside the field of a key of policies; false if it is none of these. An empty text takes
    /// back what was said.
    bool setProblem(const QString &key, const QString &text);
    /// What `policy` means; when it runs `next`; `more` is what else there is to say of it.
    void showWords(const Policy &policy, const QString &next, const QString &more);

signals:
    void edited();

private:
    enum class When { EveryDay, ChosenDays, Never };

    void addWhen(SettingsRows &rows);
    void addZone(SettingsRows &rows);
    void addPace(SettingsRows &rows);
    void addWords(SettingsRows &rows);
    void showWhen();
    void onEdited();
    [[nodiscard]] When when() const;
    [[nodiscard]] QString rate() const;

    SettingsRows *m_rows;
    QComboBox *m_when;
    TimesEdit *m_times;
    WeekdayPicker *m_days;
    QComboBox *m_zone;
    QCheckBox *m_paused;
    QComboBox *m_limit;
    QDoubleSpinBox *m_rate;
    QCheckBox *m_idle;
    TextLabel *m_words = nullptr;
    TextLabel *m_next = nullptr;
    TextLabel *m_more = nullptr;
    QMap<QString, ProblemLabel *> m_problems;
    qint64 m_givenRate = 0;
    bool m_filling = false;
};

} // namespace Reprise
