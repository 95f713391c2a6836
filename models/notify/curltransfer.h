// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QString>

#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <vector>

namespace Reprise {

class Cancellation;

/// How long a server may keep us waiting.
struct TransferLimits
{
    int connectMs = 15'000;
    int totalMs = 60'000;
};

/// One transfer by libcurl: its handle, its lists and what came back. Certificates are always
/// checked, redirects are not followed, and neither .netrc nor signals play a part. Blocking; one
/// thread.
class CurlTransfer
{
public:
    /// `protocols` are the only ones that are spoken, whatever the URL says.
    CurlTransfer(const QByteArray &url, const QByteArray &protocols, const TransferLimits &limits);
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    void set(CURLoption option, long value);
    /// Copied.
    void set(CURLoption option, const QByteArray &value);
    void setList(CURLoption option, const QByteArrayList &values);
    /// A certificate authority of one's own instead of the system's; empty = the system's.
    void setCaFile(const QString &path);
    /// What is sent as the body of the message.
    void setUpload(const QByteArray &bytes);

    struct End
    {
        CURLcode code = CURLE_OK;
        /// The server's last answer; 0 = it gave none.
        long status = 0;
        /// What the server said last; of an HTTP answer its body. At most 4 KiB.
        QByteArray words;
        /// libcurl's own, English.
        QByteArray problem;
        /// For as long an HTTP server wants to be left alone (Retry-After); 0 = it did not say.
        qint64 retryAfterSeconds = 0;
        bool isHttp = false;
        /// The server said that it has the message, whatever it did after that.
        bool taken = false;
    };
    /// Fails only when it was cancelled. Once the server has the message, nothing else that it says
    /// or leaves unsaid holds us up.
    [[nodiscard]] Result<End> perform(Cancellation &cancellation);

private:
    using Easy = std::unique_ptr<CURL, void (*)(CURL *)>;
    using List = std::unique_ptr<curl_slist, void (*)(curl_slist *)>;

    static size_t onHeader(char *bytes, size_t size, size_t count, void *self);
    static size_t onBody(char *bytes, size_t size, size_t count, void *self);
    static int onSocket(void *self, curl_socket_t socket, curlsocktype purpose);
    static int onClosing(void *self, curl_socket_t socket);
    static size_t onRead(char *buffer, size_t size, size_t count, void *self);
    [[nodiscard]] size_t hear(QByteArrayView bytes);
    void hearHttp(QByteArrayView line);
    [[nodiscard]] bool hearSmtp(QByteArrayView line);
    void setTaken();
    void breakOff(int how);
    void remember(QByteArrayView words);

    std::vector<List> m_lists;
    QByteArray m_upload;
    qsizetype m_sent = 0;
    QByteArray m_words;
    qsizetype m_heard = 0;
    /// Also of who cancels.
    std::mutex m_socketsMutex;
    std::vector<curl_socket_t> m_sockets;
    bool m_isHttp;
    bool m_answerEnded = false;
    bool m_taken = false;
    /// Of who has the message and still talks.
    QDeadlineTimer m_patience{QDeadlineTimer::Forever};
    char m_problem[CURL_ERROR_SIZE] = {};
    /// Its end may still call us.
    Easy m_easy;
};

/// What such an end means for a message: nothing, or an error that names `server`. `secrets` are
/// taken out of what the server said. One that passes has reason notify-not-now and, where the
/// server named a time, args `retryAfter` in seconds.
[[nodiscard]] Result<> outcomeOf(const CurlTransfer::End &end, const QString &server,
                                 const QByteArrayList &secrets);

} // namespace Reprise
