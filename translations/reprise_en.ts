<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Reprise::BackupText</name>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n database</numerusform>
            <numerusform>%n databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablespaces</source>
        <translation>
            <numerusform>%n tablespace</numerusform>
            <numerusform>%n tablespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keyspaces</source>
        <translation>
            <numerusform>%n keyspace</numerusform>
            <numerusform>%n keyspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::Commands</name>
    <message numerus="yes">
        <source>%1 is whole: %n file(s), %2.</source>
        <extracomment>%1 a backup&apos;s id, %2 a size, %n files</extracomment>
        <translation>
            <numerusform>%1 is whole: %n file, %2.</numerusform>
            <numerusform>%1 is whole: %n files, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n backup stays.</numerusform>
            <numerusform>%n backups stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups went to the bin.</source>
        <translation>
            <numerusform>%n backup went to the bin.</numerusform>
            <numerusform>%n backups went to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups would go to the bin.</source>
        <translation>
            <numerusform>%n backup would go to the bin.</numerusform>
            <numerusform>%n backups would go to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days)</source>
        <extracomment>%1: free space of a disk, %n: until it is full.</extracomment>
        <translation>
            <numerusform>%1 (%n day)</numerusform>
            <numerusform>%1 (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hook “%1”: %2, at most %n seconds</source>
        <translation>
            <numerusform>Hook “%1”: %2, at most %n second</numerusform>
            <numerusform>Hook “%1”: %2, at most %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notifications could not be delivered; `reprise check` says why.</source>
        <translation>
            <numerusform>%n notification could not be delivered; `reprise check` says why.</numerusform>
            <numerusform>%n notifications could not be delivered; `reprise check` says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” erased from the bin.</source>
        <translation>
            <numerusform>One backup of “%1” erased from the bin.</numerusform>
            <numerusform>%n backups of “%1” erased from the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s), %1</source>
        <extracomment>%1: one or two dates between which these moments are.</extracomment>
        <translation>
            <numerusform>%n moment, %1</numerusform>
            <numerusform>%n moments, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::DashboardPage</name>
    <message numerus="yes">
        <source>%1 of %n services can be restored</source>
        <translation>
            <numerusform>%1 of %n service can be restored</numerusform>
            <numerusform>%1 of %n services can be restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more services need attention.</source>
        <translation>
            <numerusform>And %n more service needs attention.</numerusform>
            <numerusform>And %n more services need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::Format</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::PolicyText</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restorable: %n moments, the oldest %1, the newest %2</source>
        <extracomment>%n: how many moments there is a backup of; %1, %2: the first and the last.</extracomment>
        <translation>
            <numerusform>Restorable: %n moment, the oldest %1, the newest %2</numerusform>
            <numerusform>Restorable: %n moments, the oldest %1, the newest %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionCard</name>
    <message numerus="yes">
        <source>This change deletes %n backups now (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>This change deletes %n backup now (%1). It rests in the bin for 7 days.</numerusform>
            <numerusform>This change deletes %n backups now (%1). They rest in the bin for 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go with the next scheduled backup (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>%n backup goes with the next scheduled backup (%1). It rests in the bin for 7 days.</numerusform>
            <numerusform>%n backups go with the next scheduled backup (%1). They rest in the bin for 7 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionChart</name>
    <message numerus="yes">
        <source>%1: %n backups</source>
        <extracomment>%1: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n backup</numerusform>
            <numerusform>%1: %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionText</name>
    <message numerus="yes">
        <source>damaged or unusual, and older than %n days</source>
        <translation>
            <numerusform>damaged or unusual, and older than %n day</numerusform>
            <numerusform>damaged or unusual, and older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only its data: failed, and older than %n days</source>
        <translation>
            <numerusform>only its data: failed, and older than %n day</numerusform>
            <numerusform>only its data: failed, and older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed, and older than %n days</source>
        <translation>
            <numerusform>failed, and older than %n day</numerusform>
            <numerusform>failed, and older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daily backups are kept for %n days.</source>
        <translation>
            <numerusform>Daily backups are kept for %n day.</numerusform>
            <numerusform>Daily backups are kept for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weekly backups are kept for %n weeks.</source>
        <translation>
            <numerusform>Weekly backups are kept for %n week.</numerusform>
            <numerusform>Weekly backups are kept for %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monthly backups are kept for %n months.</source>
        <translation>
            <numerusform>Monthly backups are kept for %n month.</numerusform>
            <numerusform>Monthly backups are kept for %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n most recent on-demand backups are kept.</source>
        <translation>
            <numerusform>Only the most recent on-demand backup is kept.</numerusform>
            <numerusform>Only the %n most recent on-demand backups are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on demand; stays as long as it is one of the %n most recent</source>
        <translation>
            <numerusform>on demand; stays as long as it is the most recent</numerusform>
            <numerusform>on demand; stays as long as it is one of the %n most recent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceController</name>
    <message numerus="yes">
        <source>The settings of %1 have been changed, and %n backups went to the bin. They stay there for 7 days.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>
            <numerusform>The settings of %1 have been changed, and %n backup went to the bin. It stays there for 7 days.</numerusform>
            <numerusform>The settings of %1 have been changed, and %n backups went to the bin. They stay there for 7 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::StatusWords</name>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not verified for %n days.</source>
        <translation>
            <numerusform>Not verified for %n day.</numerusform>
            <numerusform>Not verified for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never verified, for %n days.</source>
        <translation>
            <numerusform>Never verified, for %n day.</numerusform>
            <numerusform>Never verified, for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other backups are damaged or were changed.</source>
        <translation>
            <numerusform>%n other backup is damaged or was changed.</numerusform>
            <numerusform>%n other backups are damaged or were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed in a row: %1</source>
        <translation>
            <numerusform>%n run failed: %1</numerusform>
            <numerusform>%n runs failed in a row: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk will be full in %n days at the present growth.</source>
        <translation>
            <numerusform>The disk will be full in %n day at the present growth.</numerusform>
            <numerusform>The disk will be full in %n days at the present growth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n backups cannot be read: nobody knows whether they are pinned or were found damaged. Nothing deletes them by itself.</source>
        <translation>
            <numerusform>The marks of %n backup cannot be read: nobody knows whether it is pinned or was found damaged. Nothing deletes it by itself.</numerusform>
            <numerusform>The marks of %n backups cannot be read: nobody knows whether they are pinned or were found damaged. Nothing deletes them by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing proves that the manifests of %n backups are the ones that were written: the history of this service does not know them.</source>
        <translation>
            <numerusform>Nothing proves that the manifest of %n backup is the one that was written: the history of this service does not know it.</numerusform>
            <numerusform>Nothing proves that the manifests of %n backups are the ones that were written: the history of this service does not know them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups are gone, and nobody deleted them; the newest is %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>
            <numerusform>%n backup is gone, and nobody deleted it; it is %1.</numerusform>
            <numerusform>%n backups are gone, and nobody deleted them; the newest is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::UsageWords</name>
    <message numerus="yes">
        <source>%n backup(s) of “%1” in the bin would be erased for good: nothing brings them back.</source>
        <translation>
            <numerusform>One backup of “%1” in the bin would be erased for good: nothing brings it back.</numerusform>
            <numerusform>%n backups of “%1” in the bin would be erased for good: nothing brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n backup(s) stay in %1.</source>
        <extracomment>%1: a folder.</extracomment>
        <translation>
            <numerusform>Its one backup stays in %1.</numerusform>
            <numerusform>Its %n backups stay in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::WindowDialogs</name>
    <message numerus="yes">
        <source>Apply, and delete %n backups now (%1)?</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Apply, and delete %n backup now (%1)?</numerusform>
            <numerusform>Apply, and delete %n backups now (%1)?</numerusform>
        </translation>
    </message>
</context>
</TS>
