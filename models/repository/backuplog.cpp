// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/backuplog.h"

#include "jobs/jobinfo.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString codesOf(const QList<Note> &notes)
{
    QStringList codes;
    for (const Note &note : notes)
        codes.append(note.code);
    return codes.join(u", "_s);
}

QString dataText(const Backup &backup)
{
    const ArchiveInfo &archive = backup.archive;
    QString text = u"%1 bytes of data, stored in %2 bytes (%3)"_s.arg(backup.logicalBytes)
                       .arg(archive.bytes)
                       .arg(archive.name);
    const QByteArray &hash = archive.sha256.isEmpty() ? archive.sumsSha256 : archive.sha256;
    if (!hash.isEmpty())
        text += u", SHA-256 "_s + QString::fromLatin1(hash);
    return text;
}

} // namespace

QStringList closingLines(const Backup &backup)
{
    const double seconds = double(backup.duration().count()) / 1000;
    const QString after = u"after %1 s"_s.arg(seconds, 0, 'f', 1);
    const QString why = backup.error
                            ? errorCodeName(backup.error->code) + u' ' + backup.error->reason()
                            : QString();
    if (backup.state == BackupState::Cancelled)
        return {u"Cancelled %1; nothing of its data is kept"_s.arg(after)};
    if (backup.state == BackupState::Failed && backup.archive.bytes == 0)
        return {u"Failed %1: %2; nothing of its data is kept"_s.arg(after, why)};
    QStringList lines;
    if (backup.state == BackupState::Failed)
        lines.append(u"Failed %1: %2; its data is kept: %3"_s.arg(after, why, dataText(backup)));
    else
        lines.append(u"Completed %1: %2"_s.arg(after, dataText(backup)));
    if (!backup.warnings.isEmpty())
        lines.append(u"With warnings: %1"_s.arg(codesOf(backup.warnings)));
    if (!backup.anomalies.isEmpty()) {
        lines.append(u"It looks unusual (%1): it does not count as good until it is accepted"_s.arg(
            codesOf(backup.anomalies)));
    }
    return lines;
}

QByteArray closingLog(const Backup &backup)
{
    QByteArray log;
    for (const QString &line : closingLines(backup))
        log += logLine(backup.finished, line).toUtf8();
    return log;
}

} // namespace Reprise
