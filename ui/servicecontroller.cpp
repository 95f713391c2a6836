// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecontroller.h"

#include "format.h"
#include "jobs/jobrunner.h"
#include "monitor.h"
#include "richtext.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 longestLog = qint64(4) * 1024 * 1024;

Result<QString> readLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"no-log"_s, {{u"path"_s, path}}, file.errorString());
    // The end is what tells why.
    if (file.size() > longestLog)
        file.seek(file.size() - longestLog);
    return QString::fromUtf8(file.readAll());
}

} // namespace

ServiceController::ServiceController(Operations &operations, Monitor &monitor,
                                     const Sentences &sentences, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_monitor(monitor)
    , m_sentences(sentences)
{
    m_workers.setMaxThreadCount(4);
}

ServiceController::~ServiceController()
{
    m_workers.waitForDone();
}

template<class T>
void ServiceController::whenDone(const QFuture<Result<T>> &future, const QString &serviceId,
                                 const QString &jobId, std::function<void(const T &)> done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, serviceId, jobId, done = std::move(done)] {
                watcher->deleteLater();
                m_monitor.refresh();
                if (watcher->isCanceled() || watcher->future().resultCount() == 0)
                    return;
                if (const Result<T> result = watcher->result(); result)
                    done(*result);
                else
                    fail(result.error(), serviceId, jobId);
            });
    watcher->setFuture(future);
}

template<class Work, class Done>
void ServiceController::onWorker(const QString &serviceId, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>::value_type;
    if constexpr (std::is_void_v<Value>) {
        auto withValue = [work = std::move(work)] { return work().transform([] { return true; }); };
        whenDone<bool>(QtConcurrent::run(&m_workers, std::move(withValue)), serviceId, {},
                       [done = std::move(done)](const bool &) { done(); });
    } else {
        whenDone<Value>(QtConcurrent::run(&m_workers, std::move(work)), serviceId, {},
                        std::move(done));
    }
}

// Changes nothing, so nobody has to look again, and an answer that cannot be had is left out.
template<class Work, class Done> void ServiceController::ask(Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (const Answer answer = watcher->result(); answer)
            done(*answer);
    });
    watcher->setFuture(QtConcurrent::run(&m_workers, std::move(work)));
}

void ServiceController::setRepository(const QString &path)
{
    m_repository = path;
}

QString ServiceController::nameOf(const QString &serviceId) const
{
    const Service *service = m_monitor.service(serviceId);
    return service ? service->name : QString();
}

void ServiceController::say(MessageStrip::Kind kind, const QString &serviceId,
                            const QString &richText, const QString &jobId,
                            const QList<Outcome::Offer> &offers)
{
    emit outcome({kind, serviceId, jobId, richText, offers});
}

void ServiceController::fail(const Error &error, const QString &serviceId, const QString &jobId)
{
    // Who cancelled knows it; a cancel is no failure. The message that it started goes, though.
    if (error.code == ErrorCode::Cancelled) {
        say(MessageStrip::Kind::Info, serviceId, tr("Cancelled."), jobId);
        return;
    }
    Outcome said = explain(error, serviceId);
    said.jobId = jobId;
    if (error.reason() == "repository-too-full-for-first"_L1)
        said.offers.append({Outcome::Action::BackUpAnyway, serviceId});
    const QList<JobInfo> jobs = m_monitor.jobs();
    const auto job = std::ranges::find(jobs, jobId, &JobInfo::id);
    if (!jobId.isEmpty() && job != jobs.end() && !job->folder.isEmpty())
        said.offers.append({Outcome::Action::ShowLog, job->folder});
    emit outcome(said);
}

Outcome ServiceController::explain(const Error &error, const QString &serviceId) const
{
    return {MessageStrip::Kind::Bad,
            serviceId,
            {},
            RichText::sentence(m_sentences.explain(error, nameOf(serviceId))),
            {}};
}

void ServiceController::backUp(const QString &serviceId, const QString &note, bool ignoreSpace)
{
    const QString name = nameOf(serviceId);
    const StartedJob<Backup> job =
        m_operations.backUp(serviceId, {.note = note, .ignoreSpace = ignoreSpace});
    say(MessageStrip::Kind::Info, serviceId,
        tr("A backup of %1 has been initiated.").arg(RichText::bold(name)), job.id);
    m_monitor.refresh();
    whenDone<Backup>(job.future, serviceId, job.id, [=, this](const Backup &backup) {
        if (backup.state != BackupState::Completed) {
            fail(backup.error.value_or(Error{ErrorCode::Cancelled, {}, {}}), serviceId, job.id);
            return;
        }
        const QString size = Format::bytes(backup.archive.bytes);
        QStringList warnings;
        for (const Note &warning : backup.warnings)
            warnings.append(RichText::sentence(m_sentences.explain(warning)));
        const qint64 seconds = backup.durationSeconds();
        //: %1: a service; %2: a size; %3: how long it took.
        const QString done = tr("The backup of %1 is complete: %2 in %3.")
                                 .arg(RichText::bold(name), size, Format::duration(seconds));
        say(warnings.isEmpty() ? MessageStrip::Kind::Good : MessageStrip::Kind::Warning, serviceId,
            (QStringList{done} + warnings).join(u' '), job.id);
    });
}

void ServiceController::cancel(const QString &jobId)
{
    onWorker({}, [this, jobId] { return m_operations.jobs().cancel(jobId); }, [] {});
}

void ServiceController::download(const QString &serviceId, const QString &backupId,
                                 const QString &path)
{
    const StartedJob<Downloaded> job = m_operations.download(serviceId, backupId, path);
    say(MessageStrip::Kind::Info, serviceId,
        tr("The backup is being downloaded to %1.").arg(path.toHtmlEscaped()), job.id);
    m_monitor.refresh();
    whenDone<Downloaded>(job.future, serviceId, job.id, [=, this](const Downloaded &file) {
        say(MessageStrip::Kind::Good, serviceId,
            //: %1: a file; %2: its size.
            tr("%1 (%2) has been downloaded, and its checksum is right.")
                .arg(RichText::bold(file.path), Format::bytes(file.bytes)),
            job.id, {{Outcome::Action::OpenFolder, QFileInfo(file.path).absolutePath()}});
    });
}

void ServiceController::restore(const RestoreRequest &request)
{
    const QString serviceId = request.serviceId;
    const StartedJob<Restored> job = m_operations.restore(request);
    say(MessageStrip::Kind::Info, serviceId,
        tr("A restore of %1 has been initiated.").arg(RichText::bold(nameOf(serviceId))), job.id);
    m_monitor.refresh();
    findRestoreName(serviceId);
    whenDone<Restored>(job.future, serviceId, job.id, [=, this](const Restored &restored) {
        say(MessageStrip::Kind::Good, serviceId,
            //: %1: the name of a new instance.
            tr("%1 has been restored and is running.").arg(RichText::bold(restored.service.name)),
            job.id, {{Outcome::Action::ShowService, restored.service.id}});
        findRestoreName(serviceId);
    });
}

void ServiceController::verify(const QString &serviceId, const QString &backupId)
{
    const StartedJob<QList<Verified>> job = m_operations.verify(serviceId, backupId);
    say(MessageStrip::Kind::Info, serviceId, tr("The backup is being verified."), job.id);
    m_monitor.refresh();
    whenDone<QList<Verified>>(
        job.future, serviceId, job.id,
        [=, this](const QList<Verified> &results) { sayVerified(serviceId, job.id, results); });
}

void ServiceController::sayVerified(const QString &serviceId, const QString &jobId,
                                    const QList<Verified> &results)
{
    qint64 bytes = 0;
    qint64 files = 0;
    for (const Verified &result : results) {
        bytes += result.report.bytes;
        files += result.report.files;
        if (result.report.problems.isEmpty())
            continue;
        say(MessageStrip::Kind::Bad, serviceId,
            tr("A backup of %1 is damaged.").arg(RichText::bold(nameOf(serviceId))) + u' ' +
                RichText::sentence(m_sentences.explain(result.report.problems.first())),
            jobId);
        return;
    }
    say(MessageStrip::Kind::Good, serviceId,
        //: %1: a number of files; %2: a size.
        tr("The backup is proved: %1 files, %2, every checksum is right.")
            .arg(Format::number(files), Format::bytes(bytes)),
        jobId);
}

void ServiceController::accept(const QString &serviceId, const QString &backupId)
{
    onWorker(
        serviceId, [=, this] { return m_operations.accept(serviceId, backupId); },
        [=, this](const QList<Note> &what) {
            QStringList words = {//: %1: a backup's id.
                                 tr("Backup %1 counts as good from now on, on your responsibility.")
                                     .arg(backupId.toHtmlEscaped())};
            for (const Note &note : what)
                words.append(m_sentences.explain(note).text.toHtmlEscaped());
            say(MessageStrip::Kind::Info, serviceId, words.join(u' '));
        });
}

void ServiceController::setPinned(const QString &serviceId, const QString &backupId, bool pinned)
{
    onWorker(
        serviceId, [=, this] { return m_operations.mark(serviceId, backupId, pinned, {}); },
        [](const Backup &) {});
}

void ServiceController::setNote(const QString &serviceId, const QString &backupId,
                                const QString &note)
{
    onWorker(
        serviceId, [=, this] { return m_operations.mark(serviceId, backupId, {}, note); },
        [](const Backup &) {});
}

void ServiceController::deleteBackup(const QString &serviceId, const QString &backupId)
{
    onWorker(
        serviceId,
        [=, this] {
            // Who asked was told that it is pinned.
            return m_operations.deleteBackup(serviceId, backupId, Operations::Pinned::GoToo);
        },
        [=, this](const Operations::Deleted &deleted) {
            const QString id = backupId.toHtmlEscaped();
            QStringList words = {
                deleted.isForGood
                    //: %1: a backup's id.
                    ? tr("Backup %1 is deleted for good.").arg(id)
                    //: %1: a backup's id, %2: an exact time.
                    : tr("Backup %1 has been moved to the bin. It stays there until %2.")
                          .arg(id, Format::exact(deleted.until))};
            for (const Note &warning : deleted.warnings)
                words.append(RichText::sentence(m_sentences.explain(warning)));
            QList<Outcome::Offer> offers;
            if (!deleted.isForGood)
                offers.append({Outcome::Action::UndoDelete, backupId});
            say(deleted.warnings.isEmpty() ? MessageStrip::Kind::Info : MessageStrip::Kind::Warning,
                serviceId, words.join(u' '), {}, offers);
        });
}

void ServiceController::undelete(const QString &serviceId, const QString &backupId)
{
    onWorker(
        serviceId, [=, this] { return m_operations.undelete(serviceId, backupId); },
        [=, this](const Backup &backup) {
            QStringList words{tr("Backup %1 is back from the bin.").arg(backup.id.toHtmlEscaped())};
            if (backup.marks.pinned)
                words.append(tr("It is pinned, so that retention does not delete it again."));
            say(MessageStrip::Kind::Good, serviceId, words.join(u' '));
        });
}

void ServiceController::start(const QString &serviceId)
{
    const StartedJob<Service> job = m_operations.start(serviceId);
    m_monitor.refresh();
    whenDone<Service>(job.future, serviceId, job.id, [=, this](const Service &service) {
        say(MessageStrip::Kind::Good, serviceId,
            tr("%1 is running.").arg(RichText::bold(service.name)), job.id);
    });
}

void ServiceController::stop(const QString &serviceId)
{
    const StartedJob<Service> job = m_operations.stop(serviceId);
    m_monitor.refresh();
    whenDone<Service>(job.future, serviceId, job.id, [=, this](const Service &service) {
        say(MessageStrip::Kind::Info, serviceId,
            tr("%1 has been stopped; its data is kept.").arg(RichText::bold(service.name)), job.id);
    });
}

void ServiceController::remove(const QString &serviceId)
{
    const QString name = nameOf(serviceId);
    const StartedJob<QString> job = m_operations.remove(serviceId);
    m_monitor.refresh();
    whenDone<QString>(job.future, serviceId, job.id, [=, this](const QString &) {
        say(MessageStrip::Kind::Info, {}, tr("%1 has been removed.").arg(RichText::bold(name)),
            job.id);
    });
}

void ServiceController::startSample(const QString &engine)
{
    const StartedJob<Restored> job = m_operations.sample(engine, {}, m_repository);
    say(MessageStrip::Kind::Info, {}, tr("A sample service is being made."), job.id);
    m_monitor.refresh();
    whenDone<Restored>(job.future, {}, job.id, [=, this](const Restored &made) {
        say(MessageStrip::Kind::Good, {},
            tr("The sample service %1 is running.").arg(RichText::bold(made.service.name)), job.id,
            {{Outcome::Action::ShowService, made.service.id}});
    });
}

void ServiceController::findRestoreName(const QString &serviceId)
{
    ask([=, this] { return m_operations.restoreName(serviceId); },
        [=, this](const QString &name) { emit restoreNameFound(serviceId, name); });
}

void ServiceController::findFreeSpace(const QString &serviceId, const QString &repositoryPath)
{
    const auto look = [repositoryPath]() -> Result<qint64> {
        return QStorageInfo(repositoryPath).bytesAvailable();
    };
    ask(look, [=, this](qint64 bytes) {
        if (bytes >= 0)
            emit freeSpaceFound(serviceId, bytes);
    });
}

void ServiceController::findLog(const QString &serviceId, const QString &backupId)
{
    const QString name = nameOf(serviceId);
    onWorker(
        serviceId, [=, this] { return m_operations.log(serviceId, backupId); },
        [=, this](const QString &text) {
            //: Title of a window: %1: a service; %2: a backup's id.
            emit logFound(tr("Log of %1, backup %2").arg(name, backupId), text);
        });
}

void ServiceController::findJobLog(const QString &folder)
{
    onWorker(
        {}, [folder] { return readLog(folder + "/log.txt"_L1); },
        [this](const QString &text) { emit logFound(tr("Log"), text); });
}

void ServiceController::follow(const Outcome &outcome, const Outcome::Offer &offer)
{
    switch (offer.action) {
    case Outcome::Action::UndoDelete:
        undelete(outcome.serviceId, offer.target);
        break;
    case Outcome::Action::ShowLog:
        findJobLog(offer.target);
        break;
    case Outcome::Action::ShowService:
        emit serviceRequested(offer.target);
        break;
    case Outcome::Action::BackUpAnyway:
        backUp(offer.target, {}, true);
        break;
    case Outcome::Action::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(offer.target));
        break;
    }
}

QString ServiceController::offerText(Outcome::Action action) const
{
    switch (action) {
    case Outcome::Action::UndoDelete:
        return tr("Undo");
    case Outcome::Action::ShowLog:
        return tr("Show log");
    case Outcome::Action::ShowService:
        return tr("Show");
    case Outcome::Action::BackUpAnyway:
        return tr("Back up all the same");
    case Outcome::Action::OpenFolder:
        return tr("Open folder");
    }
    return {};
}

} // namespace Reprise
