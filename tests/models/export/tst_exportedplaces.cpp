// SPDX-License-Identifier: MIT
#include "models/export/exportsource.h"
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/sharing/aliasedexport.h"
#include "models/transcript/transcriptbuilder.h"
#include "models/writers/references/referenceformats.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Where web annotations say that passages are, in a text that lost words and got others.
class ExportedPlacesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    EpisodeId m_mill;

    AnnotationId mark(const QString &words)
    {
        const auto transcript = sure(m_sample->project().transcript(m_mill));
        const qsizetype at = transcript->body.indexOf(words);
        const Utf16Range range{Utf16Offset(at), Utf16Offset(at + words.size())};
        return sure(Editing(m_sample->project())
                        .highlight(m_mill, OffsetMap(transcript->body).toCodePoints(range),
                                   palette().front().colour));
    }

    [[nodiscard]] ExportData collected()
    {
        sure(m_sample->project().flush());
        NoProgress progress;
        ExportSelection selection;
        selection.parts = ExportPart::Texts;
        return sure(collectExport(m_sample->path(), selection, progress));
    }

    [[nodiscard]] static QJsonArray itemsOf(const ExportData &data)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        NoProgress progress;
        sure(writeWebAnnotations(data, {}, buffer, progress));
        return QJsonDocument::fromJson(buffer.data())[u"first"][u"items"].toArray();
    }

    /// What stands at the place of each, and what is said to stand there.
    static void verifyPlaces(const ExportData &data, const QStringList &expected)
    {
        const std::u32string body = data.episodes.front().text->body.toStdU32String();
        QStringList standing;
        QStringList exact;
        for (const QJsonValue &item : itemsOf(data)) {
            for (const QJsonValue &selector : item[u"target"][u"selector"].toArray()) {
                if (selector[u"type"].toString() == "TextPositionSelector"_L1) {
                    const auto start = size_t(selector[u"start"].toInt());
                    const auto stop = size_t(selector[u"end"].toInt());
                    standing += QString::fromStdU32String(body.substr(start, stop - start));
                } else if (selector[u"type"].toString() == "TextQuoteSelector"_L1) {
                    exact += selector[u"exact"].toString();
                }
            }
        }
        QCOMPARE(standing, expected);
        QCOMPARE(exact, expected);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The mill"_s;
        const int asks = builder.label(u"Tom"_s, Role::Interviewer);
        const int tells = builder.label(u"Ann"_s, Role::Interviewee);
        builder.beginSection(u"2.  Marie\u00a0: the mill", 2);
        builder.addUnit({asks}, u"Who was \U0001F600 there, Marie?");
        builder.addUnit({tells}, u"Marie and Paul. Paul stole the flour. Marie wept.");
        builder.addUnit({asks}, u"And then?");
        builder.addUnit({tells}, u"We had bread, Marie and I.");
        m_mill = m_sample->add(builder.finish());
    }

    void cleanup() { m_sample.reset(); }

    void placesAreRightBehindOtherWords()
    {
        mark(u"Marie and Paul."_s);
        const AnnotationId secret = mark(u"Paul stole the flour."_s);
        mark(u"Marie wept."_s);
        mark(u"We had bread"_s);
        verifyPlaces(collected(),
                     {u"Marie and Paul."_s, u"Paul stole the flour."_s, u"Marie wept."_s, u"We had bread"_s});
        sure(PeopleEditing(m_sample->project()).restrict({secret}, {.restriction = Restriction::OffRecord}));
        verifyPlaces(collected(), {u"Marie and Paul."_s, u"Marie wept."_s, u"We had bread"_s});
        ExportData data = collected();
        applyAliases(data, AliasFinder({{.name = u"Marie"_s, .alias = u"Wilhelmina"_s}}));
        verifyPlaces(data, {u"Wilhelmina and Paul."_s, u"Wilhelmina wept."_s, u"We had bread"_s});
    }
};

QTEST_GUILESS_MAIN(ExportedPlacesTest)
#include "tst_exportedplaces.moc"
