// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencetable.h"

#include <QtGlobal>

#define WORDS(text) QT_TRANSLATE_NOOP("Reprise::Sentences", text)

namespace Reprise {

namespace {

constexpr SentenceRow rows[] = {
    // Finding and naming services.
    {"no-such-service", "service", WORDS("There is no service “%1”."),
     WORDS("Look up its name in the list of services.")},
    {"name-ambiguous", "service", WORDS("Several services are called “%1”."),
     WORDS("Use the service's id instead of its name.")},
    {"no-such-engine", "engine", WORDS("This program has no engine “%1”."),
     WORDS("Use a version of Reprise that has it.")},
    {"engine-cannot", "engine,call", WORDS("%1 cannot do this: %2."), nullptr},
    {"name-empty", "", WORDS("A service needs a name."), WORDS("Type a name.")},
    {"name-too-long", "longest", WORDS("The name is longer than %1 characters."),
     WORDS("Choose a shorter name.")},
    {"name-not-printable", "", WORDS("The name holds a line break or another control character."),
     WORDS("Use printable characters only.")},
    {"name-like-id", "name", WORDS("“%1” looks like the id of a service or of a backup."),
     WORDS("Choose another name.")},
    {"name-taken", "name", WORDS("Another service is called “%1” already."),
     WORDS("Choose another name.")},
    {"service-connected", "service", WORDS("The service “%1” is connected already."),
     WORDS("Change its settings instead.")},
    {"service-unconnected", "service",
     WORDS("The service “%1” is known from a repository only: this computer does not know how to "
           "reach it."),
     WORDS("Connect it first (reprise adopt).")},
    {"service-not-managed", "service", WORDS("“%1” was not started by Reprise."),
     WORDS("Start and stop it where it runs.")},
    {"service-not-running", "service", WORDS("The service “%1” does not run."),
     WORDS("Start it, then try again.")},
    {"service-busy", "service,kind,job",
     WORDS("The service “%1” is busy with another job (%2, %3)."),
     WORDS("Wait until it has ended, or cancel it.")},
    // Settings and secrets.
    {"unknown-setting", "key,engine", WORDS("%2 has no setting “%1”."),
     WORDS("See the settings that it has with “reprise describe”.")},
    {"setting-not-a-choice", "key,value,choices", WORDS("“%2” is not possible for “%1”."),
     WORDS("Choose one of these: %3.")},
    {"setting-required", "key,engine", WORDS("%2 needs the setting “%1”."), WORDS("Fill it in.")},
    {"secret-in-settings", "key", WORDS("“%1” is a secret and must not stand among the settings."),
     WORDS("Give it as a secret, which is kept apart.")},
    {"unknown-secret", "key,engine", WORDS("%2 has no secret “%1”."),
     WORDS("See the secrets that it has with “reprise describe”.")},
    {"no-such-secret", "service,key", WORDS("No secret “%2” is kept for “%1”."), nullptr},
    {"unknown-restore-option", "key,engine", WORDS("%2 has no restore option “%1”."),
     WORDS("See the options that it has with “reprise describe”.")},
    {"unknown-part", "part,engine", WORDS("%2 cannot restore the part “%1” alone."),
     WORDS("See the parts that it knows with “reprise describe”.")},
    {"keyring-timeout", "", WORDS("The keyring did not answer."),
     WORDS("Unlock the keyring of your session, then try again.")},
    {"keyring-refused", "", WORDS("The keyring refused to give or to keep the secret."),
     WORDS("Unlock the keyring of your session, or keep the secrets in a file.")},
    // Identity.
    {"identity-changed", "service",
     WORDS("What answers under the address of “%1” is another database than the one in its "
           "earlier backups."),
     WORDS("Check the connection. If the change is intended, accept it (reprise accept) and back "
           "up again.")},
    {"identity-partly-changed", "",
     WORDS("The service has changed in part since its last good backup."), nullptr},
    // Jobs.
    {"backup-running", "job", WORDS("A backup of this service is under way already (job %1)."),
     WORDS("Wait until it has ended, or cancel it.")},
    {"locked", "path", WORDS("Another process is working on %1."), WORDS("Try again later.")},
    {"no-slot", "", WORDS("All places for jobs are taken."), WORDS("Try again later.")},
    {"no-such-job", "job", WORDS("There is no job “%1”."),
     WORDS("See the jobs that there are with “reprise jobs”.")},
    {"interrupted", "", WORDS("The job was interrupted: its process ended before it was done."),
     WORDS("Start it again.")},
    {"no-guard", "",
     WORDS("This needs a guard process that undoes it in an emergency, and none could be started."),
     WORDS("Reinstall Reprise, then try again.")},
    {"undo-owes", "", WORDS("Something could not be undone."), WORDS("See the log.")},
    // Managed instances.
    {"no-such-instance", "path", WORDS("The files of this managed instance are gone: %1."),
     WORDS("Remove the service, and restore it from a backup.")},
    {"instance-format", "path", WORDS("A newer version of Reprise made %1."),
     WORDS("Use that version.")},
    {"instance-file-damaged", "path", WORDS("%1 is damaged."),
     WORDS("Remove the service, and restore it from a backup.")},
    {"server-runs-already", "name,pid", WORDS("The server “%1” runs already (process %2)."),
     nullptr},
    {"server-does-not-end", "name,pid", WORDS("The server “%1” (process %2) does not end."),
     WORDS("See its log file.")},
    {"socket-folder-not-ours", "path", WORDS("%1 belongs to another user, or is no folder."),
     WORDS("Remove it, or set XDG_RUNTIME_DIR to a folder of your own.")},
    {"socket-path-too-long", "path",
     WORDS("The path of the socket folder is too long for the system: %1."),
     WORDS("Set XDG_RUNTIME_DIR to a shorter folder.")},
    // Tools.
    {"tool-missing", "program", WORDS("The program “%1” is not installed."),
     WORDS("Install it, then try again.")},
    {"tool-exit-status", "program,status", WORDS("The program “%1” failed with status %2."),
     WORDS("See the log for what it said.")},
    {"tool-crashed", "program", WORDS("The program “%1” crashed."),
     WORDS("See the log for what it said.")},
    {"tool-output-too-large", "program", WORDS("The program “%1” wrote more than expected."),
     WORDS("See the log.")},
    // The sweep at start, and `reprise check`.
    {"swept-obligation", "kind", WORDS("Undone what an interrupted job had left behind: %1."),
     nullptr},
    {"swept-instance", "service", WORDS("Removed the unfinished instance “%1”."), nullptr},
    {"swept-backup", "service,backup",
     WORDS("The interrupted backup %2 of “%1” was marked failed."), nullptr},
    {"check-repository-read-only", "service,path",
     WORDS("The repository of “%1” at %2 can be read but not written."),
     WORDS("Give yourself write permission, or mount it for writing.")},
    {"check-broken", "service", WORDS("The managed service “%1” is broken: not all of it runs."),
     WORDS("Start it again, or see its log file.")},
    {"check-backup-damaged", "service,backup",
     WORDS("Data of the backup %2 of “%1” is missing or has another size."),
     WORDS("Back up again, and find out what changed the repository.")},
    {"check-unprotected", "service", WORDS("The service “%1” has no good backup."),
     WORDS("Back it up now.")},
    {"check-at-risk", "service", WORDS("The newest backup of “%1” is damaged."),
     WORDS("Back it up now.")},
    {"check-late", "service", WORDS("The newest good backup of “%1” is older than a week."),
     WORDS("Back it up now.")},
    {"check-obligation", "kind,engine,service",
     WORDS("An interrupted job left something behind that could not be undone yet: %1 (%2, %3)."),
     WORDS("It is tried again at each start. Check that the service can be reached.")},
};

constexpr SentenceRow codes[] = {
    {"cancelled", "", WORDS("It was cancelled."), nullptr},
    {"busy", "", WORDS("It is busy now."), WORDS("Try again later.")},
    {"usage", "", WORDS("This request cannot be carried out as it stands."),
     WORDS("Check what you entered.")},
    {"not-found", "", WORDS("It was not found."), WORDS("Check the name.")},
    {"unreachable", "", WORDS("The service cannot be reached."),
     WORDS("Check that it runs, and its connection settings.")},
    {"authentication", "", WORDS("The service refused the login."),
     WORDS("Check the user and the password.")},
    {"permission", "", WORDS("A permission is missing."), WORDS("See the details.")},
    {"unsupported", "", WORDS("This is not supported."), nullptr},
    {"prerequisite", "", WORDS("Something that this needs is missing."), WORDS("See the details.")},
    {"disk-full", "", WORDS("The disk is full."), WORDS("Free some space, then try again.")},
    {"source-damaged", "", WORDS("The service's own data is damaged."),
     WORDS("Mend the service first; do not delete its older backups.")},
    {"identity-changed", "", WORDS("Another database answers under this address."),
     WORDS("Check the connection, or accept the change.")},
    {"archive-damaged", "", WORDS("The backup is damaged."),
     WORDS("Use another backup, and back up again.")},
    {"repository", "", WORDS("The repository cannot be used."), WORDS("See the details.")},
    {"tool-missing", "", WORDS("A program that this needs is not installed."),
     WORDS("Install it, then try again.")},
    {"tool-failed", "", WORDS("A program that this needs failed."), WORDS("See the log.")},
    {"timeout", "", WORDS("It took too long."), WORDS("Try again.")},
    {"internal", "", WORDS("Something unexpected went wrong."), WORDS("See the log.")},
};

constexpr SentenceRow stages[] = {
    {"downloading", "", WORDS("Copying the archive"), nullptr},
    {"unpacking", "", WORDS("Unpacking"), nullptr},
    {"copying", "", WORDS("Copying data"), nullptr},
    {"copying-data", "", WORDS("Copying data"), nullptr},
    {"verifying", "", WORDS("Checking"), nullptr},
    {"starting", "", WORDS("Starting"), nullptr},
    {"stopping", "", WORDS("Stopping"), nullptr},
    {"making-sample", "", WORDS("Making sample data"), nullptr},
    {"waiting", "", WORDS("Waiting"), nullptr},
    {"cleaning-up", "", WORDS("Cleaning up"), nullptr},
};

} // namespace

std::span<const SentenceRow> serviceSentences()
{
    return rows;
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
