// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QWidget>

namespace Reprise {

class Badge;
class TextLabel;
struct EngineDescription;

/// The band over a service's page, in its engine's colours: badge, name, what it is and where, and
/// the tabs.
class HeaderBand : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBand(QWidget *parent = nullptr);

    void setEngine(const EngineDescription &engine);
    void setTitle(const QString &name, const QString &subtitle);
    void addTab(int id, const QString &objectName, const QString &text);
    void setCurrentTab(int id);

signals:
    void tabRequested(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge *m_badge;
    TextLabel *m_name;
    TextLabel *m_subtitle;
    QHBoxLayout *m_tabRow;
    QButtonGroup m_tabs;
    quint32 m_from = 0x5a6872;
    quint32 m_to = 0x5a6872;
};

} // namespace Reprise
