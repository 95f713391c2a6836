// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace Reprise {

/// The real program, with a home of its own that goes away with this.
class RepriseProcess
{
public:
    struct Outcome
    {
        int status = -1;
        QByteArray output;
        QByteArray messages;

        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
        /// Of a failure's document.
        [[nodiscard]] QJsonObject error() const
        {
            return json().value(QStringLiteral("error")).toObject();
        }
        [[nodiscard]] QString reason() const
        {
            return error()
                .value(QStringLiteral("args"))
                .toObject()
                .value(QStringLiteral("reason"))
                .toString();
        }
        [[nodiscard]] QString line() const { return QString::fromUtf8(output).trimmed(); }
    };

    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Started, to be waited for or interrupted.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(REPRISE_PROGRAM),
                       QStringList{QStringLiteral("--home"), home()} + arguments);
        return process;
    }

    [[nodiscard]] static Outcome finish(QProcess &process, int milliseconds = 120'000)
    {
        if (!process.waitForFinished(milliseconds))
            return {.status = -1, .output = {}, .messages = "did not end"};
        return {.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                .output = process.readAllStandardOutput(),
                .messages = process.readAllStandardError()};
    }

    [[nodiscard]] Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return finish(*process);
    }

private:
    QTemporaryDir m_folder;
};

/// Runs a command and fails the test, with all that it said, unless it ends with `expected`.
#define RUN_REPRISE(outcome, program, expected, ...)                                               \
    const auto outcome = (program).run(__VA_ARGS__);                                               \
    QVERIFY2(outcome.status == (expected),                                                         \
             qPrintable(QStringLiteral("status %1, expected %2\n%3%4")                             \
                            .arg(QString::number(outcome.status), QString::number(expected),       \
                                 QString::fromUtf8(outcome.output),                                \
                                 QString::fromUtf8(outcome.messages))))

} // namespace Reprise
