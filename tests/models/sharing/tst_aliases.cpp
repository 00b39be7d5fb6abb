// SPDX-License-Identifier: MIT
#include "models/people/personnames.h"
#include "models/search/saidwords.h"
#include "models/sharing/aliasedexport.h"
#include "models/sharing/aliasfinder.h"
#include "models/sharing/cutnames.h"
#include "models/sharing/keyfile.h"
#include "models/sharing/projectnames.h"
#include "tests/support/sure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class AliasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("whole") << u"I am Marie Dupont."_s << u"I am Anne Petit."_s;
        QTest::newRow("parts") << u"Marie, call Dupont"_s << u"Anne, call Petit"_s;
        QTest::newRow("accents and case") << u"marié DUPONT"_s << u"Anne Petit"_s;
        QTest::newRow("capitals") << u"MARIE DUPONT: yes"_s << u"ANNE PETIT: yes"_s;
        QTest::newRow("elision") << u"la maison d’Émile"_s << u"la maison d’Hugo"_s;
        QTest::newRow("possessive") << u"Marie's and Émile’s"_s << u"Anne's and Hugo’s"_s;
        QTest::newRow("hyphen") << u"Marie-Dupont"_s << u"Anne Petit"_s;
        QTest::newRow("line end") << u"Marie\nDupont"_s << u"Anne Petit"_s;
        QTest::newRow("blank line") << u"Marie\n\nDupont"_s << u"Anne\n\nPetit"_s;
        QTest::newRow("within a word") << u"Mariette, Duponts"_s << u"Mariette, Duponts"_s;
        QTest::newRow("a word too") << u"la rose de Rose"_s << u"la rose de Lise"_s;
        QTest::newRow("not in a circle") << u"Anne and Marie"_s << u"Julie and Anne"_s;
        QTest::newRow("behind a pictograph") << u"\U0001F600 Marie"_s << u"\U0001F600 Anne"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const AliasFinder finder({{.name = u"Marie"_s, .alias = u"Anne"_s},
                                  {.name = u"Marie Dupont"_s, .alias = u"Anne Petit"_s},
                                  {.name = u"Dupont"_s, .alias = u"Petit"_s},
                                  {.name = u"Émile"_s, .alias = u"Hugo"_s},
                                  {.name = u"Anne"_s, .alias = u"Julie"_s},
                                  {.name = u"Rose"_s, .alias = u"Lise"_s, .needsCapital = true},
                                  {.name = u"call"_s, .alias = u" "_s},
                                  {.name = u"MARIE"_s, .alias = u"never"_s}});
        QCOMPARE(finder.applied(text), wanted);
    }

    void elisions_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &language, const QString &text,
                            const QString &wanted) { QTest::newRow(name) << language << text << wanted; };
        row("no vowel any more", u"fr"_s, u"la maison d’Amélie"_s, u"la maison de Pierre"_s);
        row("typewriter’s apostrophe", u"fr"_s, u"la maison d'Amélie"_s, u"la maison de Pierre"_s);
        row("que", u"fr"_s, u"parce qu’Amélie et lorsqu'Amélie"_s, u"parce que Pierre et lorsque Pierre"_s);
        row("puisque, jusque", u"fr"_s, u"puisqu’Amélie, jusqu’Amélie"_s, u"puisque Pierre, jusque Pierre"_s);
        row("a vowel now", u"fr"_s, u"la maison de Paul"_s, u"la maison d’Élise"_s);
        row("que before a vowel", u"fr"_s, u"parce que Paul, lorsque Paul"_s,
            u"parce qu’Élise, lorsqu’Élise"_s);
        row("as elsewhere", u"fr"_s, u"L'eau, celle de Paul"_s, u"L'eau, celle d'Élise"_s);
        row("begins a sentence", u"fr"_s, u"D’Amélie, rien. De Paul, tout."_s,
            u"De Pierre, rien. D’Élise, tout."_s);
        row("in capitals", u"fr"_s, u"CELUI D’AMÉLIE, CELUI DE PAUL, QU’AMÉLIE"_s,
            u"CELUI DE PIERRE, CELUI D’ÉLISE, QUE PIERRE"_s);
        row("a space that slipped in", u"fr"_s, u"d’ Amélie"_s, u"de Pierre"_s);
        row("a space that does not break", u"fr"_s, u"de\u00a0Paul"_s, u"d’Élise"_s);
        row("another line", u"fr"_s, u"de\nPaul"_s, u"de\nÉlise"_s);
        row("no eliding word", u"fr"_s, u"l’Amélie, mode Paul, de-Paul, aux Paul"_s,
            u"l’Pierre, mode Élise, de-Élise, aux Élise"_s);
        row("an h", u"fr"_s, u"d’Inès, de Jean"_s, u"d’Hugo, de Hugo"_s);
        row("y", u"fr"_s, u"d’Anne, de Luc"_s, u"de Yasmine, d’Yves"_s);
        row("a mark", u"fr"_s, u"d’Ursule"_s, u"de […]"_s);
        row("a letter and a number", u"fr"_s, u"d’Éric"_s, u"de P1"_s);
        row("names beside each other", u"fr"_s, u"de Paul d’Amélie de Paul"_s,
            u"d’Élise de Pierre d’Élise"_s);
        row("stated at length", u"fr-CA"_s, u"de Paul"_s, u"d’Élise"_s);
        row("French by itself", {}, u"d’Amélie"_s, u"de Pierre"_s);
        row("any language", {}, u"de Paul"_s, u"de Élise"_s);
        row("another language", u"it"_s, u"d’Amélie, de Paul"_s, u"d’Pierre, de Élise"_s);
    }
    void elisions()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const AliasFinder finder({{.name = u"Amélie"_s, .alias = u"Pierre"_s},
                                  {.name = u"Paul"_s, .alias = u"Élise"_s},
                                  {.name = u"Inès"_s, .alias = u"Hugo"_s},
                                  {.name = u"Jean"_s, .alias = u"Hugo"_s},
                                  {.name = u"Anne"_s, .alias = u"Yasmine"_s},
                                  {.name = u"Luc"_s, .alias = u"Yves"_s},
                                  {.name = u"Ursule"_s, .alias = u"[…]"_s},
                                  {.name = u"Éric"_s, .alias = u"P1"_s}});
        QCOMPARE(finder.applied(text, language), wanted);
    }

    void aNameTakesAnElidedWordAlong()
    {
        const AliasFinder finder(
            {{.name = u"de"_s, .alias = u"Que"_s}, {.name = u"Paul"_s, .alias = u"Ève"_s}});
        QCOMPARE(finder.applied(u"de Paul"_s, u"fr"), u"Que Ève"_s); // a name is no word before one
        ExportData data;
        ExportEpisode &episode = data.episodes.emplace_back();
        episode.language = u"fr"_s;
        episode.title = u"Chez la sœur de Paul"_s;
        ExportAnnotation &annotation = episode.annotations.emplace_back();
        annotation.before = u"c’est la maison d"_s;
        annotation.quote = u"e Paul, et celle de"_s;
        annotation.after = u" Paul"_s;
        annotation.notes.push_back(
            {.guid = {}, .kind = {}, .markdown = u"de Paul"_s, .coder = {}, .date = {}});
        annotation.taggings.push_back({.guid = {},
                                       .tag = 0,
                                       .weight = {},
                                       .coder = {},
                                       .created = {},
                                       .notes = {annotation.notes.front()}});
        annotation.links.push_back({.name = u"near Paul"_s, .other = {}, .notes = annotation.notes});
        applyAliases(data, AliasFinder({{.name = u"Paul"_s, .alias = u"Ève"_s}}));
        const ExportEpisode &after = data.episodes.front();
        QCOMPARE(after.title, u"Chez la sœur d’Ève"_s);
        QCOMPARE(after.annotations.front().before, u"c’est la maison "_s);
        QCOMPARE(after.annotations.front().quote, u"d’Ève, et celle d’Ève"_s);
        QCOMPARE(after.annotations.front().after, QString());
        QCOMPARE(after.annotations.front().notes.front().markdown, u"d’Ève"_s);
        QCOMPARE(after.annotations.front().taggings.front().notes.front().markdown, u"d’Ève"_s);
        QCOMPARE(after.annotations.front().links.front().name, u"near Ève"_s);
        QCOMPARE(after.annotations.front().links.front().notes.front().markdown, u"d’Ève"_s);
    }

    void noNames()
    {
        QVERIFY(AliasFinder().isEmpty());
        QVERIFY(AliasFinder({{.name = u"…"_s, .alias = u"A"_s}}).isEmpty());
        QCOMPARE(AliasFinder().applied(u"Marie"_s), u"Marie"_s);
    }

    void keyFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.csv"_s);
        const std::vector<Alias> aliases{{.name = u"Marie \"la Grande\", née Petit"_s, .alias = u"P1"_s},
                                         {.name = u"Rose"_s, .alias = u"=P2"_s, .needsCapital = true},
                                         {.name = u"Éloïse"_s, .alias = {}}};
        sure(writeKeyFile(path, aliases));
        QCOMPARE(sure(readKeyFile(path)), aliases);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(",=P2")); // no formula
        sure(writeKeyFile(path, {}));
        QCOMPARE(sure(readKeyFile(path)), std::vector<Alias>());
    }

    void otherColumnsAreNotLost()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name,alias,interview\nMarie,P1,E07\n") > 0);
        file.close();
        QCOMPARE(sure(readKeyFile(path)).size(), 1);
        const auto edited = readKeyFileToEdit(path);
        QVERIFY(!edited);
        QCOMPARE(edited.error().arguments, QStringList{u"interview"_s});
    }

    void namesAtTheEdgeOfAQuote()
    {
        ExportData data;
        ExportEpisode &episode = data.episodes.emplace_back();
        episode.media = u"/home/x/MarieDupont2023.mp3"_s;
        ExportAnnotation &annotation = episode.annotations.emplace_back();
        annotation.before = u"I am Ma"_s;
        annotation.quote = u"rie Dupont"_s;
        annotation.after = u", from Beau"_s;
        applyAliases(data, AliasFinder({{.name = u"Marie Dupont"_s, .alias = u"Anne Petit"_s},
                                        {.name = u"Marie"_s, .alias = u"Anne"_s}}));
        const ExportAnnotation &after = data.episodes.front().annotations.front();
        QCOMPARE(after.before, u"I am "_s);
        QCOMPARE(after.quote, u"Anne Petit"_s);
        QCOMPARE(after.after, u", from Beau"_s);
        QCOMPARE(data.episodes.front().media, QString());
    }

    void namesThatAreCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isInWord");
        QTest::addColumn<QString>("completed");
        QTest::newRow("last word") << u"Dupont came"_s << false << u"Marie Dupont came"_s;
        QTest::newRow("first word") << u"There came Marie"_s << false << u"There came Marie Dupont"_s;
        QTest::newRow("within a word") << u"rie Dupont came"_s << true << u"Marie Dupont came"_s;
        QTest::newRow("at the end, too") << u"I saw Marie Dup"_s << true << u"I saw Marie Dupont"_s;
        QTest::newRow("no part of a word") << u"pont neuf"_s << false << u"pont neuf"_s;
        QTest::newRow("another name") << u"Anne came"_s << false << u"Anne came"_s;
        QTest::newRow("behind a mark") << u"“Dupont” came"_s << false << u"“Dupont” came"_s;
        QTest::newRow("whole") << u"Marie Dupont"_s << false << u"Marie Dupont"_s;
        QTest::newRow("nothing") << u""_s << true << u""_s;
    }
    void namesThatAreCut()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isInWord);
        const AliasFinder aliases({{.name = u"Marie Dupont"_s, .alias = u"Jeanne Roy"_s},
                                   {.name = u"Anne"_s, .alias = u"Zoe"_s},
                                   {.name = u"Lou Anne"_s, .alias = u"Ida"_s}});
        QTEST(CutNames(aliases).completed(text, isInWord, isInWord), "completed");
    }

    /// Only the whole name has an alias.
    void contextIsNotCutWithinAName()
    {
        ExportData data;
        ExportEpisode &episode = data.episodes.emplace_back();
        ExportAnnotation &cut = episode.annotations.emplace_back();
        cut.before = u"Dupont was there when "_s;
        cut.quote = u"the boats came"_s;
        cut.after = u" back to Marie"_s;
        cut.cutBefore = cut.cutAfter = true;
        ExportAnnotation &orphan = episode.annotations.emplace_back();
        orphan.quote = u"rie Dupont stole it from Marie"_s;
        orphan.state = AnchorState::Orphan;
        orphan.beginsInWord = true;
        ExportAnnotation &whole = episode.annotations.emplace_back();
        whole.quote = u"Dupont came"_s; // another one, of whom it is known that all is here
        applyAliases(data, AliasFinder({{.name = u"Marie Dupont"_s, .alias = u"Anne Petit"_s}}));
        const std::vector<ExportAnnotation> &after = data.episodes.front().annotations;
        QCOMPARE(after[0].before, u" was there when "_s);
        QCOMPARE(after[0].quote, u"the boats came"_s);
        QCOMPARE(after[0].after, u" back to "_s);
        QCOMPARE(after[1].quote, u"Anne Petit stole it from Anne Petit"_s);
        QCOMPARE(after[2].quote, u"Dupont came"_s);
    }

    void keyFilesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("semicolons, other order") << QByteArray("Alias;Note;Name\nP1;x;Marie\n;;\n") << true;
        QTest::newRow("no alias") << QByteArray("name,other\nMarie,P1\n") << false;
        QTest::newRow("no table") << QByteArray("Marie is P1") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void keyFilesOfOthers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isOne);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = readKeyFile(path);
        QCOMPARE(read.has_value(), isOne);
        if (isOne) {
            QCOMPARE(*read, (std::vector<Alias>{{.name = u"Marie"_s, .alias = u"P1"_s}}));
        } else {
            QCOMPARE(read.error().file, path);
        }
    }

    void rolesAreNoNames_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("isName");
        for (const QString &role : {u"Interviewee"_s, u"Enquêté"_s, u"Q"_s, u"Speaker 2"_s, u""_s, u"…"_s}) {
            QTest::addRow("%s", qPrintable(role)) << role << false;
        }
        for (const QString &name : {u"Marie"_s, u"Mme Dupont"_s, u"Jean-Luc de la Tour"_s}) {
            QTest::addRow("%s", qPrintable(name)) << name << true;
        }
    }
    void rolesAreNoNames()
    {
        QFETCH(QString, label);
        QFETCH(bool, isName);
        QCOMPARE(isSomebodysName(label), isName);
    }

    void parts()
    {
        QCOMPARE(nameParts(u"Mme Marie de Dupont"_s), (QStringList{u"Marie"_s, u"Dupont"_s}));
        QCOMPARE(nameParts(u"Marie"_s), QStringList());
        QCOMPARE(nameParts(u"Ben Jo de La Tour J."_s), (QStringList{u"Ben"_s, u"Jo"_s, u"Tour"_s}));
        QCOMPARE(aliasOfPart(u"Marie Dupont"_s, u"Anne Petit"_s, u"Dupont"_s), u"Petit"_s);
        QCOMPARE(aliasOfPart(u"Marie Dupont"_s, u"P1"_s, u"Dupont"_s), u"P1"_s);
    }

    void whatWasSaid()
    {
        SaidWords said;
        said.add(u"My brother stole the landlady’s purse that night, and nobody ever knew.");
        const QString note =
            u"She says “my brother STOLE the landlady's purse that night” — but then she laughs, nobody ever knew"_s;
        const auto found = said.in(note);
        QCOMPARE(found.size(), 1);
        QCOMPARE(slice(note, found.front()).toString(),
                 u"my brother STOLE the landlady's purse that night"_s);
        QVERIFY(said.in(u"purse that night, and nobody"_s).empty()); // five words
        QVERIFY(SaidWords().in(note).empty());
    }

    /// What an apostrophe joins is one word, but is found from its middle on, too.
    void elidedWordsAreNoWords()
    {
        SaidWords said;
        said.add(u"C'est ce que j'ai vu"_s);
        QVERIFY(said.isEmpty()); // five words
        said.add(u"il n'y a pas de bateau là"_s);
        const QString note = u"« qu’il n’y a pas de bateau là », dit-elle"_s;
        QCOMPARE(said.in(note).size(), 1);
        QCOMPARE(slice(note, said.in(note).front()).toString(), u"il n’y a pas de bateau là"_s);
        QCOMPARE(spokenWordCount(u"C’est ce que j'ai vu"_s), 5);
    }

    void whatIsKnownIsNotFound()
    {
        SaidWords said;
        said.add(u"one two three four five six seven"_s);
        said.remove(u"one two three four five six"_s);
        QCOMPARE(said.in(u"one two three four five six"_s).size(), 0);
        QCOMPARE(said.in(u"two three four five six seven"_s).size(), 1);
        QCOMPARE(said.blanked(u"So: two three four five six seven."_s), u"So: […]."_s);
    }

    void shortTextsAreFoundWhole()
    {
        SaidWords said(15, 6);
        said.add(u"one two three four five six seven"_s);
        QCOMPARE(said.in(u"one two three four five six"_s).size(), 0);
        const QString text = u"zero one two three four five six seven eight"_s;
        QCOMPARE(said.in(text).size(), 1);
        QCOMPARE(slice(text, said.in(text).front()).toString(), u"one two three four five six seven"_s);
        said.remove(text);
        QVERIFY(said.isEmpty());
    }

    void initialsOfACoderWithAnAliasGo()
    {
        ExportData data;
        data.coders = {{.name = u"Marie Dupont"_s, .initials = u"MD"_s},
                       {.name = u"Tom"_s, .initials = u"TR"_s}};
        applyAliases(data, AliasFinder({{.name = u"Marie Dupont"_s, .alias = u"Coder A"_s}}));
        QCOMPARE(data.coders[0].name, u"Coder A"_s);
        QCOMPARE(data.coders[0].initials, QString());
        QCOMPARE(data.coders[1].initials, u"TR"_s);
    }
};

QTEST_GUILESS_MAIN(AliasesTest)
#include "tst_aliases.moc"
