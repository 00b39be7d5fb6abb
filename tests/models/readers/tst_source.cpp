// SPDX-License-Identifier: MIT
#include "models/readers/limits.h"
#include "models/readers/reader.h"
#include "models/readers/readingoptions.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

const QString French =
    u"Où étiez-vous l’été dernier ? À l’hôtel, « près du phare ». Ça m’a plu, même en août.\n"_s;

QByteArray encoded(const char *charset, const QString &text)
{
    QStringEncoder encoder(charset);
    return encoder.encode(text);
}

} // namespace

class SourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guessed");
        const QByteArray utf8 = French.toUtf8();
        QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s << French << false;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + utf8 << u"UTF-8"_s << French << false;
        QTest::newRow("UTF-8 with two marks")
            << "\xef\xbb\xbf\xef\xbb\xbf" + utf8 << u"UTF-8"_s << French << false;
        const QByteArray little = encoded("UTF-16LE", French);
        const QByteArray big = encoded("UTF-16BE", French);
        QTest::newRow("UTF-16LE") << little << u"UTF-16LE"_s << French << false;
        QTest::newRow("UTF-16BE") << big << u"UTF-16BE"_s << French << false;
        QTest::newRow("UTF-16LE with mark") << "\xff\xfe" + little << u"UTF-16LE"_s << French << false;
        QTest::newRow("UTF-16BE with mark") << "\xfe\xff" + big << u"UTF-16BE"_s << French << false;
        QTest::newRow("windows-1252")
            << encoded("windows-1252", French) << u"windows-1252"_s << French << true;
        const QString latin = u"Où étiez-vous ? À Angoulême, dans la vallée.\n"_s;
        QTest::newRow("ISO-8859-1") << encoded("ISO-8859-1", latin) << u"windows-1252"_s << latin << true;
        const QString russian =
            u"Где вы были прошлым летом? Мы жили в гостинице у маяка и ловили рыбу.\n"_s.repeated(4);
        QTest::newRow("windows-1251")
            << encoded("windows-1251", russian) << u"windows-1251"_s << russian << true;
        const QString japanese =
            u"去年の夏はどこにいましたか。灯台の近くの宿に泊まっていました。\n"_s.repeated(4);
        QTest::newRow("Shift JIS") << encoded("Shift_JIS", japanese) << u"shift_jis"_s << japanese << true;
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n\r\nd") << u"UTF-8"_s << u"a\nb\nc\n\nd"_s
                                   << false;
    }
    void decodes()
    {
        QFETCH(const QByteArray, bytes);
        const Result<Source> source = decodeSource(u"a.txt"_s, bytes);
        QVERIFY(source.has_value());
        QTEST(source->text, "text");
        QTEST(source->charset, "charset");
        QTEST(source->charsetGuessed, "guessed");
        QCOMPARE(source->undecodable, 0);
    }

    void countsWhatCannotBeDecoded()
    {
        const QByteArray bytes = u"Été à Brême : « déjà ». "_s.repeated(3).toUtf8() + "\xff and \xc3(";
        const Result<Source> source = decodeSource(u"a.txt"_s, bytes);
        QVERIFY(source.has_value());
        QCOMPARE(source->charset, u"UTF-8"_s);
        QCOMPARE(source->undecodable, 2);
        QCOMPARE(source->text.count(QChar::ReplacementCharacter), 2);

        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->warnings.size(), 1);
        QCOMPARE(transcript->warnings[0].code, WarningCode::CharactersReplaced);
        QCOMPARE(transcript->warnings[0].arguments, QStringList{u"2"_s});
    }

    void replacesWhatNoTextMayHold()
    {
        const QString text = u"---\ntitle: A\0B\n---\n\nAnn: Hello, \0 you.\n\n"_s +
                             u"It is a long way to the mill.\n"_s.repeated(4);
        const QByteArray bytes = text.toUtf8();
        const Result<Source> source = decodeSource(u"a.md"_s, bytes);
        QVERIFY(source.has_value());
        QVERIFY(!source->text.contains(QChar(u'\0')));
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->title, u"A\ufffdB"_s);
        QVERIFY(transcript->body.contains(u"Hello, \ufffd you."));
        QCOMPARE(transcript->warnings.size(), 1);
        QCOMPARE(transcript->warnings[0].code, WarningCode::CharactersReplaced);
        QCOMPARE(transcript->warnings[0].arguments, QStringList{u"2"_s});
    }

    void warnsOfAGuessedCharset()
    {
        const Result<Source> source = decodeSource(u"a.txt"_s, encoded("windows-1252", French));
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(transcript.has_value());
        QCOMPARE(transcript->warnings.size(), 1);
        QCOMPARE(transcript->warnings[0].code, WarningCode::CharsetGuessed);
        QCOMPARE(transcript->warnings[0].arguments, QStringList{u"windows-1252"_s});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << ErrorCode::NotText;
        QTest::newRow("SQLite") << QByteArray("SQLite format 3\0 and more", 25) << ErrorCode::NotText;
        QTest::newRow("MPEG-4") << QByteArray("\0\0\0\x20"
                                              "ftypisom",
                                              12)
                                << ErrorCode::NotText;
        QByteArray noise(4096, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i) {
            noise[i] = char(i * 7919 % 256);
        }
        QTest::newRow("noise") << noise << ErrorCode::NotText;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << ErrorCode::NotText;
        QTest::newRow("long line") << "Short.\n" + QByteArray(limits::LineUnits + 1, 'a')
                                   << ErrorCode::LineTooLong;
        QTest::newRow("lines without end")
            << QByteArray("a\n").repeated(limits::Lines + 1) << ErrorCode::TooManyParts;
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        const Result<Source> source = decodeSource(u"here/a.txt"_s, bytes);
        QVERIFY(!source.has_value());
        QCOMPARE(source.error().code, code);
        QCOMPARE(source.error().file, u"here/a.txt"_s);
        QCOMPARE(source.error().line, code == ErrorCode::LineTooLong ? 2 : 0);
    }

    void refusesFiles()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"none.txt"_s);
        QCOMPARE(loadSource(missing).error().code, ErrorCode::FileNotFound);
        QCOMPARE(loadSource(missing).error().file, missing);
        QCOMPARE(loadSource(folder.path()).error().code, ErrorCode::FileIsFolder);

        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(loadSource(pipe).error().code, ErrorCode::FileIsSpecial);
        QCOMPARE(loadSource(u"/dev/zero"_s).error().code, ErrorCode::FileIsSpecial);

        const QString path = folder.filePath(u"a.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(limits::FileBytes + 1));
        file.close();
        QCOMPARE(loadSource(path).error().code, ErrorCode::FileTooLarge);
        QVERIFY(file.resize(0));
        QCOMPARE(loadSource(path).error().code, ErrorCode::FileEmpty);

        QVERIFY(file.setPermissions({}));
        if (QFile probe(path); probe.open(QIODevice::ReadOnly)) {
            QSKIP("this user may read every file");
        }
        QCOMPARE(loadSource(path).error().code, ErrorCode::FileNotReadable);
    }

    void namesTheFileThatHasNoWords()
    {
        const Result<Source> source = decodeSource(u"blank.md"_s, " \n\n---\n\n* * *\n");
        QVERIFY(source.has_value());
        NoProgress progress;
        const Result<Transcript> transcript = readTranscript(*source, progress);
        QVERIFY(!transcript.has_value());
        QCOMPARE(transcript.error().code, ErrorCode::NoWords);
        QCOMPARE(transcript.error().file, u"blank.md"_s);
    }

    void refusesDataOfUnknownPrograms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isData");
        QTest::newRow("JSON") << QByteArray(R"({"lines": [{"who": "Ann", "said": "Where?"}]})") << true;
        QTest::newRow("a list of JSON") << QByteArray("\n[[\"Ann\", \"Where?\"]]\n") << true;
        QTest::newRow("XML") << QByteArray("<talk><turn who=\"Ann\">Where?</turn></talk>") << true;
        QTest::newRow("XML that says so") << QByteArray("<?xml version=\"1.0\"?><talk>Where?</talk>") << true;
        QTest::newRow("an aside") << QByteArray("[Laughter]") << false;
        QTest::newRow("one element") << QByteArray("<Ann>Where?</Ann>") << false;
        QTest::newRow("broken JSON") << QByteArray("{\"lines\": Ann said so}") << false;
        QTest::newRow("words behind JSON") << QByteArray("{\"a\": 1}\nAnn: Where?\n") << false;
    }
    void refusesDataOfUnknownPrograms()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isData);
        const Result<Source> source = decodeSource(u"a.dat"_s, bytes);
        QVERIFY(source.has_value());
        NoProgress progress;
        const auto code = [](const auto &read) {
            return read ? std::nullopt : std::optional(read.error().code);
        };
        QCOMPARE(code(readTranscript(*source, progress)),
                 isData ? std::optional(ErrorCode::UnknownFormat) : std::nullopt);
        // Whoever wants to sees it as it is.
        ReadingOptions asText;
        asText.format = u"text"_s;
        QCOMPARE(code(readTranscript(*source, asText, progress)), std::nullopt);
    }

    void choosesByContentAndNameBreaksTies_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("plain") << u"a.txt"_s << QByteArray("Ann: Hello.\n") << u"text"_s;
        QTest::newRow("plain, other name") << u"a.dat"_s << QByteArray("Ann: Hello.\n") << u"text"_s;
        QTest::newRow("plain in .md") << u"a.md"_s << QByteArray("Ann: Hello.\n") << u"markdown"_s;
        QTest::newRow("Markdown in .txt")
            << u"a.txt"_s << QByteArray("---\ntitle: A\n---\n\n## B\n\nHello.\n") << u"markdown"_s;
    }
    void choosesByContentAndNameBreaksTies()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const Result<Source> source = decodeSource(name, bytes);
        QVERIFY(source.has_value());
        const Format *format = formatFor(*source);
        QVERIFY(format != nullptr);
        QTEST(QString(format->id), "format");
    }
};

QTEST_APPLESS_MAIN(SourceTest)
#include "tst_source.moc"
