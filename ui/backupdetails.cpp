// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupdetails.h"

#include "backupfactsgrid.h"
#include "button.h"
#include "copyline.h"
#include "detailblock.h"
#include "format.h"
#include "operations.h"
#include "richtext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

// As a person checks it against another one: both ends.
QString shortSum(const QByteArray &hex)
{
    return QString::fromLatin1(hex.first(std::min<qsizetype>(hex.size(), 8))) + u'…' +
           QString::fromLatin1(hex.last(std::min<qsizetype>(hex.size(), 4)));
}

QString inHtml(const Sentence &sentence)
{
    return RichText::sentence(sentence, u"<br>");
}

/// The last check's word, or what shows without one.
Note damageOf(const Backup &backup)
{
    const auto &verified = backup.marks.verified;
    if (verified && !verified->problems.isEmpty())
        return verified->problems.first();
    if (!backup.manifestChanged)
        return {};
    return {.code = u"manifest-changed"_s,
            .args = {{u"path"_s, QString(backup.folder + u"/manifest.json"_s)}}};
}

QString anomaliesInHtml(const Backup &backup, const Sentences &sentences)
{
    QStringList lines;
    for (const Note &anomaly : backup.anomalies)
        lines.append(inHtml(sentences.explain(anomaly)));
    lines.append(BackupDetails::tr("Until you accept it, it does not count as good, and older "
                                   "backups stay in its place.")
                     .toHtmlEscaped());
    return lines.join(u"<br>"_s);
}

} // namespace

BackupDetails::BackupDetails(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"backupDetails"_s);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(16);
    makeBlocks(column);
    makeActions(column);
}

Button *BackupDetails::addButton(const QString &name, const QString &text, BackupAction action)
{
    const bool isMain = action == BackupAction::Restore;
    const bool isFramed = action == BackupAction::Download || action == BackupAction::ShowLog ||
                          action == BackupAction::Accept;
    const Button::Kind kind = isMain                           ? Button::Kind::Primary
                              : isFramed                       ? Button::Kind::Normal
                              : action == BackupAction::Delete ? Button::Kind::Danger
                                                               : Button::Kind::Link;
    auto *button = new Button(text, kind, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this,
            [this, action] { emit actionRequested(action, m_backupId); });
    return button;
}

void BackupDetails::makeBlocks(QVBoxLayout *column)
{
    auto *log = addButton(u"showLog"_s, tr("Show log"), BackupAction::ShowLog);
    m_problem = new DetailBlock({}, log, this);
    m_problem->setObjectName(u"problemBlock"_s);
    m_accept = addButton(u"accept"_s, tr("Accept"), BackupAction::Accept);
    m_accept->setAccessibleDescription(tr("Counts this backup as good, on your responsibility"));
    m_problem->addButtonBeside(m_accept);

    auto *download = addButton(u"download"_s, tr("Download"), BackupAction::Download);
    download->setIconName(u"download"_s);
    download->setAccessibleDescription(tr("Copies this backup to a file and checks it"));
    m_download = new DetailBlock(tr("Download backup"), download, this);
    m_download->setObjectName(u"downloadBlock"_s);

    auto *restore = addButton(u"restore"_s, tr("Restore"), BackupAction::Restore);
    restore->setIconName(u"restore"_s);
    restore->setAccessibleDescription(tr("Makes a new instance from this backup"));
    m_restore = new DetailBlock(tr("Restore to new instance"), restore, this);
    m_restore->setObjectName(u"restoreBlock"_s);
    m_options = addButton(u"restoreOptions"_s, tr("Options…"), BackupAction::RestoreWithOptions);
    m_options->setAccessibleDescription(tr("Restores with settings of your own, such as a port"));
    m_restore->addButtonBeside(m_options);

    m_command = new DetailBlock(tr("Restore with the command line"), nullptr, this);
    m_commandLine = new CopyLine(CopyLine::Form::Box, this);
    m_commandLine->setObjectName(u"restoreCommand"_s);
    m_commandLine->setWrapping(true);
    m_command->addWide(m_commandLine);

    m_job = new JobLine(this);
    m_job->setVisible(false);
    connect(m_job, &JobLine::cancelRequested, this, &BackupDetails::cancelRequested);
    m_facts = new BackupFactsGrid(this);
    connect(m_facts, &BackupFactsGrid::contentsRequested, this,
            [this] { emit actionRequested(BackupAction::ShowContents, m_backupId); });

    column->addWidget(m_job);
    for (QWidget *block : {m_problem, m_download, m_restore, m_command})
        column->addWidget(block);
    column->addWidget(m_facts);
}

void BackupDetails::makeActions(QVBoxLayout *column)
{
    m_verify = addButton(u"verify"_s, tr("Verify"), BackupAction::Verify);
    m_verify->setAccessibleDescription(tr("Reads every byte and checks every checksum"));
    m_pin = new Button(tr("Pin"), Button::Kind::Link, this);
    m_pin->setObjectName(u"pin"_s);
    m_pin->setAccessibleDescription(tr("A pinned backup is never removed by itself"));
    connect(m_pin, &QPushButton::clicked, this, [this] {
        emit actionRequested(m_pinned ? BackupAction::Unpin : BackupAction::Pin, m_backupId);
    });
    m_note = addButton(u"editNote"_s, tr("Note…"), BackupAction::EditNote);
    m_delete = addButton(u"delete"_s, tr("Delete…"), BackupAction::Delete);
    m_delete->setAccessibleDescription(tr("Moves this backup to the bin, after a question"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    for (QWidget *button : {m_verify, m_pin, m_note, m_delete})
        row->addWidget(button);
    column->addLayout(row);
}

void BackupDetails::setBackup(const Backup &backup, const QList<JobInfo> &readers,
                              const BackupSurroundings &around)
{
    m_backupId = backup.id;
    showProblem(backup, around);
    showDownload(backup);
    showRestore(backup, around);
    m_facts->setBackup(backup, around);
    showActions(backup, around);
    m_job->setVisible(!readers.isEmpty());
    if (!readers.isEmpty())
        m_job->setJob(readers.first(), *around.sentences);
    const auto isRunning = [&readers](QLatin1StringView kind) {
        return std::ranges::contains(readers, kind, &JobInfo::kind);
    };
    m_download->button()->setEnabled(backup.hasData() && !isRunning("download"_L1));
    m_verify->setEnabled(!isRunning("verify"_L1));
    updateGeometry();
}

void BackupDetails::showProblem(const Backup &backup, const BackupSurroundings &around)
{
    m_problem->setSmallText(backup.error ? backup.error->detail : QString());
    if (backup.state == BackupState::Failed) {
        m_problem->setTitle(tr("This backup failed"));
        const Error error = backup.error.value_or(Error{});
        m_problem->setText(inHtml(around.sentences->explain(error)));
    } else if (backup.state == BackupState::Cancelled) {
        m_problem->setTitle(tr("This backup was cancelled"));
        m_problem->setText(tr("It was stopped before it was complete, and nothing of it is kept."));
    } else if (!backup.dataIntact) {
        m_problem->setTitle(tr("Files of this backup are missing or changed"));
        m_problem->setText(tr("It cannot be restored. Look at its folder in the repository, "
                              "or take a new backup.") +
                           u"<br>"_s + backup.folder.toHtmlEscaped());
    } else if (backup.isDamaged()) {
        m_problem->setTitle(tr("This backup is damaged"));
        const Note damage = damageOf(backup);
        m_problem->setText(damage.code.isEmpty() ? tr("Its checksum is wrong. Take a new backup.")
                                                 : inHtml(around.sentences->explain(damage)));
    } else if (backup.isTouched(around.now)) {
        m_problem->setTitle(tr("Something wrote to this backup after it was made"));
        m_problem->setText(tr("Verify it: until then nobody knows whether it is still good."));
    } else if (backup.isUnusual()) {
        m_problem->setTitle(tr("This backup looks unusual"));
        m_problem->setText(anomaliesInHtml(backup, *around.sentences));
    } else if (backup.isUnattested()) {
        m_problem->setTitle(tr("Nothing proves that this backup is the one that was made"));
        m_problem->setText(inHtml(around.sentences->explain(
            Note{.code = u"check-manifest-unattested"_s,
                 .args = {{u"service"_s, around.service.name}, {u"backup"_s, backup.id}}})));
    }
    m_problem->setVisible(backup.state != BackupState::Completed || !backup.dataIntact ||
                          backup.isDamaged() || backup.isTouched(around.now) ||
                          backup.isUnusual() || backup.isUnattested());
    m_accept->setVisible(backup.state == BackupState::Completed && backup.dataIntact &&
                         (!backup.isGood() || backup.isUnattested()));
    m_problem->button()->setVisible(backup.state != BackupState::Completed);
}

void BackupDetails::showDownload(const Backup &backup)
{
    m_download->setVisible(backup.archive.bytes > 0);
    m_download->setText(tr("Work with this backup on your own machine. "
                           "The file is checked while it is copied."));
    const QByteArray &sum = backup.archive.sha256;
    QStringList facts{backup.archive.layout == Layout::Archive ? backup.archive.name
                                                               : backup.id + ".tar"_L1,
                      Format::bytes(backup.archive.bytes)};
    if (!sum.isEmpty())
        facts.append(tr("SHA-256 %1").arg(shortSum(sum)));
    m_download->setSmallText(facts.join(u" · "_s));
}

void BackupDetails::showRestore(const Backup &backup, const BackupSurroundings &around)
{
    const bool canRestore = backup.hasData();
    m_restore->setVisible(canRestore);
    m_command->setVisible(canRestore);
    if (!canRestore)
        return;
    const QString service = around.service.name.toHtmlEscaped();
    const QString size = Format::bytes(backup.logicalBytes);
    QString text =
        around.restoreName.isEmpty()
            //: %1: a size; %2: a service.
            ? tr("Makes a new instance on this computer. It needs about %1; %2 itself is not "
                 "touched.")
                  .arg(size, service)
            //: %1: the name of the new instance; %2: a size; %3: a service.
            : tr("Makes %1 on this computer. It needs about %2; %3 itself is not touched.")
                  .arg(m_restore->boxed(around.restoreName), size, service);
    if (!backup.isGood())
        text += u"<br><b>"_s +
                tr("This backup is not a good one: what comes out of it may be incomplete.") +
                u"</b>"_s;
    m_restore->setText(text);
    m_options->setVisible(!around.restoreOptions.isEmpty());
    m_commandLine->setContent(tr("Command that restores this backup"),
                              Operations::restoreCommand(around.service, backup));
}

void BackupDetails::showActions(const Backup &backup, const BackupSurroundings &around)
{
    const bool writable = around.service.repositoryWritable;
    m_verify->setVisible(backup.hasData());
    m_pinned = backup.marks.pinned;
    m_pin->setText(m_pinned ? tr("Unpin") : tr("Pin"));
    m_pin->setVisible(backup.archive.bytes > 0);
    m_note->setVisible(backup.archive.bytes > 0);
    const QString reason = writable ? QString() : tr("The repository is read-only.");
    for (Button *button : {m_accept, m_pin, m_note, m_delete}) {
        button->setEnabled(writable);
        button->setToolTip(reason);
    }
}

void BackupDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit actionRequested(BackupAction::Close, m_backupId);
    else
        Card::keyPressEvent(event);
}

} // namespace Reprise
