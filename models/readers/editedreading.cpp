// SPDX-License-Identifier: MIT
#include "models/readers/editedreading.h"

#include "models/transcript/forbidden.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString cleanName(const QString &name)
{
    QString clean = name.simplified();
    replaceForbidden(clean);
    return clean;
}

/// Applies options to one reading: labels first, then the blocks of the body in their order.
class Editor
{
public:
    Editor(const Transcript &reading, const ReadingOptions &options)
        : m_reading(reading)
        , m_options(options)
    {
    }

    EditedReading edit()
    {
        Transcript &made = m_edited.transcript;
        made.format = m_reading.format;
        made.title = m_reading.title;
        made.number = m_reading.number;
        made.date = m_reading.date;
        made.language = m_reading.language;
        made.summary = m_reading.summary;
        made.media = m_reading.media;
        made.warnings = m_reading.warnings;
        made.units = m_reading.units;
        editLabels();
        findLeftOut();
        for (int section = 0; section < int(m_reading.sections.size()); ++section) {
            addSection(section);
        }
        endRun();
        endStretch();
        moveTimes();
        movePieces();
        return std::move(m_edited);
    }

private:
    /// A stretch of the old body that stands as it is in the new one.
    struct Run {
        Utf16Range old;
        Utf16Offset made; ///< where it begins now
    };

    // Labels

    void editLabels()
    {
        QHash<std::pair<QString, int>, int> known;
        std::vector<bool> isRoleGiven;
        for (const Label &label : m_reading.labels) {
            const LabelEdit edit = m_options.editOf(label);
            Label after = label;
            const QString name = cleanName(edit.name);
            after.name = name.isEmpty() ? label.name : name;
            after.role = edit.role.value_or(label.role);
            const auto key = std::pair(after.name, after.name.isEmpty() ? int(after.role) : -1);
            auto &labels = m_edited.transcript.labels;
            const auto found = known.constFind(key);
            if (found == known.constEnd()) {
                known.insert(key, int(labels.size()));
                m_labelAfter.push_back(int(labels.size()));
                labels.push_back(after);
                m_edited.persons.push_back(cleanName(edit.person));
                isRoleGiven.push_back(edit.role.has_value());
                continue;
            }
            const auto index = size_t(*found);
            m_labelAfter.push_back(*found);
            // What a person says counts; then what was said of the name that stays.
            if (!isRoleGiven[index] && (edit.role || label.name == after.name)) {
                labels[index].role = after.role;
                isRoleGiven[index] = edit.role.has_value();
            }
            if (m_edited.persons[index].isEmpty()) {
                m_edited.persons[index] = cleanName(edit.person);
            }
        }
    }

    [[nodiscard]] std::vector<int> labelsAfter(const Turn &turn) const
    {
        std::vector<int> labels;
        for (const int label : turn.labels) {
            const int after = m_labelAfter[size_t(label)];
            if (!std::ranges::contains(labels, after)) {
                labels.push_back(after);
            }
        }
        return labels;
    }

    // Blocks

    void findLeftOut()
    {
        m_isTurnOut.resize(m_reading.turns.size());
        m_isTitleOut.resize(m_reading.sections.size());
        for (const LeftOutBlock &block : m_options.leftOut) {
            const bool isTitle = block.kind == LeftOutBlock::Kind::Title;
            auto &isOut = isTitle ? m_isTitleOut : m_isTurnOut;
            if (block.index < 0 || size_t(block.index) >= isOut.size()) {
                continue;
            }
            const LeftOutBlock there = isTitle ? LeftOutBlock::title(m_reading, block.index)
                                               : LeftOutBlock::turn(m_reading, block.index);
            isOut[size_t(block.index)] = there == block && block.length > 0;
        }
        for (const LeftOutKind &kind : m_options.leftOutKinds) {
            findLeftOut(kind);
        }
        m_edited.leftOut =
            int(std::ranges::count(m_isTurnOut, true) + std::ranges::count(m_isTitleOut, true));
    }

    void findLeftOut(const LeftOutKind &kind)
    {
        const auto isThis = [&](int label) {
            return LeftOutKind::turnsOf(m_reading.labels[size_t(label)]) == kind;
        };
        for (int i = 0; i < int(m_reading.turns.size()) && kind.of != LeftOutKind::Of::Title; ++i) {
            const Turn &turn = m_reading.turns[size_t(i)];
            const bool isOut = kind.of == LeftOutKind::Of::Label
                                   ? !turn.labels.empty() && std::ranges::all_of(turn.labels, isThis)
                                   : m_reading.text(turn.range).startsWith(kind.words) && kind.length > 0 &&
                                         LeftOutKind::turnsLike(m_reading, i) == kind;
            m_isTurnOut[size_t(i)] = m_isTurnOut[size_t(i)] || isOut;
        }
        for (int i = 0; i < int(m_reading.sections.size()) && kind.of == LeftOutKind::Of::Title; ++i) {
            if (!kind.words.isEmpty() && LeftOutKind::sectionsLike(m_reading, i) == kind) {
                m_isTitleOut[size_t(i)] = true;
                const auto [first, last] = m_reading.turnsOf(i);
                std::fill(m_isTurnOut.begin() + first, m_isTurnOut.begin() + last, true);
            }
        }
    }

    void addSection(int index)
    {
        const Section &section = m_reading.sections[size_t(index)];
        auto &sections = m_edited.transcript.sections;
        const bool hasTitle = !section.titleRange.isEmpty();
        if (m_isTitleOut[size_t(index)]) {
            leaveOut(section.titleRange);
        }
        if (index == 0 || (hasTitle && !m_isTitleOut[size_t(index)])) {
            Section after = section;
            after.titleRange =
                hasTitle && !m_isTitleOut[size_t(index)] ? keep(section.titleRange) : Utf16Range{};
            after.firstTurn = int(m_edited.transcript.turns.size());
            sections.push_back(after);
            m_edited.sections.push_back(index);
            m_sectionHasTurn = false;
        }
        const auto [first, last] = m_reading.turnsOf(index);
        for (int turn = first; turn < last; ++turn) {
            addTurn(turn);
        }
    }

    void addTurn(int index)
    {
        const Turn &turn = m_reading.turns[size_t(index)];
        if (m_isTurnOut[size_t(index)]) {
            leaveOut(turn.range);
            return;
        }
        Turn after = turn;
        after.labels = labelsAfter(turn);
        after.range = keep(turn.range);
        auto &turns = m_edited.transcript.turns;
        if (m_sectionHasTurn && joins(turns.back(), after, index)) {
            Turn &whole = turns.back();
            whole.range.stop = after.range.stop;
            if (turn.end) {
                whole.end = whole.end ? std::max(*whole.end, *turn.end) : *turn.end;
            }
            if (whole.start && whole.end && *whole.end < *whole.start) {
                whole.end.reset();
            }
            m_edited.turns.back().last = index;
            return;
        }
        turns.push_back(after);
        m_edited.turns.push_back({.first = index, .last = index});
        m_sectionHasTurn = true;
    }

    /// Turns of one speaker that the reader keeps apart stay so.
    [[nodiscard]] bool joins(const Turn &before, const Turn &after, int index) const
    {
        const int previous = m_edited.turns.back().last;
        const bool wereApart = previous + 1 < index || m_reading.turns[size_t(previous)].labels !=
                                                           m_reading.turns[size_t(index)].labels;
        return wereApart && !after.labels.empty() && before.labels == after.labels;
    }

    // Body

    /// Puts a block of the old body into the new one; where it is now.
    Utf16Range keep(Utf16Range block)
    {
        endStretch();
        if (!m_isRunOpen) {
            m_runs.push_back({.old = block, .made = Utf16Offset(m_made == 0 ? 0 : m_made + Between)});
            m_isRunOpen = true;
        }
        Run &run = m_runs.back();
        const Utf16Offset start = run.made + (block.start - run.old.start);
        run.old.stop = block.stop;
        m_made = (start + block.length()).value();
        return {start, start + block.length()};
    }

    void leaveOut(Utf16Range block)
    {
        endRun();
        if (m_stretch.isEmpty()) {
            m_stretch = block;
        }
        m_stretch.stop = block.stop;
    }

    void endRun()
    {
        if (!std::exchange(m_isRunOpen, false)) {
            return;
        }
        QString &body = m_edited.transcript.body;
        body += body.isEmpty() ? QStringView() : QStringView(u"\n\n");
        body += m_reading.text(m_runs.back().old);
    }

    void endStretch()
    {
        if (m_stretch.isEmpty()) {
            return;
        }
        const QStringView text = m_reading.text(m_stretch);
        const QString quote =
            text.first(std::min(text.size(), LeftOutBlock::WordsLength)).toString().simplified();
        m_edited.transcript.warnings.push_back(
            {.code = WarningCode::LeftOut, .arguments = {quote, QString::number(text.size())}, .line = 0});
        m_stretch = {};
    }

    // What points into the body

    void moveTimes()
    {
        auto &times = m_edited.transcript.times;
        size_t first = 0;
        for (const TimeSpan &span : m_reading.times) {
            while (first < m_runs.size() && m_runs[first].old.stop <= span.range.start) {
                ++first;
            }
            if (first == m_runs.size()) {
                break;
            }
            // A span over what is left out keeps its first part.
            const Run &run = m_runs[first];
            const Utf16Range kept = span.range.intersected(run.old);
            const Utf16Offset start = run.made + (kept.start - run.old.start);
            const TimeSpan moved{
                .range = {start, start + kept.length()}, .start = span.start, .end = span.end};
            if (!kept.isEmpty() && (times.empty() || times.back().range < moved.range)) {
                times.push_back(moved);
            }
        }
    }

    void movePieces()
    {
        auto &pieces = m_edited.transcript.pieces;
        size_t first = 0;
        for (const SourcePiece &piece : m_reading.pieces) {
            const Utf16Range whole{piece.body, piece.body + piece.length};
            while (first < m_runs.size() && m_runs[first].old.stop <= whole.start) {
                ++first;
            }
            for (size_t i = first; i < m_runs.size() && m_runs[i].old.start < whole.stop; ++i) {
                const Utf16Range kept = whole.intersected(m_runs[i].old);
                pieces.push_back({.body = m_runs[i].made + (kept.start - m_runs[i].old.start),
                                  .source = piece.source + (kept.start - whole.start),
                                  .length = kept.length()});
            }
        }
    }

    static constexpr qsizetype Between = 2; ///< the length of a blank line

    const Transcript &m_reading;
    const ReadingOptions &m_options;
    EditedReading m_edited;
    std::vector<int> m_labelAfter; ///< by label of the reading
    std::vector<bool> m_isTurnOut;
    std::vector<bool> m_isTitleOut;
    std::vector<Run> m_runs;
    qsizetype m_made = 0; ///< length of the new body so far
    Utf16Range m_stretch; ///< being left out
    bool m_isRunOpen = false;
    bool m_sectionHasTurn = false;
};

EditedReading unedited(Transcript reading)
{
    EditedReading same;
    same.persons.resize(reading.labels.size());
    for (int turn = 0; turn < int(reading.turns.size()); ++turn) {
        same.turns.push_back({.first = turn, .last = turn});
    }
    same.sections.resize(reading.sections.size());
    std::ranges::iota(same.sections, 0);
    same.transcript = std::move(reading);
    return same;
}

} // namespace

EditedReading applyEdits(Transcript reading, const ReadingOptions &options)
{
    if (options.labels.empty() && options.leftOut.empty() && options.leftOutKinds.empty()) {
        return unedited(std::move(reading));
    }
    return Editor(reading, options).edit();
}

} // namespace visavis
