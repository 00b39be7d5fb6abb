// SPDX-License-Identifier: MIT
#include "models/writers/writer.h"
#include "tests/models/writers/officeprogram.h"
#include "tests/models/writers/studyexport.h"
#include "tests/support/sure.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray written(const WriterFormat &format, const ExportData &data)
{
    QBuffer buffer;
    sure(buffer.open(QIODevice::WriteOnly) ? Result<void>() : fail(ErrorCode::FileNotWritable));
    NoProgress progress;
    ExportOptions options;
    options.fields = AllFields;
    sure(format.write(data, options, buffer, progress));
    return buffer.data();
}

/// A study whose two interviews stand beside each other.
ExportData study()
{
    ExportData data = studyExport();
    for (int turn = 0; turn < 2; ++turn) {
        data.facing.push_back(
            {.left = {.first = turn, .last = turn + 1}, .right = {.first = turn, .last = turn + 1}});
    }
    return data;
}

/// Kinds that are documents: those with a plain text of the whole, which is the measure for the others.
std::vector<const ExportKind *> documentKinds()
{
    std::vector<const ExportKind *> kinds;
    for (const ExportKind &kind : exportKinds()) {
        const WriterFormat *text = formatOf(kind, u"text");
        if (text && text->write && formatOf(kind, u"docx")) {
            kinds.push_back(&kind);
        }
    }
    return kinds;
}

/// Of four letters and more; without spaces, as columns break words.
QStringList wordsOf(const QByteArray &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words = QString::fromUtf8(text).split(other, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 4; });
    words.removeAll(u"Contents"_s); // which the other program makes when it is asked to
    words.removeDuplicates();
    return words;
}

QStringList missing(const QByteArray &expected, const QByteArray &found)
{
    const QString all = QString::fromUtf8(found).remove(QRegularExpression(u"\\s+"_s));
    QStringList words = wordsOf(expected);
    words.removeIf([&](const QString &word) { return all.contains(word); });
    return words;
}

QByteArray pagesOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    constexpr int Patience = 60'000; // milliseconds, on a busy machine
    return process.waitForFinished(Patience) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

/// What is exported of a study, opened by programs that are not ours: no word is lost.
class TestOpenedKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentIsOpened_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("Word") << u"docx"_s;
        QTest::newRow("OpenDocument") << u"odt"_s;
    }

    void everyDocumentIsOpened()
    {
        if (!OfficeProgram::isThere()) {
            QSKIP("LibreOffice is not there (Debian: libreoffice-writer-nogui).");
        }
        QFETCH(const QString, format);
        const ExportData data = study();
        const OfficeProgram office;
        QStringList files;
        for (const ExportKind *kind : documentKinds()) {
            files += QString(kind->id) + u'.' + format;
            QVERIFY(office.add(files.last(), written(*formatOf(*kind, format), data)));
        }
        QVERIFY(files.size() > 5);
        QVERIFY(office.convert(u"txt:Text (encoded):UTF8"_s, files));
        for (const ExportKind *kind : documentKinds()) {
            const QStringList lost = missing(written(*formatOf(*kind, u"text"), data),
                                             office.result(QString(kind->id) + u".txt"_s));
            QVERIFY2(lost.isEmpty(), qPrintable(QString(kind->id) + u": "_s + lost.join(u' ')));
        }
    }

    void everyPdfIsOpened()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("pdftotext is not there (Debian: poppler-utils).");
        }
        const ExportData data = study();
        const OfficeProgram folder;
        for (const ExportKind *kind : documentKinds()) {
            const QString name = QString(kind->id) + u".pdf"_s;
            QVERIFY(folder.add(name, written(*formatOf(*kind, u"pdf"), data)));
            const QStringList lost =
                missing(written(*formatOf(*kind, u"text"), data), pagesOf(folder.path(name)));
            QVERIFY2(lost.isEmpty(), qPrintable(QString(kind->id) + u": "_s + lost.join(u' ')));
        }
    }
};

QTEST_MAIN(TestOpenedKinds) // PDF needs faces
#include "tst_openedkinds.moc"
