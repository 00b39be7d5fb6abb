// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"
#include "models/writers/textsink.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace visavis
{

/// The points in time that a TEI transcript refers to.
class TeiTimeline
{
public:
    /// Of all turns and of what is timed within them.
    explicit TeiTimeline(const Transcript &transcript);

    /// "T12"; the time is one of the transcript's.
    [[nodiscard]] QString idOf(Milliseconds time) const;
    /// The <timeline>; nothing where there are no times.
    void write(TextSink &out) const;

private:
    std::vector<Milliseconds> m_points; ///< ascending
};

/// Writes the divisions and utterances of a transcript.
class TeiBody
{
public:
    /// Who speaks, by label: an xml:id, or empty for nobody; what stands before each turn as a note, or empty
    /// for none. All must outlive it.
    TeiBody(TextSink &out, const Transcript &transcript, const TeiTimeline &timeline,
            const std::vector<QString> &persons, const std::vector<QString> &turnNotes);

    void writeSection(int section);
    /// Ends the divisions that are open.
    void finish();

private:
    /// A point in time between words; in UTF-16 units of the body.
    struct Anchor {
        Utf16Offset place;
        Milliseconds time{0};
    };
    void writeTurn(int index);
    void writeWords(QStringView words);
    [[nodiscard]] std::vector<Anchor> anchorsIn(const Turn &turn) const;
    [[nodiscard]] QString attributesOf(const Turn &turn) const;
    /// What is timed within a turn.
    [[nodiscard]] std::span<const TimeSpan> spansIn(const Turn &turn) const;
    [[nodiscard]] QString indent() const { return QString(2 * (qsizetype(m_open.size()) + 3), u' '); }

    TextSink &m_out;
    const Transcript &m_transcript;
    const TeiTimeline &m_timeline;
    const std::vector<QString> &m_persons;
    const std::vector<QString> &m_turnNotes;
    std::vector<int> m_open; ///< levels of the divisions that are open
    bool m_hasContent = false;
};

} // namespace visavis
