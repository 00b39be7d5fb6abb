// SPDX-License-Identifier: MIT
#include "models/items/importoutline.h"

#include "models/readers/sourcepieces.h"
#include "models/transcript/timetext.h"

#include <QFont>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

// The internal id of a turn in a section is the section's index + 1; of a row of the top, 0.

namespace
{

/// More of a turn's words is not drawn in a row.
constexpr qsizetype WordsShown = 400;

} // namespace

void ImportOutline::show(std::shared_ptr<const ReadSource> read)
{
    beginResetModel();
    m_read = std::move(read);
    m_loose = 0;
    if (m_read && !transcript().sections.empty() && transcript().sections.front().titleRange.isEmpty()) {
        m_loose = transcript().turnsOf(0).second;
    }
    endResetModel();
}

int ImportOutline::sectionAt(const QModelIndex &index) const
{
    const bool isPlain = !transcript().sections.empty() && transcript().sections.front().titleRange.isEmpty();
    const bool isSection = index.internalId() == 0 && index.row() >= m_loose;
    return isSection ? index.row() - m_loose + (isPlain ? 1 : 0) : -1;
}

int ImportOutline::turnAt(const QModelIndex &index) const
{
    return index.internalId() == 0 ? index.row()
                                   : transcript().turnsOf(int(index.internalId()) - 1).first + index.row();
}

QModelIndex ImportOutline::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(sectionAt(parent)) + 1 : 0);
}

QModelIndex ImportOutline::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const int section = int(child.internalId()) - 1;
    const bool isPlain = transcript().sections.front().titleRange.isEmpty();
    return createIndex(section - (isPlain ? 1 : 0) + m_loose, 0, quintptr(0));
}

int ImportOutline::rowCount(const QModelIndex &parent) const
{
    if (!m_read) {
        return 0;
    }
    if (!parent.isValid()) {
        const auto sections = int(transcript().sections.size());
        const bool isPlain = sections > 0 && transcript().sections.front().titleRange.isEmpty();
        return m_loose + sections - (isPlain ? 1 : 0);
    }
    const int section = parent.column() == 0 ? sectionAt(parent) : -1;
    if (section < 0) {
        return 0;
    }
    const auto [first, last] = transcript().turnsOf(section);
    return last - first;
}

int ImportOutline::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

Utf16Range ImportOutline::rangeAt(const QModelIndex &index) const
{
    const int section = sectionAt(index);
    return section >= 0 ? transcript().sections[size_t(section)].titleRange
                        : transcript().turns[size_t(turnAt(index))].range;
}

QVariant ImportOutline::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int section = sectionAt(index);
    if (role == IsSectionRole) {
        return section >= 0;
    }
    if (role == SourceStartRole || role == SourceStopRole) {
        const auto [start, stop] = sourceOf(rangeAt(index));
        return role == SourceStartRole ? start : stop;
    }
    if (role == Qt::FontRole && section >= 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const auto words = [&] {
        const QStringView text = transcript().text(rangeAt(index));
        return text.first(std::min(text.size(), WordsShown)).toString().simplified();
    };
    if (section >= 0) {
        return index.column() == SpeakerColumn ? words() : QString();
    }
    const Turn &turn = transcript().turns[size_t(turnAt(index))];
    const QString speaker = transcript().speakerNames(turn);
    if (role == Qt::AccessibleTextRole && index.column() == SpeakerColumn) {
        return speaker.isEmpty() ? words() : tr("%1: %2").arg(speaker, words());
    }
    switch (index.column()) {
    case SpeakerColumn: {
        if (!speaker.isEmpty() || turn.labels.empty()) {
            return speaker.isEmpty() ? u"—"_s : speaker;
        }
        const Role said = transcript().labels[size_t(turn.labels.front())].role;
        return said == Role::Interviewer ? tr("Question") : tr("Answer");
    }
    case TimeColumn:
        return turn.start ? timeText(*turn.start) : QString();
    default:
        return words();
    }
}

QVariant ImportOutline::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractItemModel::headerData(section, orientation, role);
    }
    switch (section) {
    case SpeakerColumn:
        return tr("Section or speaker");
    case TimeColumn:
        return tr("Time");
    default:
        return tr("Words");
    }
}

std::vector<LeftOutBlock> ImportOutline::blocksOf(const QModelIndexList &rows) const
{
    std::vector<LeftOutBlock> blocks;
    const Transcript &reading = m_read->reading;
    const auto addTurn = [&](int turn) {
        const EditedReading::Origin origin = m_read->edited.turns[size_t(turn)];
        for (int i = origin.first; i <= origin.last; ++i) {
            blocks.push_back(LeftOutBlock::turn(reading, i));
        }
    };
    for (const QModelIndex &row : rows) {
        const int section = sectionAt(row);
        if (section < 0) {
            addTurn(turnAt(row));
            continue;
        }
        blocks.push_back(LeftOutBlock::title(reading, m_read->edited.sections[size_t(section)]));
        const auto [first, last] = transcript().turnsOf(section);
        for (int turn = first; turn < last; ++turn) {
            addTurn(turn);
        }
    }
    return blocks;
}

std::vector<LeftOutKind> ImportOutline::kindsOf(const QModelIndex &row) const
{
    constexpr qsizetype LongestRecurring = 1000; // what is longer is no set phrase
    const Transcript &reading = m_read->reading;
    if (const int section = sectionAt(row); section >= 0) {
        return {LeftOutKind::sectionsLike(reading, m_read->edited.sections[size_t(section)])};
    }
    std::vector<LeftOutKind> kinds;
    const int first = m_read->edited.turns[size_t(turnAt(row))].first;
    const Turn &turn = reading.turns[size_t(first)];
    if (turn.labels.size() == 1) {
        kinds.push_back(LeftOutKind::turnsOf(reading.labels[size_t(turn.labels.front())]));
    }
    if (turn.range.length() <= LongestRecurring) {
        kinds.push_back(LeftOutKind::turnsLike(reading, first));
    }
    return kinds;
}

bool ImportOutline::isTimed() const
{
    return m_read &&
           std::ranges::any_of(transcript().turns, [](const Turn &turn) { return turn.start.has_value(); });
}

std::pair<qsizetype, qsizetype> ImportOutline::sourceOf(Utf16Range range) const
{
    const auto there = sourceRangeOf(transcript().pieces, range);
    return there ? std::pair(there->start.value(), there->stop.value())
                 : std::pair<qsizetype, qsizetype>(-1, -1);
}

QModelIndex ImportOutline::rowAtSource(qsizetype place) const
{
    if (!m_read) {
        return {};
    }
    const auto found = bodyPlaceOf(transcript().pieces, Utf16Offset(place));
    if (!found) {
        return {};
    }
    const Utf16Offset body = *found;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (rangeAt(top).contains(body)) {
            return top;
        }
        const int section = sectionAt(top);
        const int turn = section >= 0 ? transcript().turnAt(body) : -1;
        if (turn >= 0 && transcript().sectionOf(turn) == section &&
            transcript().turns[size_t(turn)].range.contains(body)) {
            return index(turn - transcript().turnsOf(section).first, 0, top);
        }
    }
    return {};
}

} // namespace visavis
