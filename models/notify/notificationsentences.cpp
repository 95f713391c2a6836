// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencetable.h"

#include <QtGlobal>

namespace Reprise {

namespace {

constexpr SentenceRow rows[] = {
    // Settings.
    {"notify-no-such-key", "key,allowed",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There is no notification setting “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There are: %2.")},
    {"notify-is-secret", "key",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "“%1” is a secret, which would be seen in the list of processes."),
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "Give it by --secret %1=FILE, or --secret %1=- to read it from the standard input.")},
    {"notify-no-such-secret", "key,allowed",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Notifications have no secret “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There are: %2.")},
    {"notify-no-such-channel", "value,allowed",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There is no way of notification “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There are: %2.")},
    {"notify-not-among", "key,value,allowed",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 cannot be “%2”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Allowed: %3.")},
    {"notify-not-a-server", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1: “%2” is not the name or address of a server."),
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "Write it like mail.example.org, without a port; the port is a setting of its own.")},
    {"notify-not-a-port", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1: “%2” is not a port."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Write a number from 1 to 65535, or nothing for the usual one.")},
    {"notify-not-an-address", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1: “%2” is not an e-mail address."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Write it like name@example.org; several are separated by commas.")},
    {"notify-not-printable", "key",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 holds a line break or another control character."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use printable characters only.")},
    {"notify-not-a-url", "key",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 is not the address of a web page."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Write it like https://example.org/hook.")},
    {"notify-url-with-password", "key",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "%1 holds a user or a password, which settings files and lists would show."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Leave it out: who receives the message knows it by its signature.")},
    {"notify-plain-url", "key,value",
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "%1: what is sent to %2 without encryption can be read and changed on its way."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use an address that begins with https.")},
    {"notify-plain-server", "value",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "%1 is not this computer: a password and messages sent there without "
                       "encryption can be read on their way."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Set email-security to starttls or tls.")},
    {"notify-not-absolute", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1: “%2” is not a whole path."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Write the path from its beginning, /…")},
    {"notify-needs", "channel,key",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Notifications by %1 need the setting %2."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Set %2, or switch %1 off.")},
    {"notify-needs-secret", "channel,key",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Notifications by %1 need the secret %2."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give the secret %2, or switch %1 off.")},
    // Sending.
    {"notify-no-session-bus", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "There is no desktop session to show a notification in."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Log in to the desktop; without one, use e-mail or a webhook.")},
    {"notify-no-desktop", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Nothing on this desktop shows notifications."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Start the desktop's notification service, or use e-mail or a webhook.")},
    {"notify-desktop-silent", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The desktop did not answer."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Try again, or use e-mail or a webhook.")},
    {"notify-no-such-host", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "There is no server named %1, or its name cannot be looked up now."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check the server's name and the network.")},
    {"notify-no-connection", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 cannot be reached."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check the server's name, the port and the network.")},
    {"notify-no-answer", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 did not answer in time."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Check the port, the kind of encryption and the network.")},
    {"notify-certificate", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The certificate of %1 cannot be trusted, so nothing was sent."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use the name that the certificate was made for; for "
                                             "a certificate authority of your own, set its file.")},
    {"notify-no-tls", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "%1 does not speak TLS at this port, or none that is safe."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check the port and the kind of encryption.")},
    {"notify-no-starttls", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 offers no STARTTLS, so nothing was sent."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Use its port for TLS with the security tls, or another server.")},
    {"notify-login", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 refused the user or the password."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Check both; some servers want a password made for programs.")},
    {"notify-broken-off", "server",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The connection to %1 was broken off."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Check the port and the kind of encryption, and see the details.")},
    {"notify-redirected", "server,status",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "%1 sends us to another address (%2), and that is not followed."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Set the address that it names, if you trust it.")},
    {"notify-not-now", "server,status",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 cannot take the message now (%2)."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Try again later.")},
    {"notify-refused", "server,status",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 refused the message (%2)."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the details for its own words.")},
    {"check-notifications-unreadable", "why",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Nobody is notified, whatever happens: the settings of the notifications "
                       "cannot be read. %1"),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Put the file back from a copy, or remove it and set them again: "
                       "reprise notify")},
    {"check-undelivered", "channel,service",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "A notification about “%2” could not be delivered by %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Mend what is said here, and send a test: reprise notify --test %1.")},
};

} // namespace

std::span<const SentenceRow> notificationSentences()
{
    return rows;
}

} // namespace Reprise
