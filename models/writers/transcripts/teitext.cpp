// SPDX-License-Identifier: MIT
#include "models/writers/transcripts/teitext.h"

#include "models/writers/episodetext.h"
#include "models/writers/htmltext.h"

#include <QStringList>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

TeiTimeline::TeiTimeline(const Transcript &transcript)
{
    for (const Turn &turn : transcript.turns) {
        for (const auto time : {turn.start, turn.end}) {
            if (time) {
                m_points.push_back(*time);
            }
        }
    }
    for (const TimeSpan &span : transcript.times) {
        m_points.push_back(span.start);
        m_points.push_back(span.end);
    }
    std::ranges::sort(m_points);
    const auto same = std::ranges::unique(m_points);
    m_points.erase(same.begin(), same.end());
}

QString TeiTimeline::idOf(Milliseconds time) const
{
    return u"T%1"_s.arg(std::ranges::lower_bound(m_points, time) - m_points.begin() + 1);
}

void TeiTimeline::write(TextSink &out) const
{
    if (m_points.empty()) {
        return;
    }
    out << u"    <timeline unit=\"s\" origin=\"#T0\">\n      <when xml:id=\"T0\"/>\n";
    for (const Milliseconds time : m_points) {
        out << u"      <when xml:id=\"%1\" interval=\"%2\" since=\"#T0\"/>\n"_s.arg(idOf(time),
                                                                                    secondsText(time));
    }
    out << u"    </timeline>\n";
}

TeiBody::TeiBody(TextSink &out, const Transcript &transcript, const TeiTimeline &timeline,
                 const std::vector<QString> &persons, const std::vector<QString> &turnNotes)
    : m_out(out)
    , m_transcript(transcript)
    , m_timeline(timeline)
    , m_persons(persons)
    , m_turnNotes(turnNotes)
{
}

void TeiBody::writeSection(int index)
{
    const Section &section = m_transcript.sections[size_t(index)];
    const QStringView title = m_transcript.titleOf(section);
    // Text before the first heading stands in no division.
    if (!title.isEmpty()) {
        while (!m_open.empty() && m_open.back() >= section.level) {
            m_open.pop_back();
            m_out << indent() << u"</div>\n";
        }
        m_out << indent() << u"<div>\n";
        m_open.push_back(section.level);
        m_out << indent() << u"<head>" << escapeHtml(title) << u"</head>\n";
        m_hasContent = true;
    }
    const auto [first, last] = m_transcript.turnsOf(index);
    for (int turn = first; turn < last; ++turn) {
        writeTurn(turn);
    }
}

void TeiBody::finish()
{
    while (!m_open.empty()) {
        m_open.pop_back();
        m_out << indent() << u"</div>\n";
    }
    if (!m_hasContent) {
        m_out << indent() << u"<p/>\n"; // it may not be empty
    }
}

void TeiBody::writeTurn(int index)
{
    const Turn &turn = m_transcript.turns[size_t(index)];
    if (const QString &note = m_turnNotes[size_t(index)]; !note.isEmpty()) {
        m_out << indent() << u"<note type=\"editorial\">" << escapeHtml(note) << u"</note>\n";
    }
    const QList<QStringView> paragraphs = bodyParagraphs(m_transcript.text(turn.range));
    const std::vector<Anchor> anchors = anchorsIn(turn);
    auto anchor = anchors.begin();
    m_out << indent() << u"<u" << attributesOf(turn) << u">";
    const bool areSeveral = paragraphs.size() > 1;
    for (const QStringView paragraph : paragraphs) {
        m_out << (areSeveral ? u'\n' + indent() + u"  <seg>"_s : QString());
        const QChar *const body = m_transcript.body.constData();
        qsizetype from = paragraph.data() - body;
        const qsizetype to = from + paragraph.size();
        for (; anchor != anchors.end() && anchor->place.value() < to; ++anchor) {
            const qsizetype place = std::max(from, anchor->place.value());
            writeWords(m_transcript.text({Utf16Offset(from), Utf16Offset(place)}));
            m_out << u"<anchor synch=\"#" << m_timeline.idOf(anchor->time) << u"\"/>";
            from = place;
        }
        writeWords(m_transcript.text({Utf16Offset(from), Utf16Offset(to)}));
        m_out << (areSeveral ? u"</seg>" : u"");
    }
    m_out << (areSeveral ? u'\n' + indent() : QString()) << u"</u>\n";
    m_hasContent = true;
}

void TeiBody::writeWords(QStringView words)
{
    m_out << escapeHtml(words).replace(u'\n', u"<lb/>"_s);
}

std::span<const TimeSpan> TeiBody::spansIn(const Turn &turn) const
{
    const auto startOf = [](const TimeSpan &span) { return span.range.start; };
    const auto first = std::ranges::lower_bound(m_transcript.times, turn.range.start, {}, startOf);
    const auto last = std::ranges::lower_bound(m_transcript.times, turn.range.stop, {}, startOf);
    return {first, last};
}

std::vector<TeiBody::Anchor> TeiBody::anchorsIn(const Turn &turn) const
{
    std::vector<Anchor> anchors;
    const auto spans = spansIn(turn);
    for (size_t i = 0; i < spans.size(); ++i) {
        const TimeSpan &span = spans[i];
        if (span.range.start > turn.range.start) {
            anchors.push_back({.place = span.range.start, .time = span.start});
        }
        // The next one begins when this one ends, mostly.
        const bool goesOn = i + 1 < spans.size() && spans[i + 1].start == span.end;
        if (!goesOn && span.range.stop < turn.range.stop) {
            anchors.push_back({.place = span.range.stop, .time = span.end});
        }
    }
    std::ranges::stable_sort(anchors, {}, &Anchor::place);
    return anchors;
}

QString TeiBody::attributesOf(const Turn &turn) const
{
    QStringList who;
    for (const int label : turn.labels) {
        if (const QString &person = m_persons[size_t(label)]; !person.isEmpty()) {
            who += u'#' + person;
        }
    }
    QString attributes = who.isEmpty() ? QString() : u" who=\"%1\""_s.arg(who.join(u' '));
    const auto spans = spansIn(turn);
    const auto start = turn.start || spans.empty() ? turn.start : std::optional(spans.front().start);
    const auto end = turn.end || spans.empty() ? turn.end : std::optional(spans.back().end);
    if (start) {
        attributes += u" start=\"#%1\""_s.arg(m_timeline.idOf(*start));
    }
    if (end && end >= start) {
        attributes += u" end=\"#%1\""_s.arg(m_timeline.idOf(*end));
    }
    return attributes;
}

} // namespace visavis
