// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfactsgrid.h"

#include "button.h"
#include "copyline.h"
#include "format.h"
#include "lists/backuptext.h"
#include "retention/retentiontext.h"
#include "sentences.h"
#include "textlabel.h"
#include "theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

BackupFactsGrid::BackupFactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_id(new CopyLine(CopyLine::Form::Chip, this))
    , m_checksum(new CopyLine(CopyLine::Form::Plain, this))
    , m_contentsRow(new QWidget(this))
    , m_contents(new TextLabel(TextRole::Body, TextLabel::Tone::Text, m_contentsRow))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_id->setObjectName(u"backupId"_s);
    m_checksum->setObjectName(u"checksum"_s);
    m_contents->setObjectName(u"contents"_s);
    auto *show = new Button(tr("Show…"), Button::Kind::Link, m_contentsRow);
    show->setObjectName(u"showContents"_s);
    show->setFixedHeight(24);
    show->setAccessibleDescription(tr("Lists what is in this backup"));
    connect(show, &QPushButton::clicked, this, &BackupFactsGrid::contentsRequested);
    auto *contents = new QHBoxLayout(m_contentsRow);
    contents->setContentsMargins(0, 0, 0, 0);
    contents->setSpacing(4);
    m_contents->setElided(Qt::ElideRight);
    contents->addWidget(m_contents);
    contents->addWidget(show);
    contents->addStretch(1);

    addRow(tr("Backup ID"), m_id);
    addRow(tr("SHA-256"), m_checksum);
    m_taken = addRow(tr("Taken"), u"taken"_s);
    m_version = addRow(tr("Version"), u"version"_s);
    addRow(tr("Contents"), m_contentsRow);
    m_kept = addRow(tr("Kept"), u"kept"_s);
    m_proof = addRow(tr("Proved"), u"proved"_s);
    m_note = addRow(tr("Note"), u"note"_s);
    m_warnings = addRow(tr("Warnings"), u"warnings"_s);
}

TextLabel *BackupFactsGrid::addRow(const QString &label, const QString &valueName)
{
    auto *value = new TextLabel(TextRole::Body, TextLabel::Tone::Text, this);
    value->setObjectName(valueName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(label, value);
    return value;
}

void BackupFactsGrid::addRow(const QString &label, QWidget *value)
{
    auto *words = new TextLabel(label, TextRole::Body, TextLabel::Tone::Muted, this);
    words->setBuddy(value);
    const int row = m_grid->rowCount();
    const bool isText = qobject_cast<TextLabel *>(value);
    m_grid->addWidget(words, row, 0, isText ? Qt::AlignTop : Qt::AlignVCenter);
    // As wide as its text, so that what copies it stands beside it.
    m_grid->addWidget(value, row, 1, value == m_id ? Qt::AlignLeft : Qt::Alignment());
}

void BackupFactsGrid::setRowVisible(QWidget *value, bool visible)
{
    int row = 0;
    int column = 0;
    int span = 0;
    m_grid->getItemPosition(m_grid->indexOf(value), &row, &column, &span, &span);
    value->setVisible(visible);
    if (QLayoutItem *label = m_grid->itemAtPosition(row, 0))
        label->widget()->setVisible(visible);
}

void BackupFactsGrid::setValue(TextLabel *value, const QString &text)
{
    value->setWhole(text);
    setRowVisible(value, !text.isEmpty());
}

void BackupFactsGrid::setBackup(const Backup &backup, const BackupSurroundings &around)
{
    const bool hasData = backup.archive.bytes > 0;
    m_id->setContent(tr("Backup ID"), backup.id);
    const QByteArray &sum =
        backup.archive.sha256.isEmpty() ? backup.archive.sumsSha256 : backup.archive.sha256;
    m_checksum->setContent(tr("Checksum"), QString::fromLatin1(sum));
    m_checksum->setMaximumWidth(
        QFontMetrics(Theme::font(TextRole::Code)).horizontalAdvance(QString::fromLatin1(sum)) + 36);
    setRowVisible(m_checksum, !sum.isEmpty());
    setValue(m_taken, BackupText::taken(backup));
    setValue(m_version, backup.productVersion);
    m_contents->setWhole(BackupText::contents(backup.contents));
    setRowVisible(m_contentsRow, !backup.contents.isEmpty());
    setValue(m_kept, RetentionText::kept(backup, around.retention.leaving.value(backup.id),
                                         around.service.policy, around.now));
    setValue(m_proof, hasData ? proof(backup, around) : QString());
    setValue(m_note, backup.marks.note);
    setValue(m_warnings, warnings(backup, around));
}

QString BackupFactsGrid::proof(const Backup &backup, const BackupSurroundings &around)
{
    const auto &verified = backup.marks.verified;
    if (!verified || (verified->ok && !backup.provedAt(around.now).isValid()))
        return tr("Not yet. Verify reads every byte of it.");
    const QString when = Format::relative(verified->at, around.now);
    return verified->ok ? tr("%1: every checksum was right").arg(when)
                        //: %1: "2 days ago".
                        : tr("%1: damage was found").arg(when);
}

QString BackupFactsGrid::warnings(const Backup &backup, const BackupSurroundings &around)
{
    QStringList lines;
    for (const Note &warning : backup.warnings) {
        const Sentence sentence = around.sentences->explain(warning);
        lines.append(sentence.remedy.isEmpty() ? sentence.text
                                               : sentence.text + u' ' + sentence.remedy);
    }
    return lines.join(u'\n');
}

} // namespace Reprise
