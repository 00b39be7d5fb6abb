// SPDX-License-Identifier: MIT
#include "models/readers/structure/voicecolumns.h"

#include "models/readers/structure/columntitles.h"
#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/names.h"
#include "models/readers/structure/tablecells.h"
#include "models/readers/structure/tablecolumns.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <algorithm>
#include <utility>

namespace visavis::structure
{

namespace
{

constexpr size_t MostVoices = 8;
/// Spaces in a cell, on average, below which cells are no speech.
constexpr qsizetype FewestSpaces = 2;

/// What the cells below one name are, counted.
struct Voice {
    size_t column = 0;
    std::optional<Role> role;
    qsizetype filled = 0;
    qsizetype spaces = 0;
    qsizetype questions = 0;
    qsizetype sentences = 0;

    [[nodiscard]] bool asks() const { return questions * 10 >= filled * 6; }
    [[nodiscard]] bool answers() const
    {
        return questions * 10 <= filled * 3 && sentences * 10 >= filled * 6;
    }
};

class VoiceFinder
{
public:
    VoiceFinder(std::span<const TableRow> rows, QStringView text)
        : m_rows(rows)
        , m_text(text)
    {
    }

    std::optional<VoiceColumns> find()
    {
        if (m_rows.size() < 2 || !takeTitles()) {
            return std::nullopt;
        }
        for (const TableRow &row : m_rows.subspan(1)) {
            if (!count(row)) {
                return std::nullopt;
            }
        }
        const bool areFilled = std::ranges::all_of(m_voices, [](const Voice &voice) {
            return voice.filled > 0 && voice.spaces >= voice.filled * FewestSpaces;
        });
        if (!areFilled || !(areRoles() || takeTurns() || oneAsks())) {
            return std::nullopt;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView cellOf(const TableRow &row, size_t column) const
    {
        return column < row.cells.size()
                   ? m_text.sliced(row.cells[column].start, row.cells[column].length).trimmed()
                   : QStringView();
    }

    /// False where a title is neither of a time nor who speaks.
    bool takeTitles()
    {
        const TableRow &titles = m_rows.front();
        m_found.names.resize(titles.cells.size());
        for (size_t c = 0; c < titles.cells.size(); ++c) {
            const QStringView title = cellOf(titles, c);
            if (title.isEmpty() || kindOfColumnTitle(title) == ColumnKind::Start) {
                if (!title.isEmpty() && std::exchange(m_found.times, c)) {
                    return false;
                }
                continue;
            }
            const QString name = speakerCell(title).name.toString().simplified();
            const bool isName = name.size() <= LongestNameLine && !kindOfColumnTitle(title) &&
                                nameLikeness(name) > NameLikeness::Weak;
            if (!isName || m_voices.size() == MostVoices || std::ranges::contains(m_found.names, name)) {
                return false;
            }
            m_found.names[c] = name;
            m_voices.push_back({.column = c, .role = statedRole(name)});
        }
        return m_voices.size() >= 2;
    }

    /// False where something stands outside of the columns, or a time is none.
    bool count(const TableRow &row)
    {
        int filled = 0;
        for (Voice &voice : m_voices) {
            if (const QStringView cell = cellOf(row, voice.column); !cell.isEmpty()) {
                ++filled;
                ++voice.filled;
                voice.spaces += cell.count(u' ');
                voice.questions += endsAsQuestion(cell) ? 1 : 0;
                voice.sentences += endsAsSentence(cell) ? 1 : 0;
            }
        }
        m_single += filled == 1 ? 1 : 0;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const bool isVoice = c < m_found.names.size() && !m_found.names[c].isEmpty();
            const QStringView cell = isVoice ? QStringView() : cellOf(row, c);
            if (!cell.isEmpty() && !(m_found.times == c && parseTimeToken(cell))) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool areRoles() const
    {
        const auto has = [&](Role role) { return std::ranges::contains(m_voices, role, &Voice::role); };
        return std::ranges::all_of(m_voices, [](const Voice &voice) { return voice.role.has_value(); }) &&
               has(Role::Interviewer) && has(Role::Interviewee);
    }

    [[nodiscard]] bool takeTurns() const
    {
        constexpr size_t FewestRows = 4;
        const size_t rows = m_rows.size() - 1;
        return rows >= FewestRows && m_single * 10 >= rows * 9 &&
               std::ranges::all_of(m_voices, [](const Voice &voice) { return voice.filled > 1; });
    }

    [[nodiscard]] bool oneAsks() const
    {
        return m_voices.size() == 2 && ((m_voices[0].asks() && m_voices[1].answers()) ||
                                        (m_voices[1].asks() && m_voices[0].answers()));
    }

    std::span<const TableRow> m_rows;
    QStringView m_text;
    VoiceColumns m_found;
    std::vector<Voice> m_voices;
    size_t m_single = 0; ///< rows in which one speaks
};

} // namespace

std::optional<VoiceColumns> findVoices(std::span<const TableRow> rows, QStringView text)
{
    return VoiceFinder(rows, text).find();
}

} // namespace visavis::structure
