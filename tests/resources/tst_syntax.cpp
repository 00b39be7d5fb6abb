// SPDX-License-Identifier: MIT
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QtMessageHandler s_previousHandler = nullptr;
QStringList s_warnings;

/// KSyntaxHighlighting says what is wrong with a definition in its log and nowhere else.
void keepWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg && qstrncmp(context.category, "kf.syntaxhighlighting", 21) == 0) {
        s_warnings.append(message);
    }
    s_previousHandler(type, context, message);
}

/// Names the format of every character of a text.
class Namer final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// One list per line, one name per UTF-16 unit.
    [[nodiscard]] QList<QStringList> name(const QString &text)
    {
        QList<QStringList> lines;
        KSyntaxHighlighting::State state;
        for (const QString &line : text.split(u'\n')) {
            m_names = QStringList(line.size());
            state = highlightLine(line, state);
            lines.append(m_names);
        }
        return lines;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        for (int i = offset; i < offset + length; ++i) {
            m_names[i] = format.name();
        }
    }

private:
    QStringList m_names;
};

} // namespace

class SyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        s_previousHandler = qInstallMessageHandler(keepWarnings);
        m_repository.addCustomSearchPath(u":/visavis"_s);
    }

    void cleanup() { s_warnings.clear(); }

    void resourcesAreThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("notes") << u":/visavis/syntax/visavis-note.xml"_s;
        QTest::newRow("transcripts") << u":/visavis/syntax/visavis-transcript.xml"_s;
        QTest::newRow("icon") << u":/visavis/icons/visavis.svg"_s;
        QTest::newRow("symbolic icon") << u":/visavis/icons/visavis-symbolic.svg"_s;
    }

    void resourcesAreThere()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QVERIFY(file.size() > 0);
    }

    void definitionsLoad_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("notes") << u"Visavis Note"_s;
        QTest::newRow("transcripts") << u"Visavis Transcript"_s;
    }

    void definitionsLoad()
    {
        QFETCH(const QString, name);
        const KSyntaxHighlighting::Definition definition = m_repository.definitionForName(name);
        QVERIFY(definition.isValid());
        QVERIFY2(definition.filePath().startsWith(u":/visavis/"), qPrintable(definition.filePath()));
        QVERIFY(definition.formats().size() > 10);
        QCOMPARE(s_warnings, QStringList());
    }

    void names_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part"); // its first occurrence in the text
        QTest::addColumn<QString>("format");

        const QString note = u"Visavis Note"_s;
        QTest::newRow("heading") << note << u"## Idée forte"_s << u"Idée"_s << u"Heading"_s;
        QTest::newRow("no heading without space") << note << u"#idée"_s << u"#idée"_s << u"Tag"_s;
        QTest::newRow("tag") << note << u"voir #bruit-sourd ici"_s << u"#bruit-sourd"_s << u"Tag"_s;
        QTest::newRow("no tag in a word") << note << u"C#maj"_s << u"#maj"_s << u"Text"_s;
        QTest::newRow("tag in a heading") << note << u"# Sur #été"_s << u"#été"_s << u"Tag"_s;
        QTest::newRow("person") << note << u"dit @Zoltán"_s << u"@Zoltán"_s << u"Person"_s;
        QTest::newRow("no person in an address") << note << u"a@b.fr"_s << u"@b"_s << u"Text"_s;
        QTest::newRow("reference") << note << u"cf. [[Onze bateaux]]."_s << u"[[Onze bateaux]]"_s
                                   << u"Reference"_s;
        QTest::newRow("reference in strong")
            << note << u"**cf. [[peur]] ici**"_s << u"[[peur]]"_s << u"Reference"_s;
        QTest::newRow("after a reference in strong")
            << note << u"**cf. [[peur]] ici**"_s << u" ici**"_s << u"Strong"_s;
        QTest::newRow("strong") << note << u"un **mot** fort"_s << u"**mot**"_s << u"Strong"_s;
        QTest::newRow("after strong") << note << u"un **mot** fort"_s << u" fort"_s << u"Text"_s;
        QTest::newRow("emphasis") << note << u"un *mot* penché"_s << u"*mot*"_s << u"Emphasis"_s;
        QTest::newRow("low emphasis") << note << u"un _mot_ penché"_s << u"_mot_"_s << u"Emphasis"_s;
        QTest::newRow("no emphasis within words") << note << u"un_mot_composé"_s << u"_mot_"_s << u"Text"_s;
        QTest::newRow("no emphasis without end") << note << u"2 * 3 et *rien"_s << u"*rien"_s << u"Text"_s;
        QTest::newRow("escape") << note << u"\\*non*"_s << u"\\*"_s << u"Escape"_s;
        QTest::newRow("code") << note << u"`#non`"_s << u"#non"_s << u"Code"_s;
        QTest::newRow("fence") << note << u"```sql\nselect #x\n```\nfin"_s << u"select #x"_s << u"Code"_s;
        QTest::newRow("longer fence") << note << u"````\n```\n[[x]]\n````"_s << u"[[x]]"_s << u"Code"_s;
        QTest::newRow("after a fence") << note << u"~~~\ncode\n~~~\nfin"_s << u"fin"_s << u"Text"_s;
        QTest::newRow("link") << note << u"[page](https://example.org)"_s << u"[page](https://example.org)"_s
                              << u"Link"_s;
        QTest::newRow("address") << note << u"https://example.org."_s << u"https://example.org"_s
                                 << u"Link"_s;
        QTest::newRow("after an address") << note << u"https://example.org."_s << u"."_s << u"Link"_s;
        QTest::newRow("list") << note << u"- pain"_s << u"-"_s << u"List Mark"_s;
        QTest::newRow("numbered list") << note << u"12. pain"_s << u"12."_s << u"List Mark"_s;
        QTest::newRow("task") << note << u"- [x] pain"_s << u"- [x]"_s << u"List Mark"_s;
        QTest::newRow("quote") << note << u"> le pain chante"_s << u"le pain"_s << u"Quote"_s;
        QTest::newRow("divider") << note << u"* * *"_s << u"* * *"_s << u"Divider"_s;

        const QString transcript = u"Visavis Transcript"_s;
        QTest::newRow("front matter")
            << transcript << u"---\ntitle: Un four\n---\nTexte"_s << u"title"_s << u"Key"_s;
        QTest::newRow("front matter's value")
            << transcript << u"---\ntitle: Un four\n---"_s << u"Un four"_s << u"Value"_s;
        QTest::newRow("after front matter")
            << transcript << u"---\ntitle: Un four\n---\nParlons."_s << u"Parlons."_s << u"Text"_s;
        QTest::newRow("divider later")
            << transcript << u"Parlons.\n---\nnom: rien"_s << u"---"_s << u"Divider"_s;
        QTest::newRow("no front matter later")
            << transcript << u"Parlons.\n---\nnom: rien"_s << u"nom"_s << u"Text"_s;
        QTest::newRow("empty first line") << transcript << u"\n---\nnom: rien"_s << u"nom"_s << u"Text"_s;
        QTest::newRow("section") << transcript << u"## La maison"_s << u"La maison"_s << u"Heading"_s;
        QTest::newRow("question heading")
            << transcript << u"### Parlez-moi du four."_s << u"Parlez"_s << u"Question"_s;
        QTest::newRow("question line") << transcript << u"Où va le pain ?"_s << u"Où va"_s << u"Question"_s;
        QTest::newRow("label") << transcript << u"Job: Oui."_s << u"Job:"_s << u"Label"_s;
        QTest::newRow("after a label") << transcript << u"Job: Oui."_s << u" Oui."_s << u"Text"_s;
        QTest::newRow("French label")
            << transcript << u"Élise Le Floc’h\u00a0: Oui."_s << u"Élise Le Floc’h\u00a0:"_s << u"Label"_s;
        QTest::newRow("bold label") << transcript << u"**Marcel :** Oui."_s << u"**Marcel :**"_s
                                    << u"Label"_s;
        QTest::newRow("label with a question") << transcript << u"Job: Oui ?"_s << u"Job:"_s << u"Label"_s;
        QTest::newRow("no label") << transcript << u"par exemple : le pain"_s << u"par exemple"_s
                                  << u"Text"_s;
        QTest::newRow("no label in a note") << transcript << u"Note: le pain"_s << u"Note"_s << u"Text"_s;
        QTest::newRow("time") << transcript << u"[00:12:04] Job: Oui."_s << u"[00:12:04]"_s << u"Time"_s;
        QTest::newRow("label after a time")
            << transcript << u"[00:12:04] Job: Oui."_s << u"Job:"_s << u"Label"_s;
        QTest::newRow("time in a line")
            << transcript << u"Il rit (12:04) encore."_s << u"(12:04)"_s << u"Time"_s;
        QTest::newRow("name and time")
            << transcript << u"Ann Bell  0:12\nHello."_s << u"Ann Bell  0:12"_s << u"Label"_s;
        QTest::newRow("name and time in brackets")
            << transcript << u"Ann Bell (00:12)\nHello."_s << u"Ann Bell (00:12)"_s << u"Label"_s;
        QTest::newRow("a time in prose") << transcript << u"Come at 0:12"_s << u"Come at 0:12"_s << u"Text"_s;
        QTest::newRow("time of f4") << transcript << u"Ann: Oui. #00:01:02-3#"_s << u"#00:01:02-3#"_s
                                    << u"Time"_s;
        QTest::newRow("French time") << transcript << u"12'30'' Job\u00a0: Oui."_s << u"12'30''"_s
                                     << u"Time"_s;
        QTest::newRow("label after a French time")
            << transcript << u"[1 h 02] Job\u00a0: Oui."_s << u"Job\u00a0:"_s << u"Label"_s;
        QTest::newRow("cue") << transcript << u"00:01.000 --> 00:02.500 line:85%"_s
                             << u"00:01.000 --> 00:02.500"_s << u"Time"_s;
        QTest::newRow("cue setting") << transcript << u"00:01.000 --> 00:02.500 line:85%"_s << u"line:85%"_s
                                     << u"Cue Setting"_s;
        QTest::newRow("cue number") << transcript << u"Texte\n42\n00:00:01,000 --> 00:00:02,500"_s << u"42"_s
                                    << u"Cue Number"_s;
        QTest::newRow("voice") << transcript << u"<v Idris Pugh>One beat."_s << u"<v Idris Pugh>"_s
                               << u"Label"_s;
        QTest::newRow("comment block")
            << transcript << u"WEBVTT\n\nNOTE\nJob: rien\n\nJob: Oui."_s << u"Job: rien"_s << u"Comment"_s;
        QTest::newRow("after a comment block")
            << transcript << u"WEBVTT\n\nNOTE\nrien\n\nJob: Oui."_s << u"Job:"_s << u"Label"_s;
        QTest::newRow("remark") << transcript << u"Oui (rires) enfin."_s << u"(rires)"_s << u"Remark"_s;
        QTest::newRow("template tag")
            << transcript << u"{% include x.html %}"_s << u"{% include x.html %}"_s << u"Markup"_s;
    }

    void names()
    {
        QFETCH(const QString, definition);
        QFETCH(const QString, text);
        QFETCH(const QString, part);
        QFETCH(const QString, format);
        Namer namer;
        namer.setDefinition(m_repository.definitionForName(definition));
        const qsizetype at = text.indexOf(part);
        QVERIFY(at >= 0);
        const qsizetype line = QStringView(text).first(at).count(u'\n');
        const qsizetype start = at - (text.lastIndexOf(u'\n', at) + 1);
        const QStringList names = namer.name(text).at(line).mid(start, part.size());
        // Text without a rule of its own may have the name of the default format of its context.
        QCOMPARE(names, QStringList(part.size(), format));
    }

    void samplesAreNamedThroughout_data()
    {
        QTest::addColumn<QString>("path");
        const QDir samples(QStringLiteral(SAMPLES));
        for (const QFileInfo &file : samples.entryInfoList({u"0*"_s}, QDir::Files)) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }

    void samplesAreNamedThroughout()
    {
        QFETCH(const QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Namer namer;
        namer.setDefinition(m_repository.definitionForName(u"Visavis Transcript"_s));
        const QList<QStringList> lines = namer.name(QString::fromUtf8(file.readAll()));
        qsizetype text = 0;
        qsizetype other = 0;
        for (const QStringList &names : lines) {
            QVERIFY(!names.contains(QString()));
            (names.contains(u"Text"_s) ? text : other) += 1;
        }
        QVERIFY(text > 10);
        QVERIFY(other > 3);
        QCOMPARE(s_warnings, QStringList());
    }

private:
    KSyntaxHighlighting::Repository m_repository;
};

QTEST_GUILESS_MAIN(SyntaxTest)
#include "tst_syntax.moc"
