// SPDX-License-Identifier: MIT
#include "ui/base/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Error made(ErrorCode code, const QStringList &arguments = {})
{
    return {.code = code, .arguments = arguments, .file = {}, .line = 0, .detail = {}};
}

/// Whole sentences, with nothing left to fill in.
bool isWhole(const QString &text)
{
    static const QRegularExpression shape(u"^[\\p{Lu}\\p{Nd}“].*[.)…”:]$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    return shape.match(text).hasMatch() && !placeholder.match(text).hasMatch() && text.size() > 15;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasSentencesOfItsOwn_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("arguments");
        for (int code = 0; code < ErrorCodeCount; ++code) {
            QTest::addRow("error %d", code) << code << QStringList();
            QTest::addRow("error %d with arguments", code) << code << QStringList{u"4"_s, u"5"_s, u"6"_s};
        }
    }

    void everyErrorHasSentencesOfItsOwn()
    {
        QFETCH(const int, code);
        QFETCH(const QStringList, arguments);
        const QString text = sentence(made(ErrorCode(code), arguments));
        const QString internal = sentence(made(ErrorCode::Internal, arguments));
        QVERIFY2(isWhole(text.section(u'\n', 0, 0)), qPrintable(text)); // candidates stand below
        QCOMPARE(text == internal, ErrorCode(code) == ErrorCode::Internal);
    }

    void aFailedWriteSaysWhatToDo()
    {
        Error error = made(ErrorCode::DatabaseFailed);
        error.detail = u"FOREIGN KEY constraint failed"_s;
        const QString text = writeFailureText(error);
        QVERIFY(!text.contains(u"FOREIGN"_s));
        QVERIFY(text.contains(u"open it again"_s));
        error.code = ErrorCode::DiskFull;
        QVERIFY(writeFailureText(error).contains(u"disk is full"_s));
    }

    void aDamagedFileIsCalledByItsEnding()
    {
        Error error = made(ErrorCode::MalformedContainer, {u"ZIP"_s});
        QVERIFY(sentence(error).contains(u"ZIP"_s));
        error.file = u"talk.docx"_s;
        QVERIFY(sentence(error).contains(u"DOCX"_s));
        QVERIFY(!sentence(error).contains(u"ZIP"_s));
    }

    void noTwoErrorsReadAlike()
    {
        QSet<QString> texts;
        for (int code = 0; code < ErrorCodeCount; ++code) {
            texts.insert(sentence(made(ErrorCode(code), {u"4"_s, u"5"_s, u"6"_s})));
        }
        QCOMPARE(texts.size(), ErrorCodeCount);
    }

    void everyWarningHasSentencesOfItsOwn()
    {
        QSet<QString> texts;
        for (int code = 0; code < WarningCodeCount; ++code) {
            for (const QStringList &arguments : {QStringList(), QStringList{u"4"_s, u"5"_s}}) {
                const QString text =
                    sentence(Warning{.code = WarningCode(code), .arguments = arguments, .line = 0});
                QVERIFY2(isWhole(text) || (arguments.isEmpty() && text.endsWith(u'.')), qPrintable(text));
                texts.insert(text + QString::number(arguments.size()));
            }
        }
        QCOMPARE(texts.size(), 2 * WarningCodeCount);
    }

    void argumentsAreShown()
    {
        QCOMPARE(sentence(made(ErrorCode::NameTaken, {u"Water"_s})),
                 u"The name “Water” is taken here. Choose another one."_s);
        // What looks like a placeholder in an argument stays as it is.
        QVERIFY(sentence(made(ErrorCode::TemplateRefused, {u"a %2"_s, u"b"_s})).contains(u"“a %2”"));
        QVERIFY(sentence(made(ErrorCode::FileTooLarge, {u"3145728"_s, u"1024"_s})).contains(u"3"));
        QVERIFY(
            sentence(made(ErrorCode::QuoteAmbiguous, {u"locks"_s, u"3: the locks"_s, u"9: these locks"_s}))
                .endsWith(u"\n  3: the locks\n  9: these locks"));
    }

    void placesStandInFront()
    {
        Error error = made(ErrorCode::FileEmpty);
        QCOMPARE(sentenceWithPlace(error), sentence(error));
        error.file = u"a%1.txt"_s;
        QCOMPARE(sentenceWithPlace(error), u"a%1.txt: The file is empty. Choose another one."_s);
        error.line = 12;
        QCOMPARE(sentenceWithPlace(error), u"a%1.txt: line 12: The file is empty. Choose another one."_s);
        error.detail = u"no luck"_s;
        QCOMPARE(sentenceWithPlace(error),
                 u"a%1.txt: line 12: The file is empty. Choose another one. (no luck)"_s);
        const Warning warning{.code = WarningCode::Truncated, .arguments = {}, .line = 3};
        QCOMPARE(sentenceWithPlace(u"b.vtt"_s, warning), u"b.vtt: line 3: "_s + sentence(warning));
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
