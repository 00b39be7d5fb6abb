// SPDX-License-Identifier: MIT
#include "models/writers/exportwords.h"
#include "models/writers/writer.h"
#include "tests/models/writers/studyexport.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// On 29 February by UTC, but the first of March in Paris.
const QDateTime NearMidnight(QDate(2024, 2, 29), QTime(23, 30), QTimeZone::UTC);

void setAll(std::vector<ExportNote> &notes, const QDateTime &moment)
{
    for (ExportNote &note : notes) {
        note.date = moment;
    }
}

/// All of it was done in this moment.
ExportData doneAt(const QDateTime &moment)
{
    ExportData data = test::studyExport();
    for (ExportEpisode &episode : data.episodes) {
        setAll(episode.notes, moment);
        for (ExportAnnotation &annotation : episode.annotations) {
            annotation.created = moment;
            annotation.modified = moment;
            setAll(annotation.notes, moment);
            for (ExportTagging &tagging : annotation.taggings) {
                tagging.created = moment;
                setAll(tagging.notes, moment);
            }
            for (ExportLink &link : annotation.links) {
                link.created = moment;
            }
        }
    }
    return data;
}

QByteArray written(const ExportKind &kind, const WriterFormat &format, const ExportData &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    ExportOptions options;
    options.fields = AllFields;
    options.grouping = kind.groupings.empty() ? Grouping::ByEpisode : kind.groupings.front();
    bool isWritten = true;
    if (format.write) {
        isWritten = format.write(data, options, buffer, progress).has_value();
    } else if (format.writeEpisode) {
        isWritten = format.writeEpisode(data, 0, options, buffer, progress).has_value();
    } else {
        const FolderFile file = [&buffer](const QString &, const auto &content) { return content(buffer); };
        isWritten = format.writeFolder(data, options, file, progress).has_value();
    }
    return isWritten ? buffer.data() : QByteArray();
}

} // namespace

class TestExportDays final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsThatOfUtc()
    {
        const QDate day(2024, 2, 29);
        QCOMPARE(dayOf(NearMidnight), day);
        QCOMPARE(dayOf(NearMidnight.toOffsetFromUtc(3600)), day);
        QCOMPARE(dayOf(NearMidnight.toOffsetFromUtc(-11 * 3600)), day);
        const QTimeZone paris("Europe/Paris");
        QVERIFY(paris.isValid());
        QCOMPARE(NearMidnight.toTimeZone(paris).date(), QDate(2024, 3, 1));
        QCOMPARE(dayOf(NearMidnight.toTimeZone(paris)), day);
        QVERIFY(!dayOf(QDateTime()).isValid());
    }

    void zonesChangeNoByte_data()
    {
        QTest::addColumn<const ExportKind *>("kind");
        QTest::addColumn<const WriterFormat *>("format");
        for (const ExportKind &kind : exportKinds()) {
            for (const WriterFormat &format : kind.formats) {
                if (format.id != "pdf"_L1) { // set from the same documents
                    QTest::addRow("%s, %s", kind.id.data(), format.id.data()) << &kind << &format;
                }
            }
        }
    }

    void zonesChangeNoByte()
    {
        QFETCH(const ExportKind *const, kind);
        QFETCH(const WriterFormat *const, format);
        const QByteArray expected = written(*kind, *format, doneAt(NearMidnight));
        QVERIFY(!expected.isEmpty());
        QVERIFY(!expected.contains("1 March 2024"));
        const QDateTime inParis = NearMidnight.toTimeZone(QTimeZone("Europe/Paris"));
        QVERIFY(written(*kind, *format, doneAt(inParis)) == expected);
    }
};

QTEST_GUILESS_MAIN(TestExportDays)
#include "tst_exportdays.moc"
