// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencetable.h"

#include <QtGlobal>

#define WORDS(text) QT_TRANSLATE_NOOP("Reprise::Sentences", text)

namespace Reprise {

namespace {

constexpr SentenceRow rows[] = {
    // Repositories.
    {"repository-not-mounted", "path",
     WORDS("The repository at %1 is not there; perhaps its disk is not mounted."),
     WORDS("Connect or mount the disk. Nothing was written there.")},
    {"repository-newer-format", "path",
     WORDS("The repository at %1 was made by a newer version of Reprise."),
     WORDS("Use that version.")},
    {"repository-damaged", "path", WORDS("The repository at %1 is damaged."),
     WORDS("Restore its repository.json from a copy of the repository.")},
    {"repository-read-only", "path", WORDS("The repository at %1 cannot be written."),
     WORDS("Give yourself write permission, or mount it for writing.")},
    {"repository-exists", "path", WORDS("There is a repository at %1 already."),
     WORDS("Use it as it is, or choose another folder.")},
    {"repository-disk-full", "path", WORDS("The disk of the repository at %1 is full."),
     WORDS("Free some space or delete old backups, then try again.")},
    {"folder-not-empty", "path", WORDS("The folder %1 is not empty."),
     WORDS("Choose an empty folder, or a new one.")},
    {"backup-lock-lost", "path",
     WORDS("Another process took over this backup in the repository at %1."),
     WORDS("Back up again.")},
    {"bad-service-id", "service", WORDS("“%1” cannot be the id of a service."), nullptr},
    // Backups.
    {"no-such-backup", "backup", WORDS("There is no backup “%1” of this service."),
     WORDS("Look up its id in the list of backups.")},
    {"no-good-backup", "service", WORDS("The service “%1” has no good backup."),
     WORDS("Back it up, or name one of its backups by its id.")},
    {"backup-has-no-data", "backup", WORDS("The backup %1 holds no data: it did not get that far."),
     WORDS("Choose a completed backup.")},
    {"backup-data-missing", "backup",
     WORDS("Data of the backup %1 is missing or has another size than it should."),
     WORDS("Use another backup, and find out what changed the repository.")},
    {"backup-in-use", "backup",
     WORDS("The backup %1 is being read, for a restore, a download or a check."),
     WORDS("Wait until that has ended, then try again.")},
    {"backup-pending", "backup,job", WORDS("The backup %1 is still being made (job %2)."),
     WORDS("Wait until it has ended, or cancel it.")},
    {"backup-required", "backup,by", WORDS("The backup %2 needs the backup %1."),
     WORDS("Delete %2 first.")},
    {"requires-deleted-backup", "backup,needs",
     WORDS("The backup %1 needs the backup %2, which is deleted."), WORDS("Bring back %2 first.")},
    {"not-in-bin", "backup", WORDS("The backup %1 is not in the bin."),
     WORDS("It may have been there for too long.")},
    {"bin-empty", "service", WORDS("The bin of “%1” is empty."), nullptr},
    {"no-such-file", "path", WORDS("The backup has no file %1."), nullptr},
    {"no-log", "backup", WORDS("The backup %1 has no log."), nullptr},
    // Archives.
    {"archive-missing", "path", WORDS("The archive %1 is missing."),
     WORDS("Use another backup, and find out what changed the repository.")},
    {"archive-size-differs", "path", WORDS("The archive %1 has another size than it should."),
     WORDS("Use another backup, and find out what changed the repository.")},
    {"archive-hash-differs", "path",
     WORDS("The archive %1 is not what was written: its checksum differs."),
     WORDS("Use another backup, check the disk, and back up again.")},
    {"archive-truncated", "", WORDS("The archive ends too early."),
     WORDS("Use another backup, check the disk, and back up again.")},
    {"archive-trailing-bytes", "", WORDS("The archive goes on after its end."),
     WORDS("Use another backup, check the disk, and back up again.")},
    {"archive-corrupt", "message", WORDS("The archive is damaged (%1)."),
     WORDS("Use another backup, check the disk, and back up again.")},
    {"archive-member-size", "path,expected,actual", WORDS("%1 should have %2 bytes and has %3."),
     WORDS("See the log; something changed while it was copied.")},
    {"member-size-differs", "path", WORDS("%1 changed its size while it was copied."),
     WORDS("Try again.")},
    {"archive-bad-path", "path", WORDS("The archive holds a path that leads out of it: %1."),
     WORDS("Do not use this archive; it was not made by Reprise or was tampered with.")},
    {"archive-bad-type", "path",
     WORDS("The archive holds something that does not belong there: %1."),
     WORDS("Do not use this archive; it was not made by Reprise or was tampered with.")},
    {"archive-duplicate-path", "path", WORDS("The archive holds %1 twice."),
     WORDS("Do not use this archive; it was not made by Reprise or was tampered with.")},
    {"link-points-out", "path", WORDS("The archive holds a link that leads out of it: %1."),
     WORDS("Do not use this archive; it was not made by Reprise or was tampered with.")},
    {"archive-write", "path,message", WORDS("%1 could not be put into the archive (%2)."),
     WORDS("See the log.")},
    {"compression-failed", "message", WORDS("Compressing failed (%1)."), WORDS("Try again.")},
    {"bad-member-path", "path", WORDS("“%1” cannot stand in an archive."), nullptr},
    {"member-out-of-turn", "path", WORDS("%1 came out of turn."), nullptr},
    {"members-only-in-order", "path", WORDS("%1 can only be read in its turn."), nullptr},
    {"file-missing", "path", WORDS("The file %1 of the backup is missing."),
     WORDS("Use another backup, and find out what changed the repository.")},
    {"file-size-differs", "path",
     WORDS("The file %1 of the backup has another size than it should."),
     WORDS("Use another backup, and find out what changed the repository.")},
    {"file-hash-differs", "path",
     WORDS("The file %1 of the backup is not what was written: its checksum differs."),
     WORDS("Use another backup, check the disk, and back up again.")},
    // Downloads.
    {"target-exists", "path", WORDS("%1 is there already; nothing is overwritten."),
     WORDS("Choose another name, or move that file away.")},
    {"target-folder-missing", "path", WORDS("The folder %1 is not there."),
     WORDS("Make it, or choose another one.")},
    // Files.
    {"file-read", "path,message", WORDS("%1 cannot be read (%2)."),
     WORDS("Check the file's permissions and its disk.")},
    {"file-write", "path,message", WORDS("%1 cannot be written (%2)."),
     WORDS("Check the permissions and the free space there.")},
    {"file-open", "path,message", WORDS("%1 cannot be opened (%2)."),
     WORDS("Check that it is there, and its permissions.")},
    {"file-rename", "path,message", WORDS("%1 cannot be given its name (%2)."),
     WORDS("Check the permissions there.")},
    {"file-remove", "path,message", WORDS("%1 cannot be removed (%2)."),
     WORDS("Check the permissions there.")},
    {"file-sync", "path,message", WORDS("%1 could not be brought safely to the disk (%2)."),
     WORDS("Check the disk.")},
    {"file-lock", "path,message", WORDS("%1 cannot be locked (%2)."),
     WORDS("Check the permissions there.")},
    {"file-not-json", "path", WORDS("%1 is damaged: it is not a JSON file."),
     WORDS("Bring it back from a copy, or move it away.")},
};

} // namespace

std::span<const SentenceRow> storageSentences()
{
    return rows;
}

} // namespace Reprise
