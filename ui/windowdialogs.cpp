// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdialogs.h"

#include "format.h"
#include "retention/retentionpreview.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A question whose safe answer is the preset one.
struct Question
{
    QMessageBox::Icon icon;
    QString text;
    QString more;
    QString yes;
    QString no;
};

QMessageBox *ask(QWidget *parent, const Question &question, std::function<void()> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.icon);
    // A service's name is no markup.
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.more);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    yes->setObjectName(u"yes"_s);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    no->setObjectName(u"no"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(then));
    box->open();
    return box;
}

} // namespace

void WindowDialogs::askRemove(QWidget *parent, const Service &service, std::function<void()> then)
{
    const QString more =
        service.isManaged()
            ? tr("The instance is stopped and its data on this computer is deleted. This cannot be "
                 "undone. Backups stay in their repository.")
            : tr("Reprise forgets how to reach this service. Its backups stay in the repository; "
                 "the service itself is not touched.");
    ask(parent,
        {QMessageBox::Warning, tr("Remove %1?").arg(service.name), more, tr("Remove"), tr("Keep")},
        std::move(then))
        ->setObjectName(u"confirmRemove"_s);
}

void WindowDialogs::askDeleting(QWidget *parent, const RetentionPreview &preview,
                                std::function<void()> then)
{
    const int count = int(preview.deletions.size());
    const QString more =
        tr("They move to the bin and can be brought back for 7 days. Nothing is deleted unless a "
           "newer good backup was read back from the disk.");
    ask(parent,
        {QMessageBox::Warning,
         //: %1: a size.
         tr("Apply, and delete %n backups now (%1)?", nullptr, count)
             .arg(Format::bytes(preview.deletedBytes)),
         more, tr("Apply and delete"), tr("Cancel")},
        std::move(then))
        ->setObjectName(u"confirmDeleting"_s);
}

void WindowDialogs::askTakeOver(QWidget *parent, const Service &service, std::function<void()> then)
{
    QString more = tr("From then on this Reprise takes its scheduled backups, and deletes what the "
                      "policy keeps no longer.");
    if (!service.keeper.isEmpty()) {
        const QString keeper = service.keeperName.isEmpty() ? service.keeper : service.keeperName;
        //: %1: who keeps it now, "anna@laptop".
        more += u' ' + tr("The one that does so now (%1) stops doing it.").arg(keeper);
    }
    ask(parent,
        {QMessageBox::Question, tr("Take over schedule and retention of %1?").arg(service.name),
         more, tr("Take over"), tr("Cancel")},
        std::move(then))
        ->setObjectName(u"confirmTakeOver"_s);
}

void WindowDialogs::askQuit(QWidget *parent, std::function<void()> then, std::function<void()> goOn)
{
    QMessageBox *box =
        ask(parent,
            {QMessageBox::Question, tr("Reprise is still working."),
             tr("If you quit now, the jobs that this window started are cancelled and what they "
                "have made so far is removed. Nothing else is lost.") +
                 u' ' +
                 tr("They can also go on without the window; the next one shows them, and so does "
                    "“reprise jobs”."),
             tr("Cancel the jobs and quit"), tr("Stay")},
            std::move(then));
    box->setObjectName(u"confirmQuit"_s);
    QPushButton *background =
        box->addButton(tr("Finish in the background"), QMessageBox::AcceptRole);
    background->setObjectName(u"background"_s);
    QObject::connect(background, &QPushButton::clicked, parent, std::move(goOn));
}

void WindowDialogs::askUnapplied(QWidget *parent, const QStringList &services,
                                 std::function<void()> discard, std::function<void()> apply)
{
    //: Between the parts of a list.
    const QString names = services.join(tr(", "));
    QMessageBox *box =
        ask(parent,
            {QMessageBox::Question, tr("Some settings were not applied."),
             //: %1: names of services.
             tr("What you changed in the settings of %1 is not in force.").arg(names),
             tr("Discard"), tr("Stay")},
            std::move(discard));
    box->setObjectName(u"confirmUnapplied"_s);
    QPushButton *button = box->addButton(tr("Apply"), QMessageBox::AcceptRole);
    button->setObjectName(u"applyUnapplied"_s);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(apply));
}

void WindowDialogs::showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Reprise"));
    box->setIconPixmap(parent->windowIcon().pixmap(64, 64));
    box->setText(tr("Reprise %1").arg(QLatin1StringView(REPRISE_VERSION)));
    box->setInformativeText(tr("Backups of your own database services, and the proof that each of "
                               "them can be brought back. Free software under the GNU General "
                               "Public License, version 3 or later."));
    box->open();
}

} // namespace Reprise
