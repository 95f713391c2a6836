// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencetable.h"

#include <QtGlobal>

namespace Reprise {

namespace {

constexpr SentenceRow serviceRows[] = {
    // Finding and naming services.
    {"no-such-service", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There is no service “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Look up its name in the list of services.")},
    {"name-ambiguous", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Several services are called “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use the service's id instead of its name.")},
    {"no-such-engine", "engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "This program has no engine “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use a version of Reprise that has it.")},
    {"engine-cannot-sample", "engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Reprise has no sample service of %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Add a service of your own.")},
    {"engine-cannot-import", "engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Reprise cannot bring a dump into %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use the tools of the product itself.")},
    {"engine-cannot-follow", "engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Reprise cannot record the changes of %1 as they happen."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Back it up more often instead.")},
    {"name-empty", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "A service needs a name."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Type a name.")},
    {"name-too-long", "longest",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The name is longer than %1 characters."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Choose a shorter name.")},
    {"name-not-printable", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The name holds a line break or another control character."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use printable characters only.")},
    {"name-like-id", "name",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%1” looks like the id of a service or of a backup."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Choose another name.")},
    {"name-taken", "name",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Another service is called “%1” already."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Choose another name.")},
    {"name-unconnected", "name,path",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The repository at %2 holds the backups of a service “%1” that is not "
                       "connected now."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "To go on with it, connect it: “Connect…” on the dashboard, or reprise "
                       "adopt. Or choose another name.")},
    {"service-connected", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The service “%1” is connected already."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Change its settings instead.")},
    {"service-unconnected", "service",
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "The service “%1” is known from a repository only: this computer does not know how to "
         "reach it."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Connect it first (reprise adopt).")},
    {"service-not-managed", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%1” was not started by Reprise."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Start and stop it where it runs.")},
    {"settings-of-managed", "service,key,allowed",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "“%1” was started by Reprise, which knows where it listens: %2 cannot be "
                       "changed. What can: %3."),
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "Where it is reached in another way, add it as a service of its own: reprise add")},
    {"service-not-running", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The service “%1” does not run."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Start it, then try again.")},
    {"service-busy", "service,jobKind,job",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The service “%1” is busy with another job (%2, %3)."),
     //: reprise cancel is typed: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Wait until it has ended, or cancel it (on the command line: reprise cancel "
                       "%3).")},
    {"other-repository", "service,path,given",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The backups of “%1” are in the repository at %2, not at %3."),
     //: --repository is typed: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Leave --repository out. To begin anew in another repository, add the "
                       "service once more under another name.")},
    // Settings and secrets.
    {"unknown-setting", "key,engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%2 has no setting “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "See the settings that it has with “reprise describe”.")},
    {"setting-not-a-choice", "key,value,choices",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is not possible for “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Choose one of these: %3.")},
    {"setting-not-a-number", "key,value,lowest,highest",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is not possible for “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give a whole number from %3 to %4.")},
    {"setting-required", "key,engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%2 needs the setting “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Fill it in.")},
    {"secret-in-settings", "key",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "“%1” is or holds a password or another secret, which must not stand among "
                       "the settings: they can be seen in files and in the list of processes."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Leave it out there, and give it as a secret, which is kept apart (on the "
                       "command line: --password-file FILE, or - for the standard input).")},
    {"unknown-secret", "key,engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%2 has no secret “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "See the secrets that it has with “reprise describe”.")},
    {"no-such-secret", "service,key",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "No secret “%2” is kept for “%1”."), nullptr},
    {"unknown-restore-option", "key,engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%2 has no restore option “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "See the options that it has with “reprise describe”.")},
    {"unknown-part", "part,engine",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%2 cannot restore the part “%1” alone."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "See the parts that it knows with “reprise describe”.")},
    {"keyring-missing", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "This session has no keyring (Secret Service or KWallet)."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Log in to a desktop session that has one, or keep the secrets in a file.")},
    {"keyring-timeout", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "The keyring did not answer."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Unlock the keyring of your session, then try again.")},
    {"keyring-refused", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The keyring refused to give or to keep the secret."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Unlock the keyring of your session, or keep the secrets in a file.")},
    // Schedule and retention.
    {"policy-key-unknown", "key,known",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "A policy has no key “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use one of these: %2.")},
    {"policy-at", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is no list of times for “%1”."),
     //: 02:00,14:00 and none are typed: leave them as they are.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Give times of day such as 02:00,14:00, or none for no schedule.")},
    {"policy-days", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is no list of weekdays for “%1”."),
     //: mon,wed,fri is typed: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Give days such as mon,wed,fri, or nothing for every day.")},
    {"policy-zone", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There is no time zone “%2”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give one such as Europe/Berlin or UTC.")},
    {"policy-flag", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is not possible for “%1”."),
     //: yes and no are typed: leave them as they are.
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give yes or no.")},
    {"policy-count", "key,value,highest",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is not possible for “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give a whole number from 0 to %3.")},
    {"policy-on-demand", "key,value,highest",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is not possible for “%1”."),
     //: all is typed: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give all, or a whole number from 1 to %3.")},
    {"policy-rate", "key,value",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "“%2” is not possible for “%1”."),
     //: 10k, 500k, 20M and none are typed: leave them as they are.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Give bytes per second from 10k up, such as 500k or 20M, or none for no "
                       "limit.")},
    {"other-keeper", "service,keeper",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Schedule and retention of “%1” belong to another Reprise: %2."),
     //: The part in brackets is a command: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Do it there, or take them over to here (reprise policy --take-over).")},
    {"no-keeper", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Schedule and retention of “%1” belong to no Reprise at present."),
     //: The part in brackets is a command: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Take them over to here (reprise policy --take-over).")},
    // Identity.
    {"identity-changed", "service",
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "What answers under the address of “%1” is another database than the one in its "
         "earlier backups."),
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "Check the connection. If the change is intended, accept it (reprise accept) and back "
         "up again.")},
    {"accepts-source", "service,known,now",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The backups of “%1” were of another source (%2) than the one that answers "
                       "now (%3)."),
     nullptr},
    {"accepts-unnamed-source", "service,known",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The backups of “%1” were of another source (%2) than the one that answered "
                       "last."),
     nullptr},
    {"no-source-to-accept", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "There is nothing to accept: no other source has answered for “%1” since "
                       "its last good backup."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "To accept a backup, name its id. If another source answers from now on, "
                       "test the connection first.")},
    {"source-accepted-already", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "There is nothing to accept: the next backup of “%1” may come from another "
                       "source already."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Back it up now.")},
    {"identity-partly-changed", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The service has changed in part since its last good backup."),
     nullptr},
    // Jobs.
    {"backup-running", "job",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "A backup of this service is under way already (job %1)."),
     //: --wait and reprise cancel are typed: leave them as they are.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Wait until it has ended, or cancel it (on the command line: --wait queues "
                       "behind it, reprise cancel %1 ends it).")},
    {"locked", "path", QT_TRANSLATE_NOOP("Reprise::Sentences", "Another process is working on %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Try again later.")},
    {"no-slot", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "All places for jobs are taken."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Try again later.")},
    {"no-such-job", "job", QT_TRANSLATE_NOOP("Reprise::Sentences", "There is no job “%1”."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the jobs that there are with “reprise jobs”.")},
    {"interrupted", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The job was interrupted: its process ended before it was done."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Start it again.")},
    {"no-guard", "",
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "This needs a guard process that undoes it in an emergency, and none could be started."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Reinstall Reprise, then try again.")},
    {"undo-owes", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Something could not be undone."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the log.")},
    {"agent-runs", "pid",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The agent of this home runs already (process %1)."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "To stop it: reprise agent --stop")},
    {"agent-does-not-stop", "pid",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The agent (process %1) was told to stop and has not."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See what it is doing with “reprise jobs”.")},
    // Hooks. The word in quotation marks is what `--hook` takes: before, after, failed.
    {"hook-exit-status", "hook,program,status",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The hook “%1” of this service, the program %2, ended with status %3."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Without the hook “before” nothing is copied. See the log for what the "
                       "program said.")},
    {"hook-crashed", "hook,program,signal",
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "The hook “%1” of this service, the program %2, was ended by the signal %3."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Without the hook “before” nothing is copied. See the log for what the "
                       "program said.")},
    {"hook-timeout", "hook,program,seconds",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The hook “%1” of this service, the program %2, did not end within %3 "
                       "seconds."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Without the hook “before” nothing is copied. Mend the program, or give it "
                       "more time: reprise set SERVICE --hook %1=%2,SECONDS")},
    {"hook-missing", "hook,program",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The hook “%1” of this service, the program %2, cannot be started."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Put the program back, or take the hook away: reprise set SERVICE --hook "
                       "%1=")},
    {"hook-event-unknown", "hook,known",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "There is no hook “%1”. There are: %2."), nullptr},
    {"hook-program-missing", "hook,program",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The program %2 for the hook “%1” is not there, or cannot be executed."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Give the path of a program.")},
    {"hook-timeout-range", "hook,most",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The time limit of the hook “%1” must be between 1 and %2 seconds."),
     nullptr},
    // Managed instances.
    {"no-such-instance", "path",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The files of this managed instance are gone: %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Remove the service, and restore it from a backup.")},
    {"instance-format", "path",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "A newer version of Reprise made %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use that version.")},
    {"instance-file-damaged", "path", QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 is damaged."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Remove the service, and restore it from a backup.")},
    {"server-runs-already", "name,pid",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The server “%1” runs already (process %2)."),
     nullptr},
    {"server-does-not-end", "name,pid",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The server “%1” (process %2) does not end."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See its log file.")},
    {"socket-folder-not-ours", "path",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "%1 belongs to another user, or is no folder."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Remove it, or set XDG_RUNTIME_DIR to a folder of your own.")},
    {"socket-path-too-long", "path",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The path of the socket folder is too long for the system: %1."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Set XDG_RUNTIME_DIR to a shorter folder.")},
    // Tools.
    {"tool-missing", "program",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The program “%1” is not installed."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Install it, then try again.")},
    {"tool-exit-status", "program,status",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The program “%1” failed with status %2."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the log for what it said.")},
    {"tool-crashed", "program",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The program “%1” crashed."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the log for what it said.")},
    {"tool-output-too-large", "program",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The program “%1” wrote more than expected."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the log.")},
    // The sweep at start, and `reprise check`.
    {"swept-obligation", "kind",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Undone what an interrupted job had left behind: %1."),
     nullptr},
    {"swept-instance", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Removed the unfinished instance “%1”."), nullptr},
    {"swept-backup", "service,backup",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The interrupted backup %2 of “%1” was marked failed."),
     nullptr},
    {"check-repository-read-only", "service,path",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The repository of “%1” at %2 can be read but not written."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Give yourself write permission, or mount it for writing.")},
    {"check-broken", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The managed service “%1” is broken: not all of it runs."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Start it again, or see its log file.")},
    {"check-no-scheduler", "service",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Nothing keeps the schedule of “%1” now."),
     //: reprise agent --install is typed: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Start the agent (reprise agent --install), or leave the window open.")},
    {"check-instance-unlisted", "path",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The managed instance in %1 is in no list of services: services.json was "
                       "lost or replaced."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Put services.json back from a copy. If nobody needs the instance, stop its "
                       "server and delete the folder.")},
    {"check-backup-damaged", "service,backup",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Data of the backup %2 of “%1” is missing or has another size."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Back up again, and find out what changed the repository.")},
    {"check-backup-found-damaged", "service,backup,when,problems",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The backup %2 of “%1” is damaged, as its verification found (%3): %4"),
     //: The parts in brackets are commands: leave them as they are.
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "Back up again, check the disk, and delete this one (reprise delete). If you can do "
         "without what is damaged, accept it (reprise accept).")},
    {"check-last-failed", "service,backup,when,why",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The last backup of “%1” failed (%2, %3): %4"),
     nullptr},
    {"check-unlisted-failure", "service,when,why",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The last backup of “%1” failed (%2) and could not even be put into the "
                       "list of backups: %3"),
     nullptr},
    {"check-manifest-changed", "service,backup",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The manifest of the backup %2 of “%1” was changed after it was made."),
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "Back up again, and find out what changed the repository. If you know why, accept the "
         "backup (reprise accept).")},
    {"check-manifest-unattested", "service,backup",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Nothing proves that the manifest of the backup %2 of “%1” is the one that "
                       "was written: the history of the service (history.jsonl) does not know it."),
     //: The part in brackets is a command: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Bring history.jsonl back from a copy, and find out what changed it. If you "
                       "know why, accept the backup (reprise accept).")},
    {"check-backup-vanished", "service,backup,when",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "The backup %2 of “%1”, made on %3, is gone, and nobody deleted it."),
     //: The part in brackets is a command: leave it as it is.
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Bring its folder back from a copy of the repository, and find out what "
                       "removed it. If it is not to come back, accept the loss (reprise accept).")},
    {"check-backup-touched", "service,backup",
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Something wrote to the data of the backup %2 of “%1” after it was made."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Verify it: until then nobody knows whether it is still good.")},
    {"check-obligation", "kind,engine,service",
     QT_TRANSLATE_NOOP(
         "Reprise::Sentences",
         "An interrupted job left something behind that could not be undone yet: %1 (%2, %3)."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "It is tried again at each start. Check that the service can be reached.")},
};

constexpr SentenceRow codes[] = {
    {"cancelled", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "It was cancelled."), nullptr},
    {"busy", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "It is busy now."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Try again later.")},
    {"usage", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "This request cannot be carried out as it stands."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check what you entered.")},
    {"not-found", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "It was not found."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check the name.")},
    {"unreachable", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "The service cannot be reached."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check that it runs, and its connection settings.")},
    {"authentication", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The service refused the login."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check the user and the password.")},
    {"permission", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "A permission is missing."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the details.")},
    {"unsupported", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "This is not supported."), nullptr},
    {"prerequisite", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Something that this needs is missing."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the details.")},
    {"disk-full", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "The disk is full."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Free some space, then try again.")},
    {"source-damaged", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "The service's own data is damaged."),
     QT_TRANSLATE_NOOP("Reprise::Sentences",
                       "Mend the service first; do not delete its older backups.")},
    {"identity-changed", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Another database answers under this address."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Check the connection, or accept the change.")},
    {"archive-damaged", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "The backup is damaged."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Use another backup, and back up again.")},
    {"repository", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "The repository cannot be used."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the details.")},
    {"tool-missing", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "A program that this needs is not installed."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Install it, then try again.")},
    {"tool-failed", "",
     QT_TRANSLATE_NOOP("Reprise::Sentences", "A program that this needs failed."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the log.")},
    {"timeout", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "It took too long."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "Try again.")},
    {"internal", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Something unexpected went wrong."),
     QT_TRANSLATE_NOOP("Reprise::Sentences", "See the log.")},
};

constexpr SentenceRow stages[] = {
    {"downloading", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Copying the archive"), nullptr},
    {"unpacking", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Unpacking"), nullptr},
    {"copying", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Copying data"), nullptr},
    {"copying-data", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Copying data"), nullptr},
    {"running-hook", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Running a program of yours"),
     nullptr},
    {"verifying", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Checking"), nullptr},
    {"pruning", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Deleting old backups"), nullptr},
    {"starting", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Starting"), nullptr},
    {"stopping", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Stopping"), nullptr},
    {"making-sample", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Making sample data"), nullptr},
    {"waiting", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Waiting"), nullptr},
    {"cleaning-up", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Cleaning up"), nullptr},
};

} // namespace

std::span<const SentenceRow> serviceSentences()
{
    return serviceRows;
}

std::span<const SentenceRow> codeSentences()
{
    return codes;
}

std::span<const SentenceRow> stageSentences()
{
    return stages;
}

} // namespace Reprise
