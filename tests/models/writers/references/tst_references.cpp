// SPDX-License-Identifier: MIT
#include "models/writers/references/interviewreference.h"
#include "models/writers/references/quotecontexts.h"
#include "models/writers/references/referenceformats.h"
#include "tests/models/writers/exportsample.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace visavis;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Write = Result<ExportLosses> (*)(const ExportData &, const ExportOptions &, QIODevice &, Progress &);

QByteArray written(Write write, const ExportData &data, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const auto losses = write(data, options, buffer, progress);
    if (!losses) {
        qWarning() << int(losses.error().code) << losses.error().detail;
        return {};
    }
    return buffer.data();
}

QString guid(int number)
{
    return u"5b0c7f0e-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

/// For node: which text, which annotations.
const QByteArray CheckScript = R"js(
const fs = require('fs');
const text = fs.readFileSync(process.argv[2], 'utf8');
const points = Array.from(text);
const collection = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
let checked = 0;
for (const annotation of collection.first.items) {
    const of = type => annotation.target.selector.find(one => one.type === type);
    const position = of('TextPositionSelector');
    const quote = of('TextQuoteSelector');
    const selected = points.slice(position.start, position.end).join('');
    const whole = (quote.prefix || '') + quote.exact + (quote.suffix || '');
    const at = text.indexOf(whole);
    const before = Array.from(text.slice(0, at + (quote.prefix || '').length)).length;
    if (selected !== quote.exact || at < 0 || text.indexOf(whole, at + 1) >= 0 || before !== position.start) {
        throw new Error(JSON.stringify(annotation));
    }
    ++checked;
}
console.log(checked);
)js";

/// For node: which annotations.
const QByteArray LinksScript = R"js(
const fs = require('fs');
const collection = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const items = collection.first.items;
if (collection.total !== items.length) {
    throw new Error('total');
}
const passages = new Map();
for (const item of items.filter(one => one.motivation !== 'linking')) {
    passages.set(item.id, item.target.selector.find(one => one.type === 'TextQuoteSelector').exact);
}
for (const link of items.filter(one => one.motivation === 'linking')) {
    const name = link.body.find(one => one.purpose === 'describing').value;
    const note = link.body.find(one => one.purpose === 'commenting')?.value ?? '';
    console.log([link.id, passages.get(link.target), name, passages.get(link.body[0]), note].join('|'));
}
)js";

/// Short words that come again and again, with emoji before them: places in code points differ from those in
/// UTF-16.
QString body()
{
    QString text = u"😀😀 Yes.\n\n"_s;
    for (int i = 0; i < 60; ++i) {
        text += u"Yes. No. Yes.\n\n"_s;
    }
    return text + u"Once \"only\".\n\nYes."_s;
}

/// Annotations of an interview at these places of its text.
ExportData annotated(const QString &text, const std::vector<Utf16Range> &places)
{
    auto transcript = std::make_shared<Transcript>();
    transcript->body = text;
    ExportEpisode episode;
    episode.guid = guid(100);
    episode.title = u"Yes"_s;
    episode.text = transcript;
    int number = 0;
    for (const Utf16Range &place : places) {
        ExportAnnotation annotation = test::annotationOf(slice(text, place).toString());
        annotation.guid = guid(++number);
        annotation.shown = place;
        episode.annotations.push_back(annotation);
    }
    ExportData data;
    data.title = u"Study"_s;
    data.episodes = {episode};
    return data;
}

Utf16Range place(qsizetype start, qsizetype length)
{
    return {Utf16Offset(start), Utf16Offset(start + length)};
}

std::vector<Utf16Range> everyYes(const QString &text)
{
    std::vector<Utf16Range> places;
    for (qsizetype at = text.indexOf("Yes"_L1); at >= 0; at = text.indexOf("Yes"_L1, at + 1)) {
        places.push_back(place(at, 3));
    }
    places.push_back(place(text.indexOf("Once"_L1), 4));
    return places;
}

QJsonArray itemsOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json)[u"first"][u"items"].toArray();
}

QJsonObject selector(const QJsonObject &annotation, QLatin1StringView type)
{
    for (const QJsonValue &value : annotation[u"target"][u"selector"].toArray()) {
        if (value[u"type"].toString() == type) {
            return value.toObject();
        }
    }
    return {};
}

} // namespace

class TestReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextsAreUnique_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("again and again") << body();
        QTest::newRow("long") << u"The lamp went out, and the wind came up from the sea. "_s.repeated(30) +
                                     body();
        QTest::newRow("short") << u"Yes. Yes. Once."_s;
        QTest::newRow("periodic") << u"Yes. "_s.repeated(100) + u"Once"_s;
        QTest::newRow("surrogates") << u"😀"_s.repeated(70) + u"Yes"_s + u"😀"_s.repeated(90) + u"Yes Once"_s;
    }

    void contextsAreUnique()
    {
        QFETCH(const QString, text);
        const std::vector<Utf16Range> places = everyYes(text);
        const QuoteContexts contexts(text, places);
        for (const Utf16Range &quote : places) {
            const QuoteContext context = contexts.of(quote);
            const QString whole =
                context.prefix.toString() + slice(text, quote).toString() + context.suffix.toString();
            QCOMPARE(text.indexOf(whole) + context.prefix.size(), quote.start.value());
            QVERIFY(text.indexOf(whole, text.indexOf(whole) + 1) < 0);
            QVERIFY(context.prefix.isEmpty() || !context.prefix.front().isLowSurrogate());
            QVERIFY(context.suffix.isEmpty() || !context.suffix.back().isHighSurrogate());
        }
        const QuoteContext once = contexts.of(places.back());
        QVERIFY(once.prefix.size() <= 64);
    }

    void annotationsSelectTheirWords()
    {
        const QString text = body();
        const ExportData data = annotated(text, everyYes(text));
        const QByteArray json = written(writeWebAnnotations, data);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QCOMPARE(document[u"@context"].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QCOMPARE(document[u"type"].toString(), u"AnnotationCollection"_s);
        QCOMPARE(document[u"first"][u"type"].toString(), u"AnnotationPage"_s);
        const QJsonArray items = itemsOf(json);
        QCOMPARE(items.size(), qsizetype(data.episodes[0].annotations.size()));
        QCOMPARE(document[u"total"].toInt(), int(items.size()));
        const QList<uint> codePoints = text.toUcs4();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject annotation = items[i].toObject();
            QCOMPARE(annotation[u"id"].toString(), u"urn:uuid:"_s + guid(int(i) + 1));
            QCOMPARE(annotation[u"motivation"].toString(), u"highlighting"_s);
            QCOMPARE(annotation[u"target"][u"source"].toString(), u"urn:uuid:"_s + guid(100));
            const QJsonObject position = selector(annotation, "TextPositionSelector"_L1);
            const QJsonObject quote = selector(annotation, "TextQuoteSelector"_L1);
            const int start = position[u"start"].toInt();
            const int end = position[u"end"].toInt();
            const QList<uint> slice = codePoints.sliced(start, end - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size()),
                     quote[u"exact"].toString());
            const QString whole =
                quote[u"prefix"].toString() + quote[u"exact"].toString() + quote[u"suffix"].toString();
            QCOMPARE(text.count(whole), 1);
        }
    }

    void annotationsSayWhatIsKnown()
    {
        ExportData data = annotated(u"It was loud."_s, {place(0, 2), place(3, 3), place(7, 4)});
        data.tags = {{.guid = {}, .path = {u"Work"_s, u"Noise"_s}, .colour = {}, .description = {}}};
        ExportEpisode &episode = data.episodes.front();
        episode.media = u"https://example.org/a b.mp3"_s;
        const QDateTime moment(QDate(2024, 3, 9), QTime(18, 5), QTimeZone::fromSecondsAheadOfUtc(3600));
        const ExportNote note{
            .guid = guid(7), .kind = {}, .markdown = u"*Loud*"_s, .coder = u"Ines"_s, .date = moment};
        ExportAnnotation &tagged = episode.annotations[0];
        tagged.tags = {0};
        tagged.taggings = {
            {.guid = guid(8), .tag = 0, .weight = {}, .coder = u"Ines"_s, .created = moment, .notes = {}}};
        tagged.notes = {note};
        tagged.coder = u"Ines"_s;
        tagged.created = tagged.modified = moment;
        tagged.start = 12500ms;
        tagged.end = 17s;
        episode.annotations[1].notes = {note};
        episode.annotations[1].start = 1050ms;
        episode.annotations[2].state = AnchorState::Orphan;
        episode.annotations[2].quote = u"gone"_s;
        episode.annotations[2].start = 3s;
        episode.annotations[2].restriction = Restriction::ToCheck;

        const QJsonArray items = itemsOf(written(writeWebAnnotations, data));
        QCOMPARE(items.size(), 3);
        const QJsonObject first = items[0].toObject();
        QCOMPARE(first[u"motivation"].toArray(), (QJsonArray{u"tagging"_s, u"commenting"_s}));
        QCOMPARE(first[u"created"].toString(), u"2024-03-09T17:05:00Z"_s);
        QCOMPARE(first[u"modified"].toString(), u"2024-03-09T17:05:00Z"_s);
        QCOMPARE(first[u"creator"][u"name"].toString(), u"Ines"_s);
        const QJsonArray bodies = first[u"body"].toArray();
        QCOMPARE(bodies.size(), 2);
        QCOMPARE(bodies[0][u"purpose"].toString(), u"tagging"_s);
        QCOMPARE(bodies[0][u"value"].toString(), u"Work > Noise"_s);
        QCOMPARE(bodies[1][u"purpose"].toString(), u"commenting"_s);
        QCOMPARE(bodies[1][u"format"].toString(), u"text/markdown"_s);
        QVERIFY(!bodies[1].toObject().contains(u"language")); // nobody knows it
        QCOMPARE(bodies[1][u"value"].toString(), u"*Loud*"_s);
        QCOMPARE(first[u"target"][u"source"].toString(), u"https://example.org/a%20b.mp3"_s);
        QCOMPARE(first[u"target"][u"scope"].toString(), u"urn:uuid:"_s + guid(100));
        const QJsonObject fragment = selector(first, "FragmentSelector"_L1);
        QCOMPARE(fragment[u"value"].toString(), u"t=12.5,17"_s);
        QCOMPARE(fragment[u"conformsTo"].toString(), u"http://www.w3.org/TR/media-frags/"_s);
        const QJsonObject second = items[1].toObject();
        QCOMPARE(second[u"motivation"].toString(), u"commenting"_s);
        QCOMPARE(selector(second, "FragmentSelector"_L1)[u"value"].toString(), u"t=1.05"_s);
        const QJsonArray cautions = items[2][u"body"].toArray();
        QCOMPARE(cautions.size(), 2);
        QCOMPARE(cautions[0][u"purpose"].toString(), u"commenting"_s);
        QCOMPARE(cautions[0][u"value"].toString(), u"not in the text any more"_s);
        QCOMPARE(cautions[1][u"value"].toString(), u"to check before publishing"_s);
        QCOMPARE(cautions[1][u"language"].toString(), u"en"_s);
        const QJsonArray ofOrphan = items[2][u"target"][u"selector"].toArray();
        QCOMPARE(ofOrphan.size(), 1);
        QCOMPARE(ofOrphan[0][u"exact"].toString(), u"gone"_s);
    }

    // Another program follows them from passage to passage.
    void nodeFollowsTheLinks()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty()) {
            QSKIP("node is not installed.");
        }
        ExportData data = annotated(u"It was loud."_s, {place(0, 2), place(3, 3), place(7, 4)});
        auto &annotations = data.episodes.front().annotations;
        const auto link = [&](int from, int to, const QString &name, int number) {
            ExportLink made;
            made.name = name;
            made.other = {.episode = 0, .annotation = to};
            made.guid = guid(number);
            annotations[size_t(from)].links.push_back(made);
            made.isFromHere = false;
            made.other.annotation = from;
            annotations[size_t(to)].links.push_back(made);
        };
        link(0, 2, u"contradicts"_s, 11);
        link(2, 1, u"dans \"ses\" mots"_s, 12);
        annotations[2].links.back().notes = {
            {.guid = guid(13), .kind = {}, .markdown = u"why"_s, .coder = {}, .date = {}}};
        QTemporaryDir folder;
        const auto save = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(save(u"notes.jsonld"_s, written(writeWebAnnotations, data)));
        QVERIFY(save(u"check.js"_s, LinksScript));
        QProcess process;
        process.start(node, {folder.filePath(u"check.js"_s), folder.filePath(u"notes.jsonld"_s)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n'),
                 (QStringList{u"urn:uuid:%1|It|contradicts|loud|"_s.arg(guid(11)),
                              u"urn:uuid:%1|loud|dans \"ses\" mots|was|why"_s.arg(guid(12))}));
    }

    void hostileWordsStayWords()
    {
        for (const Write write : {Write(writeWebAnnotations), Write(writeCslJson)}) {
            QJsonParseError error;
            QJsonDocument::fromJson(written(write, test::hostileExport()), &error);
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
    }

    void sameDataSameBytes()
    {
        for (const Write write : {Write(writeWebAnnotations), Write(writeBibTex), Write(writeCslJson)}) {
            QCOMPARE(written(write, test::sampleExport()), written(write, test::sampleExport()));
            QVERIFY(!written(write, ExportData()).isEmpty() || write == writeBibTex);
        }
    }

    // Another program reads it, and finds every passage by each of its selectors.
    void nodeFindsThePassages()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty()) {
            QSKIP("node is not installed.");
        }
        const QString text = body();
        QTemporaryDir folder;
        const auto save = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(save(u"text.txt"_s, text.toUtf8()));
        QVERIFY(save(u"notes.jsonld"_s, written(writeWebAnnotations, annotated(text, everyYes(text)))));
        QVERIFY(save(u"check.js"_s, CheckScript));
        QProcess process;
        process.start(node, {folder.filePath(u"check.js"_s), folder.filePath(u"text.txt"_s),
                             folder.filePath(u"notes.jsonld"_s)});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(process.readAllStandardOutput().trimmed(),
                 QByteArray::number(qint64(everyYes(text).size())));
    }

    void keysAreAsciiAndDiffer()
    {
        ExportData data;
        const auto add = [&data](const QString &number, const QString &title) {
            ExportEpisode episode;
            episode.number = number;
            episode.title = title;
            data.episodes.push_back(episode);
        };
        add(u"E07"_s, u"The keeper of the outer light"_s);
        add({}, u"L'été à Évry"_s);
        add({}, u"L'ete a Evry!"_s);
        add(u"7"_s, {});
        add({}, u"日本"_s);
        add({}, {});
        const auto references = interviewReferences(data);
        QStringList keys;
        for (const InterviewReference &reference : references) {
            keys += reference.key;
        }
        QCOMPARE(keys, (QStringList{u"e07-the-keeper-of-the"_s, u"l-ete-a-evry"_s, u"l-ete-a-evry-2"_s,
                                    u"interview-7"_s, u"interview"_s, u"interview-2"_s}));
    }

    void bibTexIsEscaped()
    {
        ExportData data = test::sampleExport();
        ExportEpisode &episode = data.episodes.front();
        episode.title = u"50% of {this} & #that_one \\ ~^$"_s;
        episode.speakers = {{u"Tom & Co"_s, Role::Interviewer},
                            {u"Marta Lindqvist"_s, Role::Interviewee},
                            {u"Lee, Ann"_s, Role::Interviewee},
                            {u"The Salt and Iron Choir"_s, Role::Interviewee},
                            {{}, Role::Interviewee}};
        const QByteArray text = written(writeBibTex, data);
        QVERIFY(text.startsWith("@misc{interview-7-50-of-this-that,\n"));
        QVERIFY(
            text.contains("  author = {Marta Lindqvist and {Lee, Ann} and {The Salt and Iron Choir}},\n"));
        QVERIFY(
            text.contains("  title = {{50\\% of \\textbraceleft{}this\\textbraceright{} \\& \\#that\\_one "
                          "\\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\$}},\n"));
        QVERIFY(text.contains("  year = {2023},\n  date = {2023-11-14},\n"));
        QVERIFY(text.contains("  howpublished = {Interview by Tom \\& Co},\n"));
        QVERIFY(text.contains("  url = {https://example.org/audio/outer-light.mp3},\n"));
        QVERIFY(text.contains("  language = {english}\n}\n"));
        QVERIFY(text.contains("\n@misc{le-boulanger-de-la,\n  title = {{Le boulanger de la rue basse}},\n"
                              "  howpublished = {Interview},\n  language = {french}\n}\n"));
        int depth = 0;
        for (const char c : written(writeBibTex, test::hostileExport())) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
    }

    void cslItemsAreInterviews()
    {
        const QJsonArray items = QJsonDocument::fromJson(written(writeCslJson, test::sampleExport())).array();
        QCOMPARE(items.size(), 3);
        const QJsonObject item = items[0].toObject();
        QCOMPARE(item[u"type"].toString(), u"interview"_s);
        QCOMPARE(item[u"title"].toString(), u"The keeper of the outer light"_s);
        QCOMPARE(item[u"author"].toArray(), (QJsonArray{QJsonObject{{u"literal"_s, u"Marta Lindqvist"_s}}}));
        QCOMPARE(item[u"interviewer"].toArray(), (QJsonArray{QJsonObject{{u"literal"_s, u"Tom Adeyemi"_s}}}));
        QCOMPARE(item[u"issued"][u"date-parts"].toArray(), (QJsonArray{QJsonArray{2023, 11, 14}}));
        QCOMPARE(item[u"medium"].toString(), u"audio recording"_s);
        QCOMPARE(item[u"URL"].toString(), u"https://example.org/audio/outer-light.mp3"_s);
        QCOMPARE(item[u"language"].toString(), u"en"_s);
        QVERIFY(!items[1].toObject().contains(u"author"));
        QVERIFY(!items[1].toObject().contains(u"issued"));
        QCOMPARE(items[2][u"title"].toString(), u"Untitled interview"_s);
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
