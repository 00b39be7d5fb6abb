// SPDX-License-Identifier: MIT
#include "models/readers/sourcemarks.h"

#include <algorithm>
#include <optional>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// A name farther from the words it labels than this is not looked for.
constexpr qsizetype Reach = 400;

struct Stretch {
    qsizetype start = 0;
    qsizetype stop = 0;
};

/// Where the blocks of a reading stand in its source; to be asked in the order of the body.
class Places
{
public:
    explicit Places(const Transcript &reading)
        : m_piece(reading.pieces.begin())
        , m_end(reading.pieces.end())
    {
    }

    /// From the first to the last of its words that are known there.
    std::optional<Stretch> of(Utf16Range range)
    {
        while (m_piece != m_end && m_piece->body + m_piece->length <= range.start) {
            ++m_piece;
        }
        std::optional<Stretch> place;
        for (auto piece = m_piece; piece != m_end && piece->body < range.stop; ++piece) {
            const Utf16Range kept = range.intersected({piece->body, piece->body + piece->length});
            const qsizetype start = piece->source.value() + (kept.start - piece->body);
            place = place ? Stretch{.start = std::min(place->start, start),
                                    .stop = std::max(place->stop, start + kept.length())}
                          : Stretch{.start = start, .stop = start + kept.length()};
        }
        return place;
    }

private:
    std::vector<SourcePiece>::const_iterator m_piece;
    std::vector<SourcePiece>::const_iterator m_end;
};

/// Calls with every title and turn in the order of the body.
template<class OnTitle, class OnTurn>
void walk(const Transcript &reading, const OnTitle &onTitle, const OnTurn &onTurn)
{
    for (int section = 0; section < int(reading.sections.size()); ++section) {
        if (!reading.sections[size_t(section)].titleRange.isEmpty()) {
            onTitle(reading.sections[size_t(section)]);
        }
        const auto [first, last] = reading.turnsOf(section);
        for (int turn = first; turn < last; ++turn) {
            onTurn(reading.turns[size_t(turn)]);
        }
    }
}

bool isQuestion(const Transcript &reading, const Turn &turn)
{
    return std::ranges::any_of(turn.labels, [&](int index) {
        const Label &label = reading.labels[size_t(index)];
        return label.name.isEmpty() && label.role == Role::Interviewer;
    });
}

} // namespace

std::vector<SourceMark> sourceMarks(QStringView source, const Transcript &reading)
{
    std::vector<SourceMark> marks;
    Places places(reading);
    qsizetype before = 0; // the end of what came before in the source
    const auto markName = [&](const QString &name, qsizetype start) {
        const qsizetype from = std::max(before, start - Reach);
        const qsizetype at =
            from < start ? source.sliced(from, start - from).lastIndexOf(name, -1, Qt::CaseInsensitive) : -1;
        if (at >= 0) {
            marks.push_back({.kind = SourceMark::Kind::Label, .start = from + at, .length = name.size()});
        }
    };
    walk(
        reading,
        [&](const Section &section) {
            if (const auto place = places.of(section.titleRange)) {
                marks.push_back({.kind = SourceMark::Kind::Title,
                                 .start = place->start,
                                 .length = place->stop - place->start});
                before = place->stop;
            }
        },
        [&](const Turn &turn) {
            const auto place = places.of(turn.range);
            if (!place) {
                return;
            }
            for (const int label : turn.labels) {
                if (const QString &name = reading.labels[size_t(label)].name; !name.isEmpty()) {
                    markName(name, place->start);
                }
            }
            if (isQuestion(reading, turn)) {
                marks.push_back({.kind = SourceMark::Kind::Question,
                                 .start = place->start,
                                 .length = place->stop - place->start});
            }
            before = place->stop;
        });
    std::ranges::sort(marks, {}, &SourceMark::start);
    // Blocks of a table may stand in another order than they are read in.
    qsizetype end = 0;
    std::erase_if(marks, [&](const SourceMark &mark) {
        const bool overlaps = mark.start < end;
        end = std::max(end, mark.start + mark.length);
        return overlaps;
    });
    return marks;
}

QString labelExample(QStringView source, const Transcript &reading)
{
    constexpr size_t Tried = 200; // turns
    constexpr qsizetype LongestGap = 160;
    Places places(reading);
    std::optional<Stretch> before;
    QString example;
    size_t tried = 0;
    walk(
        reading, [&](const Section &section) { before = places.of(section.titleRange); },
        [&](const Turn &turn) {
            if (!example.isEmpty() || ++tried > Tried) {
                return;
            }
            const auto place = places.of(turn.range);
            // All that stands between the words of two turns says who speaks, and when.
            const bool isNear =
                before && place && place->start > before->stop && place->start - before->stop <= LongestGap;
            if (isNear && !turn.labels.empty()) {
                const QStringView gap = source.sliced(before->stop, place->start - before->stop);
                if (!gap.trimmed().isEmpty()) {
                    example = source
                                  .sliced(before->stop,
                                          std::min(place->stop - before->stop, gap.size() + ExampleUnits))
                                  .toString()
                                  .simplified();
                }
            }
            before = place;
        });
    if (example.size() > ExampleUnits) {
        example = example.first(ExampleUnits - 1) + u'…';
    }
    return example;
}

} // namespace visavis
