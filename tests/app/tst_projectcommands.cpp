// SPDX-License-Identifier: MIT
#include "models/project/peopleediting.h"
#include "tests/app/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// import, list, search, export and check on a project of two short interviews.
class ProjectCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsOnce();
    void importsInto();
    void revises();
    void refusesToReviseWhatIsUnclear();
    void listsAsJson();
    void listsAsText();
    void countsTagsOfLiveInterviews();
    void searches();
    void searchesAsText();
    void findsNothing();
    void aligns();
    void refusesToAlignWhatIsNotThere();
    void exports();
    void exportsChosen();
    void exportsNothingThatIsWithheld();
    void neverExportsOverTheProject();
    void checks();
    void findsDamage();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        return runVisavis(arguments, m_folder->path());
    }
    [[nodiscard]] Run annotate(const QString &quote, const QString &tag) const
    {
        return run({u"annotate"_s, u"p.visavis"_s, u"--episode"_s, u"12"_s, u"--quote"_s, quote, u"--tag"_s,
                    tag, u"--coder"_s, u"Ann"_s, u"--note"_s, u"A *note*."_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Run m_import;
};

void ProjectCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path(u"ferry.md"_s), Ferry));
    QVERIFY(writeFile(path(u"bakery.vtt"_s), Bakery));
    m_import = run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s, u"bakery.vtt"_s, u"--json"_s});
    QCOMPARE(m_import.exitStatus, 0);
}

void ProjectCommandsTest::importsOnce()
{
    QCOMPARE(m_import.errors, QByteArray());
    const QJsonObject first = m_import.json().object();
    QCOMPARE(first.keys(), QStringList({u"added"_s, u"failed"_s, u"files"_s, u"present"_s, u"project"_s}));
    QCOMPARE(first["added"_L1].toInt(), 2);
    const QJsonObject file = first["files"_L1].toArray().at(0).toObject();
    QCOMPARE(file["file"_L1].toString(), u"ferry.md"_s);
    QCOMPARE(file["status"_L1].toString(), u"added"_s);
    QCOMPARE(file["episode"_L1].toString(), u"The night ferry 😀"_s);

    const Run again = run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s, u"--json"_s});
    QCOMPARE(again.exitStatus, 0);
    QCOMPARE(again.json()["present"_L1].toInt(), 1);
    QCOMPARE(again.json()["added"_L1].toInt(), 0);
    // Nothing stays beside the project.
    QCOMPARE(QDir(m_folder->path()).entryList({u"p.visavis*"_s}, QDir::Files | QDir::Hidden).size(), 1);
}

void ProjectCommandsTest::importsInto()
{
    QVERIFY(writeFile(path(u"more/third.txt"_s),
                      "ANN: Who keeps the bridge?\n\nBEN: The town does, since spring.\n"
                      "\nANN: And at night?\n\nBEN: Nobody.\n"));
    const Run more = run({u"import"_s, u"p.visavis"_s, u"more"_s});
    QCOMPARE(more.exitStatus, 0);
    QVERIFY(more.output.startsWith("added: more/third.txt"));
    QCOMPARE(run({u"list"_s, u"p.visavis"_s, u"--json"_s}).json()["episodes"_L1].toArray().size(), 3);
}

void ProjectCommandsTest::revises()
{
    QCOMPARE(annotate(u"spring tide"_s, u"Tides"_s).exitStatus, 0);
    QByteArray corrected = Ferry;
    QVERIFY(corrected.contains("spring tide"));
    corrected.replace("# The night ferry", "# The ferry by night");
    QVERIFY(writeFile(path(u"corrected.md"_s), corrected));
    const Run first =
        run({u"import"_s, u"p.visavis"_s, u"corrected.md"_s, u"--revises"_s, u"12"_s, u"--json"_s});
    QCOMPARE(first.exitStatus, 0);
    QCOMPARE(first.json()["revised"_L1].toInt(), 1);
    QCOMPARE(first.json()["added"_L1].toInt(), 0);
    const QJsonObject file = first.json()["files"_L1].toArray().at(0).toObject();
    QCOMPARE(file["status"_L1].toString(), u"revised"_s);
    QCOMPARE(file["annotations"_L1].toObject(),
             (QJsonObject{{u"unchanged"_s, 1}, {u"changed"_s, 0}, {u"to_review"_s, 0}, {u"orphans"_s, 0}}));
    corrected.replace("spring tide", "flood");
    QVERIFY(writeFile(path(u"corrected.md"_s), corrected));
    const Run second = run({u"import"_s, u"p.visavis"_s, u"corrected.md"_s, u"--revises=12"_s});
    QCOMPARE(second.exitStatus, 0);
    QVERIFY2(second.output.startsWith("new text: corrected.md ("), second.output.constData());
    QVERIFY2(second.output.contains("1 to review") || second.output.contains("1 orphans"),
             second.output.constData());
    const QJsonArray episodes = run({u"list"_s, u"p.visavis"_s, u"--json"_s}).json()["episodes"_L1].toArray();
    QCOMPARE(episodes.size(), 2);
    QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
}

void ProjectCommandsTest::refusesToReviseWhatIsUnclear()
{
    QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s, u"bakery.vtt"_s, u"--revises=12"_s}).exitStatus,
             2);
    QVERIFY(writeFile(path(u"more/third.txt"_s), "ANN: Who?\n\nBEN: Nobody.\n"));
    QCOMPARE(run({u"import"_s, u"p.visavis"_s, u"more"_s, u"--revises=12"_s}).exitStatus, 2);
    const Run unknown = run({u"import"_s, u"p.visavis"_s, u"ferry.md"_s, u"--revises=no such one"_s});
    QCOMPARE(unknown.exitStatus, 1);
    QVERIFY(!unknown.errors.isEmpty());
    QCOMPARE(run({u"import"_s, u"new.visavis"_s, u"ferry.md"_s, u"--revises=12"_s}).exitStatus, 1);
    QVERIFY(!QFile::exists(path(u"new.visavis"_s)));
}

void ProjectCommandsTest::listsAsJson()
{
    QCOMPARE(annotate(u"spring tide"_s, u"Water > Tides"_s).exitStatus, 0);
    const Run list = run({u"list"_s, u"p.visavis"_s, u"--json"_s});
    QCOMPARE(list.exitStatus, 0);
    const QJsonObject project = list.json().object();
    QCOMPARE(project.keys(),
             QStringList({u"coders"_s, u"episodes"_s, u"project"_s, u"speakers"_s, u"tags"_s}));
    const QJsonArray episodes = project["episodes"_L1].toArray();
    QCOMPARE(episodes.size(), 2);
    const QJsonObject ferry = episodes[0].toObject();
    QCOMPARE(ferry["title"_L1].toString(), u"The night ferry 😀"_s);
    QCOMPARE(ferry["number"_L1].toString(), u"12"_s);
    QCOMPARE(ferry["date"_L1].toString(), u"2024-03-05"_s);
    QCOMPARE(ferry["language"_L1].toString(), u"en"_s);
    QCOMPARE(ferry["source"_L1].toString(), u"ferry.md"_s);
    QCOMPARE(ferry["turns"_L1].toInt(), 4);
    QVERIFY(ferry["words"_L1].toInt() > 30);
    QCOMPARE(ferry["annotations"_L1].toInt(), 1);
    const QJsonArray labels = episodes[1]["labels"_L1].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0]["name"_L1].toString(), u"Nora"_s);
    QCOMPARE(labels[0]["turns"_L1].toInt(), 1);
    QCOMPARE(project["coders"_L1].toArray().at(0)["name"_L1].toString(), u"Ann"_s);
    const QJsonObject water = project["tags"_L1].toArray().at(0).toObject();
    QCOMPARE(water["name"_L1].toString(), u"Water"_s);
    QCOMPARE(water["count"_L1].toInt(), 0);
    const QJsonObject tides = water["tags"_L1].toArray().at(0).toObject();
    QCOMPARE(tides["path"_L1].toString(), u"Water > Tides"_s);
    QCOMPARE(tides["count"_L1].toInt(), 1);
}

void ProjectCommandsTest::listsAsText()
{
    const Run list = run({u"list"_s, u"p.visavis"_s});
    QCOMPARE(list.exitStatus, 0);
    const QString text = QString::fromUtf8(list.output);
    QVERIFY(text.contains(u"The night ferry 😀"));
    QVERIFY(text.contains(u"Émile"));
    // No "(s)": English has its plurals where the machine's language is none of ours, too.
    QVERIFY2(!text.contains(u"(s)"), qPrintable(text));
}

void ProjectCommandsTest::countsTagsOfLiveInterviews()
{
    QCOMPARE(annotate(u"spring tide"_s, u"Water"_s).exitStatus, 0);
    const auto count = [this] {
        return run({u"list"_s, u"p.visavis"_s, u"--json"_s})
            .json()["tags"_L1]
            .toArray()
            .at(0)["count"_L1]
            .toInt();
    };
    QCOMPARE(count(), 1);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"hide"_s);
        database.setDatabaseName(path(u"p.visavis"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE episode SET state = 'deleted' WHERE number = '12'"_s));
    }
    QSqlDatabase::removeDatabase(u"hide"_s);
    QCOMPARE(count(), 0);
    QVERIFY(run({u"list"_s, u"p.visavis"_s}).output.contains("Water (0)"));
}

void ProjectCommandsTest::searches()
{
    const Run search = run({u"search"_s, u"p.visavis"_s, u"\"river was\""_s, u"--json"_s});
    QCOMPARE(search.exitStatus, 0);
    const QJsonObject result = search.json().object();
    QCOMPARE(result.keys(), QStringList({u"hits"_s, u"query"_s, u"total"_s}));
    QCOMPARE(result["query"_L1].toString(), u"\"river was\""_s);
    QCOMPARE(result["total"_L1].toInt(), 2);
    const QJsonArray hits = result["hits"_L1].toArray();
    QCOMPARE(hits.size(), 2);
    const QJsonObject hit = hits[1].toObject();
    QCOMPARE(hit.keys(), QStringList({u"after"_s, u"before"_s, u"episode"_s, u"match"_s, u"section"_s,
                                      u"speaker"_s, u"start"_s, u"stop"_s, u"turn"_s}));
    QCOMPARE(hit["episode"_L1].toString(), u"The night ferry 😀"_s);
    QCOMPARE(hit["section"_L1].toString(), u"Crossing"_s);
    QCOMPARE(hit["turn"_L1].toInt(), 3);
    QCOMPARE(hit["match"_L1].toString(), u"river was"_s);
    QVERIFY(hit["before"_L1].toString().endsWith(u"Ice. The "));
    QCOMPARE(hit["stop"_L1].toInt() - hit["start"_L1].toInt(), 9);
}

void ProjectCommandsTest::searchesAsText()
{
    const Run search = run({u"search"_s, u"p.visavis"_s, u"street"_s});
    QCOMPARE(search.exitStatus, 0);
    QCOMPARE(QString::fromUtf8(search.output), u"bakery · turn 2 · Émile: At two, the [street] is dark.\n"_s);
}

void ProjectCommandsTest::findsNothing()
{
    const Run search = run({u"search"_s, u"p.visavis"_s, u"volcano"_s, u"--json"_s});
    QCOMPARE(search.exitStatus, 0);
    QCOMPARE(search.json()["total"_L1].toInt(-1), 0);
    QCOMPARE(search.json()["hits"_L1].toArray().size(), 0);
}

void ProjectCommandsTest::aligns()
{
    const QByteArray French =
        "# Le bac de nuit\n\n**Anne :** Où avez-vous grandi ?\n\n"
        "**Benoît :** Au bord du canal de Vidourle. Mon père menait le bac en 1956.\n\n"
        "**Anne :** Mm.\n\n**Benoît :** Chaque soir il sonnait la cloche.\n\n"
        "**Anne :** Vous l’aidiez ?\n\n**Benoît :** Je tenais la corde, et j’ai appris à attendre.\n";
    const QByteArray English =
        "# The ferry at night\n\n**Anne:** Where did you grow up?\n\n"
        "**Benoît:** By the Vidourle canal. My father ran the ferry in 1956. Every evening he rang the "
        "bell.\n\n"
        "**Anne:** Did you help him?\n\n**Benoît:** I held the rope, and I learned to wait.\n";
    QVERIFY(writeFile(path(u"bac.md"_s), French));
    QVERIFY(writeFile(path(u"night.md"_s), English));
    QCOMPARE(run({u"import"_s, u"t.visavis"_s, u"bac.md"_s, u"night.md"_s}).exitStatus, 0);
    const Run aligned = run({u"align"_s, u"t.visavis"_s, u"Le bac"_s, u"The ferry at night"_s, u"--json"_s});
    QCOMPARE(aligned.exitStatus, 0);
    QCOMPARE(aligned.errors, QByteArray());
    const QJsonObject json = aligned.json().object();
    QCOMPARE(json.keys(), QStringList({u"kind"_s, u"left"_s, u"pairs"_s, u"right"_s}));
    QCOMPARE(json["left"_L1].toString(), u"Le bac de nuit"_s);
    QCOMPARE(json["right"_L1].toString(), u"The ferry at night"_s);
    QCOMPARE(json["kind"_L1].toString(), u"translation"_s);
    QStringList pairs;
    for (const QJsonValue &pair : json["pairs"_L1].toArray()) {
        QVERIFY(pair["score"_L1].isDouble());
        QStringList sides;
        for (const auto key : {"left"_L1, "right"_L1}) {
            QStringList turns;
            for (const QJsonValue &turn : pair[key].toArray()) {
                turns.append(QString::number(turn.toInt()));
            }
            sides.append(turns.join(u'+'));
        }
        pairs.append(sides.join(u'|'));
    }
    QCOMPARE(pairs, QStringList({u"0|0"_s, u"1+2+3|1"_s, u"4|2"_s, u"5|3"_s}));

    const Run asText =
        run({u"align"_s, u"t.visavis"_s, u"Le bac"_s, u"The ferry at night"_s, u"--kind"_s, u"proportion"_s});
    QCOMPARE(asText.exitStatus, 0);
    QVERIFY(asText.output.startsWith("Le bac de nuit | The ferry at night (proportion)\n"));
    QVERIFY(asText.output.contains("Où avez-vous grandi"));
}

void ProjectCommandsTest::refusesToAlignWhatIsNotThere()
{
    QCOMPARE(run({u"align"_s, u"p.visavis"_s, u"12"_s}).exitStatus, 2);
    QCOMPARE(run({u"align"_s, u"p.visavis"_s, u"12"_s, u"12"_s, u"--kind"_s, u"fate"_s}).exitStatus, 2);
    const Run nobody = run({u"align"_s, u"p.visavis"_s, u"12"_s, u"nobody"_s});
    QCOMPARE(nobody.exitStatus, 1);
    QCOMPARE(nobody.output, QByteArray());
    QVERIFY(nobody.errors.contains("nobody"));
}

void ProjectCommandsTest::exports()
{
    QCOMPARE(annotate(u"spring tide"_s, u"Tides"_s).exitStatus, 0);
    QCOMPARE(annotate(u"small boat"_s, u"Boats"_s).exitStatus, 0);
    for (const QString &output : {u"notes.md"_s, u"notes.html"_s}) {
        const Run exported = run({u"export"_s, u"p.visavis"_s, output});
        QCOMPARE(exported.exitStatus, 0);
        QCOMPARE(exported.output, QByteArray());
        QFile file(path(output));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("spring tide"));
        QVERIFY(content.contains("small boat"));
    }
    QFile html(path(u"notes.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const Run printed = run({u"export"_s, u"p.visavis"_s, u"-"_s, u"--format"_s, u"html"_s});
    QCOMPARE(printed.exitStatus, 0);
    QCOMPARE(printed.output, html.readAll());
}

void ProjectCommandsTest::exportsChosen()
{
    QCOMPARE(annotate(u"spring tide"_s, u"Tides"_s).exitStatus, 0);
    QCOMPARE(annotate(u"small boat"_s, u"Boats"_s).exitStatus, 0);
    const auto print = [&](const QStringList &options) {
        return run(QStringList{u"export"_s, u"p.visavis"_s, u"-"_s, u"--format"_s, u"md"_s} + options);
    };
    const Run filtered = print({u"--filter"_s, u"tag:boats"_s});
    QCOMPARE(filtered.exitStatus, 0);
    QVERIFY(filtered.output.contains("small boat"));
    QVERIFY(!filtered.output.contains("spring tide"));
    const Run byTag = print({u"--by"_s, u"tag"_s, u"--language"_s, u"fr"_s});
    QCOMPARE(byTag.exitStatus, 0);
    QVERIFY(byTag.output.contains("Boats"));
    const Run other = print({u"--episode"_s, u"bakery"_s});
    QCOMPARE(other.exitStatus, 0);
    QVERIFY(!other.output.contains("spring tide"));
    const Run bare = print({u"--fields"_s, u"speaker"_s});
    QCOMPARE(bare.exitStatus, 0);
    QVERIFY(!bare.output.contains("*note*"));
    QVERIFY(print({u"--fields"_s, u"notes"_s}).output.contains("*note*"));
    const Run none = print({u"--episode"_s, u"volcano"_s});
    QCOMPARE(none.exitStatus, 1);
    QVERIFY(none.errors.contains("bakery"));
}

void ProjectCommandsTest::exportsNothingThatIsWithheld()
{
    QCOMPARE(annotate(u"spring tide"_s, u"Tides"_s).exitStatus, 0);
    QCOMPARE(annotate(u"small boat"_s, u"Boats"_s).exitStatus, 0);
    const auto restrict = [&](const QString &quote, Restriction restriction) {
        const auto project = Project::open(path(u"p.visavis"_s), u"Test"_s);
        QVERIFY(project && (*project)->loadAll() && (*project)->setCoder(u"Ann"_s));
        for (const Annotation &annotation : (*project)->data().annotations()) {
            if (annotation.quote == quote) {
                QVERIFY(PeopleEditing(**project).restrict({annotation.id}, {.restriction = restriction}));
                break;
            }
        }
        QVERIFY((*project)->flush());
    };
    restrict(u"spring tide"_s, Restriction::OffRecord);
    restrict(u"small boat"_s, Restriction::ToCheck);
    const QStringList command{u"export"_s, u"p.visavis"_s, u"-"_s,  u"--format"_s,
                              u"md"_s,     u"--fields"_s,  u"all"_s};
    const Run marked = run(command);
    QCOMPARE(marked.exitStatus, 0);
    QVERIFY(!marked.output.contains("spring tide"));
    QVERIFY(marked.output.contains("small boat"));
    QVERIFY(marked.output.contains("to check before publishing"));
    QCOMPARE(marked.errors.trimmed(), QByteArray("Left out: 1 passage off record."));
    const Run omitted = run(command + QStringList{u"--to-check"_s, u"omit"_s});
    QVERIFY(!omitted.output.contains("small boat"));
    QVERIFY(omitted.errors.contains("1 passage to check"));
    QCOMPARE(run(command + QStringList{u"--to-check"_s, u"burn"_s}).exitStatus, 2);
}

void ProjectCommandsTest::neverExportsOverTheProject()
{
    const Run refused = run({u"export"_s, u"p.visavis"_s, u"p.visavis"_s, u"--format"_s, u"md"_s});
    QCOMPARE(refused.exitStatus, 2);
    QCOMPARE(run({u"check"_s, u"p.visavis"_s}).exitStatus, 0);
    const Run nowhere = run({u"export"_s, u"p.visavis"_s, u"no/such/notes.md"_s});
    QCOMPARE(nowhere.exitStatus, 1);
    QCOMPARE(nowhere.complaints().size(), 1);
}

void ProjectCommandsTest::checks()
{
    for (const QStringList &options : {QStringList(), QStringList(u"--repair"_s)}) {
        const Run check = run(QStringList{u"check"_s, u"p.visavis"_s} + options);
        QCOMPARE(check.exitStatus, 0);
        QCOMPARE(check.errors, QByteArray());
    }
}

void ProjectCommandsTest::findsDamage()
{
    QFile file(path(u"p.visavis"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // The words of the text itself, which SQLite does not guard.
    const qsizetype at = bytes.indexOf("Ice. The river");
    QVERIFY(at > 0);
    bytes.replace(at, 3, "Ace");
    file.seek(0);
    QVERIFY(file.write(bytes) == bytes.size());
    file.close();
    const Run check = run({u"check"_s, u"p.visavis"_s});
    QCOMPARE(check.exitStatus, 1);
    QVERIFY(check.output.contains("The night ferry"));
}

QTEST_GUILESS_MAIN(ProjectCommandsTest)
#include "tst_projectcommands.moc"
