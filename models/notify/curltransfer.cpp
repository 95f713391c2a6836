// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/curltransfer.h"

#include "cancellation.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qsizetype mostWords = 4096;
/// Headers, replies and body together. No honest answer to a message is as long.
constexpr qsizetype mostHeard = 256 * 1024;
constexpr int pollMs = 1000;
/// For the rest of an answer that has taken the message.
constexpr int restMs = 2000;

CURL *newHandle()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    return curl_easy_init();
}

/// Cut off within a secret, its beginning would stay.
void cutBeginningOf(const QByteArray &secret, QByteArray &words)
{
    for (qsizetype size = std::min(secret.size(), words.size()); size > 0; --size) {
        if (words.endsWith(QByteArrayView(secret).first(size)))
            return words.chop(size);
    }
}

QString cleaned(QByteArray words, const QByteArrayList &secrets)
{
    const bool isCutOff = words.size() >= mostWords;
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        words.replace(secret, "***");
        if (isCutOff)
            cutBeginningOf(secret, words);
    }
    return QString::fromUtf8(words).trimmed();
}

struct Meaning
{
    ErrorCode code;
    QString reason;
};

Meaning meaningOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorCode::Unreachable, u"notify-no-such-host"_s};
    case CURLE_COULDNT_CONNECT:
        return {ErrorCode::Unreachable, u"notify-no-connection"_s};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorCode::Timeout, u"notify-no-answer"_s};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorCode::Authentication, u"notify-certificate"_s};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return {ErrorCode::Unreachable, u"notify-no-tls"_s};
    case CURLE_USE_SSL_FAILED:
        return {ErrorCode::Unsupported, u"notify-no-starttls"_s};
    case CURLE_LOGIN_DENIED:
        return {ErrorCode::Authentication, u"notify-login"_s};
    default:
        return {ErrorCode::Unreachable, u"notify-broken-off"_s};
    }
}

/// A mail server's 4yz asks for another attempt (RFC 5321, 4.2.1). Of a web server's answers 5xx
/// says that the fault is its own (RFC 9110, 15.6), 408 that it did not wait for the end of the
/// request, which may be repeated (RFC 9110, 15.5.9), 429 that there are too many for now (RFC
/// 6585, 4). All others come again however often the same message is sent.
bool passes(const CurlTransfer::End &end)
{
    if (!end.isHttp)
        return end.status / 100 == 4;
    return end.status / 100 == 5 || end.status == 408 || end.status == 429;
}

} // namespace

CurlTransfer::CurlTransfer(const QByteArray &url, const QByteArray &protocols,
                           const TransferLimits &limits)
    : m_isHttp(url.startsWith("http"))
    , m_easy(newHandle(), curl_easy_cleanup)
{
    set(CURLOPT_URL, url);
    set(CURLOPT_PROTOCOLS_STR, protocols);
    set(CURLOPT_NOSIGNAL, 1);
    set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMs);
    set(CURLOPT_TIMEOUT_MS, limits.totalMs);
    set(CURLOPT_FOLLOWLOCATION, 0);
    // What a proxy says on the way is no answer of the server.
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1);
    set(CURLOPT_SSL_VERIFYPEER, 1);
    set(CURLOPT_SSL_VERIFYHOST, 2);
    set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    // A name that is still being looked up does not hold up who cancels.
    set(CURLOPT_QUICK_EXIT, 1);
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_problem);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, &CurlTransfer::onSocket);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlTransfer::onClosing);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
}

void CurlTransfer::set(CURLoption option, long value)
{
    curl_easy_setopt(m_easy.get(), option, value);
}

void CurlTransfer::set(CURLoption option, const QByteArray &value)
{
    curl_easy_setopt(m_easy.get(), option, value.constData());
}

void CurlTransfer::setList(CURLoption option, const QByteArrayList &values)
{
    curl_slist *list = nullptr;
    for (const QByteArray &value : values)
        list = curl_slist_append(list, value.constData());
    m_lists.emplace_back(list, curl_slist_free_all);
    curl_easy_setopt(m_easy.get(), option, list);
}

void CurlTransfer::setCaFile(const QString &path)
{
    if (!path.isEmpty())
        set(CURLOPT_CAINFO, QFile::encodeName(path));
}

void CurlTransfer::setUpload(const QByteArray &bytes)
{
    m_upload = bytes;
    CURL *easy = m_easy.get();
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, &CurlTransfer::onRead);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes.size()));
}

void CurlTransfer::remember(QByteArrayView words)
{
    m_words += words.first(std::min(words.size(), mostWords - m_words.size()));
}

/// Counts what the server says; past the limit it is not listened to any more.
size_t CurlTransfer::hear(QByteArrayView bytes)
{
    m_heard += bytes.size();
    return m_heard > mostHeard ? CURL_WRITEFUNC_ERROR : size_t(bytes.size());
}

void CurlTransfer::setTaken()
{
    if (!std::exchange(m_taken, true))
        m_patience.setRemainingTime(restMs);
}

/// "HTTP/1.1 204 No Content".
void CurlTransfer::hearHttp(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    if (line.startsWith("HTTP/") && space > 0 && line.sliced(space + 1).startsWith('2'))
        setTaken();
}

/// False where the rest need not be heard.
bool CurlTransfer::hearSmtp(QByteArrayView line)
{
    // The last answer tells, but for the server's good-bye (221).
    if (line.startsWith("221"))
        return true;
    const bool isLast = line.size() < 4 || line.at(3) != '-';
    if (std::exchange(m_answerEnded, isLast))
        m_words.clear();
    remember(line);
    // Of the answer to a whole message the first line says it (RFC 5321, 4.2.1). libcurl waits for
    // the others in one blocking call (8.14), and they may never come.
    if (!line.startsWith('2') || m_upload.isEmpty() || m_sent < m_upload.size())
        return true;
    setTaken();
    return isLast;
}

size_t CurlTransfer::onHeader(char *bytes, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    const QByteArrayView line(bytes, qsizetype(size * count));
    if (transfer.m_isHttp)
        transfer.hearHttp(line);
    else if (!transfer.hearSmtp(line))
        return CURL_WRITEFUNC_ERROR;
    return transfer.hear(line);
}

size_t CurlTransfer::onBody(char *bytes, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    const QByteArrayView body(bytes, qsizetype(size * count));
    transfer.remember(body);
    return transfer.hear(body);
}

size_t CurlTransfer::onRead(char *buffer, size_t size, size_t count, void *self)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    const qsizetype rest = transfer.m_upload.size() - transfer.m_sent;
    const qsizetype bytes = std::min(rest, qsizetype(size * count));
    std::memcpy(buffer, transfer.m_upload.constData() + transfer.m_sent, size_t(bytes));
    transfer.m_sent += bytes;
    return size_t(bytes);
}

int CurlTransfer::onSocket(void *self, curl_socket_t socket, curlsocktype /*purpose*/)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    const std::lock_guard lock(transfer.m_socketsMutex);
    transfer.m_sockets.push_back(socket);
    return CURL_SOCKOPT_OK;
}

int CurlTransfer::onClosing(void *self, curl_socket_t socket)
{
    auto &transfer = *static_cast<CurlTransfer *>(self);
    {
        const std::lock_guard lock(transfer.m_socketsMutex);
        std::erase(transfer.m_sockets, socket);
    }
    return ::close(socket);
}

/// libcurl says good-bye to a mail server and waits two minutes for its answer (8.14), even to one
/// that fell silent.
void CurlTransfer::breakOff(int how)
{
    const std::lock_guard lock(m_socketsMutex);
    for (const curl_socket_t socket : m_sockets)
        ::shutdown(socket, how);
}

Result<CurlTransfer::End> CurlTransfer::perform(Cancellation &cancellation)
{
    const std::unique_ptr<CURLM, CURLMcode (*)(CURLM *)> multi(curl_multi_init(),
                                                               curl_multi_cleanup);
    curl_multi_add_handle(multi.get(), m_easy.get());
    int running = 1;
    // libcurl waits for a mail server's word about a whole message without asking us (8.14).
    const auto wakeUp = cancellation.onCancel([this] { breakOff(SHUT_RDWR); });
    while (!cancellation.isCancelled() && !m_patience.hasExpired() &&
           curl_multi_perform(multi.get(), &running) == CURLM_OK && running > 0) {
        curl_waitfd woken{.fd = cancellation.fd(), .events = CURL_WAIT_POLLIN, .revents = 0};
        curl_multi_poll(multi.get(), &woken, 1, pollMs, nullptr);
    }
    const bool isCancelled = cancellation.isCancelled();
    // Who was heard out is told good-bye, but its answer is not waited for.
    breakOff(isCancelled || running > 0 ? SHUT_RDWR : SHUT_RD);
    End end;
    end.code = CURLE_ABORTED_BY_CALLBACK;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE)
            end.code = message->data.result;
    }
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &end.status);
    curl_off_t retryAfter = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RETRY_AFTER, &retryAfter);
    end.retryAfterSeconds = std::max<qint64>(0, retryAfter);
    curl_multi_remove_handle(multi.get(), m_easy.get());
    // What arrived is not to be sent again.
    if (isCancelled && !m_taken)
        return cancelled();
    end.taken = m_taken;
    end.words = m_words;
    end.problem = QByteArray(m_problem);
    if (end.problem.isEmpty())
        end.problem = curl_easy_strerror(end.code);
    end.isHttp = m_isHttp;
    return end;
}

Result<> outcomeOf(const CurlTransfer::End &end, const QString &server,
                   const QByteArrayList &secrets)
{
    QVariantMap args{{u"server"_s, server}, {u"status"_s, qlonglong(end.status)}};
    const QString said = cleaned(end.words, secrets);
    const QString detail = said.isEmpty() ? cleaned(end.problem, secrets) : said;
    if (end.taken)
        return {};
    if (end.isHttp && end.status >= 300 && end.status < 400)
        return failure(ErrorCode::ToolFailed, u"notify-redirected"_s, args, detail);
    const Meaning meaning = meaningOf(end.code);
    // Of an answer whose rest never comes its status tells.
    const bool isCutOff = end.isHttp && meaning.reason == "notify-no-answer"_L1;
    const bool hasAnswer =
        end.status >= 400 && (isCutOff || meaning.reason == "notify-broken-off"_L1 ||
                              meaning.reason == "notify-login"_L1);
    if (hasAnswer && passes(end)) {
        if (end.retryAfterSeconds > 0)
            args.insert(u"retryAfter"_s, end.retryAfterSeconds);
        return failure(ErrorCode::Unreachable, u"notify-not-now"_s, args, detail);
    }
    if (hasAnswer && meaning.reason != "notify-login"_L1)
        return failure(ErrorCode::ToolFailed, u"notify-refused"_s, args, detail);
    return failure(meaning.code, meaning.reason, args, detail);
}

} // namespace Reprise
