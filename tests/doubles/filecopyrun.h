// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfacts.h"
#include "backuprequest.h"
#include "backupwriter.h"
#include "engine.h"
#include "jobcontext.h"
#include "serviceaccess.h"

#include <QFileInfo>
#include <QHash>
#include <QList>
#include <atomic>
#include <mutex>

namespace Reprise {

/// One run of FileCopyEngine::backUp().
class FileCopyRun
{
public:
    FileCopyRun(const ServiceAccess &service, const BackupRequest &request, BackupWriter &writer,
                JobContext &context, Layout layout);

    [[nodiscard]] Result<BackupFacts> copy();

private:
    /// A file of the last backup: what its content was when it had this size and time.
    struct Known
    {
        qint64 size;
        qint64 modified;
        QByteArray sha256;
    };

    [[nodiscard]] Result<> copyParts();
    [[nodiscard]] Result<> copyFolder(const QString &folder, JobContext &context);
    [[nodiscard]] Result<> copyEntry(const QFileInfo &entry, JobContext &context);
    [[nodiscard]] Result<> copyFile(const QFileInfo &file, JobContext &context);
    [[nodiscard]] Result<QByteArray> send(const QFileInfo &file, Sink &sink);
    [[nodiscard]] QByteArray memberPath(const QString &file) const;
    void readLastFiles();
    void count(const QFileInfo &file, const QByteArray &sha256, JobContext &context);
    [[nodiscard]] Result<> damage() const;
    [[nodiscard]] BackupFacts facts() const;

    const ServiceAccess &m_service;
    const BackupRequest &m_request;
    BackupWriter &m_writer;
    JobContext &m_context;
    Layout m_layout;
    QString m_folder;
    QString m_damage;
    QHash<QByteArray, Known> m_lastFiles;
    qint64 m_total = 0;
    std::mutex m_mutex;
    /// By path, as sha256sum(1) has them.
    QByteArray m_sums;
    qint64 m_done = 0;
    int m_files = 0;
};

/// `.identity` of a folder.
[[nodiscard]] QJsonObject identityOf(const QString &folder);

} // namespace Reprise
