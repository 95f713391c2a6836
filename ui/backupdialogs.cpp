// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupdialogs.h"

#include "button.h"
#include "fieldform.h"
#include "format.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

void BackupDialogs::askPath(QWidget *parent, const Backup &backup,
                            std::function<void(const QString &)> then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(parent, tr("Download backup"), folder);
    dialog->setObjectName(u"downloadDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A file that is there is never overwritten, so there is nothing to ask.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(backup.archive.layout == Layout::Archive ? backup.archive.name
                                                                : backup.id + ".tar"_L1);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void BackupDialogs::askNote(QWidget *parent, const Backup &backup,
                            std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"noteDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("Note on this backup:"));
    dialog->setTextValue(backup.marks.note);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                     [then = std::move(then)](const QString &note) { then(note.trimmed()); });
    dialog->open();
}

void BackupDialogs::askDelete(QWidget *parent, const Service &service, const Backup &backup,
                              std::function<void()> then)
{
    const QDateTime time = backup.finished.isValid() ? backup.finished : backup.started;
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Delete backup"),
        //: %1: a service; %2: an exact time.
        tr("Delete the backup of %1 from %2?").arg(service.name, Format::exact(time)),
        QMessageBox::NoButton, parent);
    question->setObjectName(u"deleteQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QString more =
        tr("It moves to the bin and can be brought back for 7 days, unless the disk runs "
           "short of space before.");
    if (!backup.marks.note.isEmpty())
        more = tr("It bears the note “%1”.").arg(backup.marks.note) + u' ' + more;
    if (backup.marks.pinned)
        more = tr("It is pinned: somebody wants it to stay.") + u' ' + more;
    const Backup *lastGood = service.lastGood();
    if (lastGood && lastGood->id == backup.id)
        more = tr("It is the newest good backup of this service.") + u' ' + more;
    question->setInformativeText(more);
    QPushButton *confirm = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(u"confirmDelete"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    QObject::connect(confirm, &QPushButton::clicked, parent, std::move(then));
    question->open();
}

void BackupDialogs::askOptions(QWidget *parent, const QList<Field> &fields,
                               std::function<void(const QMap<QString, QString> &)> then)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"restoreOptionsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Restore to new instance"));
    auto *form = new FieldForm(dialog);
    form->setFields(fields, {});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto *restore = new Button(tr("Restore"), Button::Kind::Primary, dialog);
    restore->setObjectName(u"restoreWithOptions"_s);
    restore->setIconName(u"restore"_s);
    buttons->addButton(restore, QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, form] {
        if (form->check())
            dialog->accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [form, then = std::move(then)] { then(form->settings()); });
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(form);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace Reprise
