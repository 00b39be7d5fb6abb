// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"
#include "models/writers/cautions.h"
#include "models/writers/episodetext.h"
#include "models/writers/htmltext.h"
#include "models/writers/mediatype.h"
#include "models/writers/transcripts/teitext.h"
#include "models/writers/transcripts/transcriptformats.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// An element with nothing but text.
QString element(QStringView name, const QString &text, const QString &attributes = {})
{
    return u"<%1%2>%3</%1>"_s.arg(name, attributes, escapeHtml(text));
}

QString attribute(QStringView name, QStringView value)
{
    return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(name, escapeHtml(value));
}

/// By label; empty for one that says nothing of who speaks. Who has no name is called by the role.
std::vector<QString> personIds(const Transcript &transcript)
{
    std::vector<QString> ids;
    for (const Label &label : transcript.labels) {
        const bool isNobody = label.name.isEmpty() && label.role == Role::Other;
        ids.push_back(isNobody               ? QString()
                      : label.name.isEmpty() ? QString(name(label.role))
                                             : u"s%1"_s.arg(ids.size() + 1));
    }
    return ids;
}

/// Writes the <teiHeader>.
class Header
{
public:
    Header(TextSink &out, const ExportData &data, const ExportEpisode &episode, const ExportWords &words)
        : m_out(out)
        , m_data(data)
        , m_episode(episode)
        , m_words(words)
    {
    }

    void write(const Transcript &transcript, const std::vector<QString> &persons)
    {
        m_out << u"  <teiHeader" << attribute(u"xml:lang", m_words.language())
              << u">\n    <fileDesc>\n      <titleStmt>" << element(u"title", titleLine(m_episode))
              << u"</titleStmt>\n      <publicationStmt>" << element(u"p", onOneLine(m_data.createdWith))
              << u"</publicationStmt>\n";
        writeSeries();
        m_out << u"      <sourceDesc>\n        <recordingStmt>\n";
        writeRecording();
        m_out << u"        </recordingStmt>\n      </sourceDesc>\n    </fileDesc>\n";
        const QString profile = profileOf(transcript, persons);
        if (!profile.isEmpty()) {
            m_out << u"    <profileDesc>\n" << profile << u"    </profileDesc>\n";
        }
        m_out << u"  </teiHeader>\n";
    }

private:
    void writeSeries()
    {
        const QString number = onOneLine(m_episode.number);
        if (!number.isEmpty()) {
            m_out << u"      <seriesStmt>" << element(u"title", onOneLine(m_data.title))
                  << element(u"idno", number) << u"</seriesStmt>\n";
        }
    }

    void writeRecording()
    {
        const MediaType media = mediaTypeOf(m_episode.media);
        const QStringView kind = media.kind == MediaKind::Audio   ? QStringView(u"audio")
                                 : media.kind == MediaKind::Video ? QStringView(u"video")
                                                                  : QStringView();
        m_out << u"          <recording" << attribute(u"type", kind);
        if (!m_episode.date.isValid() && m_episode.media.isEmpty()) {
            m_out << u"/>\n";
            return;
        }
        m_out << u">\n";
        if (m_episode.date.isValid()) {
            const QString day = m_episode.date.toString(Qt::ISODate);
            m_out << u"            "
                  << element(u"date", m_words.date(m_episode.date), attribute(u"when", day)) << u"\n";
        }
        if (!m_episode.media.isEmpty()) {
            m_out << u"            <media" << attribute(u"mimeType", QString(media.mimeType))
                  << attribute(u"url", onOneLine(m_episode.media)) << u"/>\n";
        }
        m_out << u"          </recording>\n";
    }

    [[nodiscard]] QString profileOf(const Transcript &transcript, const std::vector<QString> &persons) const
    {
        QString profile;
        if (const QString summary = m_episode.summary.trimmed(); !summary.isEmpty()) {
            profile += u"      <abstract>"_s;
            for (const QStringView paragraph : bodyParagraphs(summary)) {
                profile += element(u"p", paragraph.toString());
            }
            profile += u"</abstract>\n"_s;
        }
        if (!m_episode.language.isEmpty()) {
            profile += u"      <langUsage>"_s +
                       element(u"language", m_words.languageName(m_episode.language),
                               attribute(u"ident", m_episode.language)) +
                       u"</langUsage>\n"_s;
        }
        QString people;
        for (size_t i = 0; i < persons.size(); ++i) {
            const auto before = persons.begin() + std::ptrdiff_t(i);
            if (!persons[i].isEmpty() && std::find(persons.begin(), before, persons[i]) == before) {
                people += u"          "_s + personOf(transcript.labels[i], persons[i]) + u'\n';
            }
        }
        if (!people.isEmpty()) {
            profile += u"      <particDesc>\n        <listPerson>\n"_s + people +
                       u"        </listPerson>\n      </particDesc>\n"_s;
        }
        return profile;
    }

    static QString personOf(const Label &label, const QString &id)
    {
        const QString role = label.role == Role::Other ? QString() : QString(name(label.role));
        const QString start = u"<person"_s + attribute(u"xml:id", id) + attribute(u"role", role);
        return label.name.isEmpty() ? start + u"/>"_s
                                    : start + u'>' + element(u"persName", label.name) + u"</person>"_s;
    }

    TextSink &m_out;
    const ExportData &m_data;
    const ExportEpisode &m_episode;
    const ExportWords &m_words;
};

} // namespace

Result<ExportLosses> writeTei(const ExportData &data, int episode, const ExportOptions &options,
                              QIODevice &device, Progress &progress)
{
    const ExportEpisode &interview = data.episodes[size_t(episode)];
    const Transcript &transcript = spokenText(interview);
    const ExportWords words(options.language);
    const std::vector<QString> persons = personIds(transcript);
    const TeiTimeline timeline(transcript);
    TextSink out(device);
    out << u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n";
    Header(out, data, interview, words).write(transcript, persons);
    out << u"  <text" << attribute(u"xml:lang", interview.language) << u">\n";
    timeline.write(out);
    out << u"    <body>\n";
    const std::vector<QString> notes = turnCautions(data, interview, words);
    TeiBody body(out, transcript, timeline, persons, notes);
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        body.writeSection(section);
    }
    body.finish();
    out << u"    </body>\n  </text>\n</TEI>\n";
    return out.finish().transform([] { return ExportLosses(); });
}

} // namespace visavis
