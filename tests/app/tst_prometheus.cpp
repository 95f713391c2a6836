// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Read back by a strict parser of the text exposition format 0.0.4.
#include "prometheus.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString name;
    QMap<QString, QString> labels;
    double value = 0;
};

/// What a scraper takes, or the first line that it would refuse.
class Exposition
{
public:
    explicit Exposition(const QString &text)
    {
        if (!text.endsWith(u'\n'))
            problem = u"no line feed at the end"_s;
        const QStringList lines = text.chopped(1).split(u'\n');
        for (const QString &line : lines) {
            if (problem.isEmpty() && !take(line))
                problem = line;
        }
    }

    QString problem;
    QMap<QString, QString> types;
    QSet<QString> helped;
    QList<Sample> samples;

    [[nodiscard]] QList<Sample> of(const QString &name) const
    {
        QList<Sample> found;
        for (const Sample &sample : samples) {
            if (sample.name == name)
                found.append(sample);
        }
        return found;
    }

private:
    bool take(const QString &line)
    {
        static const QRegularExpression comment(
            u"\\A# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)\\z"_s);
        if (line.startsWith(u'#')) {
            const auto match = comment.match(line);
            return match.hasMatch() &&
                   takeComment(match.captured(1), match.captured(2), match.captured(3));
        }
        return takeSample(line);
    }
    /// Both once for each metric, and before its samples.
    bool takeComment(const QString &what, const QString &name, const QString &text)
    {
        if (!of(name).isEmpty())
            return false;
        if (what == "HELP"_L1) {
            const bool isNew = !helped.contains(name);
            helped.insert(name);
            return isNew;
        }
        const bool isNew = !types.contains(name);
        types.insert(name, text);
        return isNew && text == "gauge"_L1;
    }
    bool takeSample(const QString &line)
    {
        static const QRegularExpression form(
            u"\\A([a-zA-Z_:][a-zA-Z0-9_:]*)\\{(.*)\\} ([-+0-9.eE]+)\\z"_s);
        const auto match = form.match(line);
        Sample sample{.name = match.captured(1), .labels = {}};
        bool isNumber = false;
        sample.value = match.captured(3).toDouble(&isNumber);
        // All samples of a metric stand together.
        const bool together =
            samples.isEmpty() || samples.last().name == sample.name || of(sample.name).isEmpty();
        if (!match.hasMatch() || !isNumber || !together || !types.contains(sample.name) ||
            !helped.contains(sample.name) || !takeLabels(match.captured(2), sample))
            return false;
        samples.append(sample);
        return true;
    }
    static bool takeLabels(QStringView text, Sample &sample)
    {
        static const QRegularExpression label(
            u"\\A([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\\\\\"\\n]|\\\\[\\\\\"n])*)\"(,|\\z)"_s);
        while (!text.isEmpty()) {
            const auto match = label.matchView(text);
            if (!match.hasMatch() || sample.labels.contains(match.captured(1)))
                return false;
            sample.labels.insert(match.captured(1), unescaped(match.captured(2)));
            text = text.sliced(match.capturedLength());
        }
        return true;
    }
    static QString unescaped(const QString &text)
    {
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) != u'\\')
                plain.append(text.at(i));
            else
                plain.append(text.at(++i) == u'n' ? QChar(u'\n') : text.at(i));
        }
        return plain;
    }
};

Service protectedService()
{
    Service service;
    service.id = u"svc-1"_s;
    service.name = u"a \"shop\" in C:\\data\nand more, {really}"_s;
    service.engine = u"postgresql"_s;
    service.status.protection = Protection::Protected;
    service.status.lastGood = QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc());
    service.status.lastBytes = 123'456'789'012'345;
    service.status.freeDays = 12;
    service.nextBackup = QDateTime(QDate(2026, 11, 22), QTime(2, 0), QTimeZone::utc());
    Backup good;
    good.state = BackupState::Completed;
    service.backups = {good};
    return service;
}

} // namespace

class PrometheusTest : public QObject
{
    Q_OBJECT
private slots:
    void isWellFormed()
    {
        Service unknown;
        unknown.id = u"svc-2"_s;
        unknown.name = u"graph"_s;
        const Exposition read(prometheusText({protectedService(), unknown}));
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.of(u"reprise_protected"_s).size(), 2);
        const Sample first = read.of(u"reprise_protected"_s).first();
        QCOMPARE(first.value, 1.0);
        QCOMPARE(first.labels.value(u"service"_s), protectedService().name);
        QCOMPARE(first.labels.keys(), QStringList({u"engine"_s, u"id"_s, u"service"_s}));
        // Unknown is never green, and what is not known is not there.
        QCOMPARE(read.of(u"reprise_protected"_s).last().value, 0.0);
        QCOMPARE(read.of(u"reprise_last_backup_size_bytes"_s).size(), 1);
        QVERIFY(read.of(u"reprise_last_verification_timestamp_seconds"_s).isEmpty());
        QVERIFY(read.types.contains(u"reprise_last_verification_timestamp_seconds"_s));
    }

    void numbersKeepTheirDigits()
    {
        const Exposition read(prometheusText({protectedService()}));
        QCOMPARE(read.of(u"reprise_last_backup_size_bytes"_s).first().value, 123456789012345.0);
        QCOMPARE(read.of(u"reprise_last_good_backup_timestamp_seconds"_s).first().value,
                 double(protectedService().status.lastGood.toSecsSinceEpoch()));
        QCOMPARE(read.of(u"reprise_repository_full_in_seconds"_s).first().value, 12 * 86400.0);
        QCOMPARE(read.of(u"reprise_next_backup_timestamp_seconds"_s).first().value,
                 double(protectedService().nextBackup.toSecsSinceEpoch()));
    }

    void countsWhatAnAlertAsksFor()
    {
        Service failing = protectedService();
        failing.status.reasons = {{.code = u"status-failures"_s, .args = {{u"count"_s, 2}}}};
        Service away = protectedService();
        away.repositoryProblem = Error{.code = ErrorCode::Repository, .args = {}, .detail = {}};
        const Exposition read(prometheusText({protectedService(), failing, away}));
        const auto values = [&read](const QString &name) {
            QList<double> values;
            for (const Sample &sample : read.of(name))
                values.append(sample.value);
            return values;
        };
        QCOMPARE(values(u"reprise_failed_runs"_s), (QList<double>{0, 2, 0}));
        QCOMPARE(values(u"reprise_repository_usable"_s), (QList<double>{1, 1, 0}));
        // How many there are nobody knows without the repository.
        QCOMPARE(values(u"reprise_good_backups"_s), (QList<double>{1, 1}));
        QCOMPARE(read.of(u"reprise_build_info"_s).first().labels.value(u"version"_s),
                 QStringLiteral(REPRISE_VERSION));
    }

    /// https://prometheus.io/docs/practices/naming/: one prefix, base units as the end of the name,
    /// and what ends in _total is a counter.
    void namesKeepTheConventions()
    {
        const Exposition read(prometheusText({protectedService()}));
        const QRegularExpression form(u"\\Areprise(_[a-z]+)+\\z"_s);
        const QRegularExpression otherUnits(
            u"(milli|micro|nano|kilo|mega|giga|percent|minute|hour|day|week|month|_kb|_mb|_gb|"
            u"_ms|_total\\z|_count\\z)"_s);
        for (const QString &name : read.types.keys()) {
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!otherUnits.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(name.indexOf(u"seconds"_s) < 0 || name.endsWith(u"_seconds"_s),
                     qPrintable(name));
            QVERIFY2(name.indexOf(u"bytes"_s) < 0 || name.endsWith(u"_bytes"_s), qPrintable(name));
            QVERIFY2(!name.contains(u"timestamp"_s) || name.endsWith(u"_timestamp_seconds"_s),
                     qPrintable(name));
        }
    }

    void theParserIsStrict_data()
    {
        QTest::addColumn<QString>("text");
        const QString head = u"# HELP a b\n# TYPE a gauge\n"_s;
        QTest::newRow("no end") << head + u"a{} 1"_s;
        QTest::newRow("no type") << u"# HELP a b\na{} 1\n"_s;
        QTest::newRow("quote") << head + u"a{x=\"\"\"} 1\n"_s;
        QTest::newRow("escape") << head + u"a{x=\"\\t\"} 1\n"_s;
        QTest::newRow("twice") << head + u"a{x=\"1\",x=\"2\"} 1\n"_s;
        QTest::newRow("no number") << head + u"a{} one\n"_s;
        QTest::newRow("apart") << head + QString(head).replace(u" a "_s, u" b "_s) +
                                      u"a{} 1\nb{} 1\na{} 2\n"_s;
    }

    void theParserIsStrict()
    {
        QFETCH(const QString, text);
        QVERIFY(!Exposition(text).problem.isEmpty());
    }

    void nobodyIsThereYet() { QCOMPARE(Exposition(prometheusText({})).problem, QString()); }
};

QTEST_GUILESS_MAIN(PrometheusTest)
#include "tst_prometheus.moc"
