// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopbackserver.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace Reprise {

/// A web server that keeps what is posted to it.
class HttpRecorder : public LoopbackServer
{
public:
    struct Request
    {
        /// "POST /hook HTTP/1.1".
        QByteArray line;
        /// By lower-case names.
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
        bool encrypted = false;
    };

    ~HttpRecorder() override { stop(); }

    /// What the next requests are answered with, in turn: "503 Busy" or with headers and a body
    /// below, all of it; "hang" for no answer at all. Then 204.
    void answerWith(const QByteArrayList &answers)
    {
        const std::lock_guard lock(m_mutex);
        m_answers = answers;
    }
    [[nodiscard]] QList<Request> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    /// The body of a request.
    [[nodiscard]] QJsonObject json(qsizetype index) const
    {
        return QJsonDocument::fromJson(requests().value(index).body).object();
    }
    /// Of one key of each body.
    [[nodiscard]] QStringList values(const QString &key) const
    {
        QStringList values;
        const QList<Request> all = requests();
        for (const Request &request : all)
            values.append(QJsonDocument::fromJson(request.body)[key].toString());
        return values;
    }

protected:
    void serve(QSslSocket &socket) override
    {
        Request request;
        request.line = readLine(socket);
        QByteArray line = readLine(socket);
        for (; !line.isEmpty(); line = readLine(socket)) {
            const qsizetype at = line.indexOf(':');
            // What begins to encrypt where it should not.
            if (at < 0)
                return;
            request.headers.insert(line.first(at).toLower(), line.sliced(at + 1).trimmed());
        }
        // Who goes away before the blank line, as one that trusts no certificate, asked for
        // nothing.
        if (line.isNull())
            return;
        const int length = request.headers.value("content-length").toInt();
        while (request.body.size() < length) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patienceMs))
                return;
            request.body += socket.read(length - request.body.size());
        }
        request.encrypted = socket.isEncrypted();
        const QByteArray answer = keep(request);
        if (answer == "hang")
            return hang(socket);
        const qsizetype end = answer.indexOf('\n');
        const QByteArray status = end < 0 ? answer : answer.first(end);
        const QByteArray rest =
            end < 0 ? QByteArray("content-length: 0\r\n\r\n") : answer.sliced(end + 1);
        write(socket, "HTTP/1.1 " + status + "\r\nconnection: close\r\n" + rest);
    }

private:
    [[nodiscard]] QByteArray keep(const Request &request)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
        return m_answers.isEmpty() ? QByteArray("204 No Content") : m_answers.takeFirst();
    }

    QList<Request> m_requests;
    QByteArrayList m_answers;
};

} // namespace Reprise
