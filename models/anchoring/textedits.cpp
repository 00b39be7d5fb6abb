// SPDX-License-Identifier: MIT
#include "models/anchoring/textedits.h"

#include <algorithm>

namespace visavis::textedits
{

using namespace Qt::StringLiterals;

namespace
{

/// Paragraphs as a body has them.
QString asParagraphs(const QString &text)
{
    QStringList paragraphs;
    QString lines;
    const auto end = [&] {
        if (!lines.isEmpty()) {
            paragraphs.append(std::exchange(lines, {}));
        }
    };
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView words = line.trimmed();
        if (words.isEmpty()) {
            end();
        } else {
            lines += lines.isEmpty() ? words.toString() : u'\n' + words.toString();
        }
    }
    end();
    return paragraphs.join(u"\n\n"_s);
}

std::optional<TextEdit> unlessSame(const TextStretch &before, const std::vector<TextPart> &parts)
{
    if (before.parts == parts) {
        return {};
    }
    return editOf(before, parts);
}

TextStretch turnAlone(const Transcript &transcript, int turn)
{
    return stretchOf(transcript, turn, turn + 1, false);
}

/// A section's title with the first turn behind it, whose words keep the stretch from being empty; none for a
/// section behind which no turn comes.
std::optional<TextStretch> titleWithTurn(const Transcript &transcript, int section)
{
    const int turn = transcript.sections[size_t(section)].firstTurn;
    if (turn >= int(transcript.turns.size())) {
        return {};
    }
    return stretchOf(transcript, turn, turn + 1, true);
}

std::optional<size_t> titleIn(const TextStretch &stretch, const Transcript &transcript, int section)
{
    const SectionId id = transcript.sections[size_t(section)].id;
    const auto index = size_t(section - stretch.section);
    size_t seen = 0;
    for (size_t i = 0; i < stretch.parts.size(); ++i) {
        if (stretch.parts[i].kind == TextPart::Kind::Title && seen++ == index) {
            return stretch.parts[i].section == id ? std::optional(i) : std::nullopt;
        }
    }
    return {};
}

std::optional<TextEdit> changeTitle(const Transcript &transcript, int section,
                                    const std::function<void(TextPart &)> &change)
{
    const auto before = titleWithTurn(transcript, section);
    const auto place = before ? titleIn(*before, transcript, section) : std::nullopt;
    if (!place) {
        return {};
    }
    std::vector<TextPart> parts = before->parts;
    change(parts[*place]);
    return unlessSame(*before, parts);
}

/// The first section behind this one that is not deeper, or how many there are.
int endOfSection(const Transcript &transcript, int section)
{
    const int level = transcript.sections[size_t(section)].level;
    int end = section + 1;
    while (end < int(transcript.sections.size()) && transcript.sections[size_t(end)].level > level) {
        ++end;
    }
    return end;
}

/// The section of the same level before which this one comes after; none when a higher one is between.
std::optional<int> siblingBefore(const Transcript &transcript, int section)
{
    const int level = transcript.sections[size_t(section)].level;
    for (int i = section - 1; i >= 0; --i) {
        const Section &other = transcript.sections[size_t(i)];
        if (other.level <= level) {
            const bool isSibling = other.level == level && !other.titleRange.isEmpty();
            return isSibling ? std::optional(i) : std::nullopt;
        }
    }
    return {};
}

} // namespace

std::optional<TextEdit> rewriteTurn(const Transcript &transcript, int turn, const QString &text)
{
    const QString words = asParagraphs(text);
    if (words.isEmpty()) {
        return {};
    }
    const TextStretch before = turnAlone(transcript, turn);
    std::vector<TextPart> parts = before.parts;
    parts.back().text = words;
    return unlessSame(before, parts);
}

std::optional<TextEdit> splitTurn(const Transcript &transcript, Utf16Offset place, const NewTurnId &newTurn)
{
    const int index = transcript.turnAt(place);
    if (index < 0) {
        return {};
    }
    const Turn &turn = transcript.turns[size_t(index)];
    const QString left =
        asParagraphs(transcript.text({turn.range.start, std::min(place, turn.range.stop)}).toString());
    const QString right =
        asParagraphs(transcript.text({std::min(place, turn.range.stop), turn.range.stop}).toString());
    if (left.isEmpty() || right.isEmpty()) {
        return {};
    }
    const TextStretch before = turnAlone(transcript, index);
    TextPart first = before.parts.back();
    TextPart second = first;
    first.text = left;
    second.text = right;
    second.turn = newTurn();
    const auto time = transcript.timeAt(place);
    const bool isDuringTurn = time && time != turn.start && (!turn.start || *time > *turn.start) &&
                              (!turn.end || *time <= *turn.end);
    if (isDuringTurn) {
        second.start = time;
        first.end = turn.end ? time : std::nullopt;
    } else {
        second.start = {};
        second.end = {};
    }
    return unlessSame(before, {first, second});
}

std::optional<TextEdit> joinToPrevious(const Transcript &transcript, int turn)
{
    if (turn == 0 || transcript.sectionOf(turn - 1) != transcript.sectionOf(turn)) {
        return {};
    }
    const TextStretch before = stretchOf(transcript, turn - 1, turn + 1, false);
    TextPart joined = before.parts.front();
    const TextPart &second = before.parts.back();
    joined.text += u"\n\n"_s + second.text;
    // Turns that were moved may be joined to some that were said later.
    joined.start = joined.start && second.start ? std::min(joined.start, second.start)
                   : joined.start               ? joined.start
                                                : second.start;
    joined.end = std::max(joined.end, second.end);
    return unlessSame(before, {joined});
}

std::optional<TextEdit> setSpeakers(const Transcript &transcript, int first, int last,
                                    const std::vector<LabelId> &labels)
{
    const TextStretch before = stretchOf(transcript, first, last + 1, false);
    std::vector<TextPart> parts = before.parts;
    for (TextPart &part : parts) {
        if (part.kind == TextPart::Kind::Turn) {
            part.labels = labels;
        }
    }
    return unlessSame(before, parts);
}

std::optional<TextEdit> setTimes(const Transcript &transcript, int turn, std::optional<Milliseconds> start,
                                 std::optional<Milliseconds> end)
{
    const TextStretch before = turnAlone(transcript, turn);
    std::vector<TextPart> parts = before.parts;
    parts.back().start = start;
    parts.back().end = end;
    return unlessSame(before, parts);
}

std::optional<TextEdit> beginSection(const Transcript &transcript, int turn, const QString &title, int level,
                                     const NewSectionId &newSection)
{
    const QString words = title.simplified();
    const auto there = std::ranges::find(transcript.sections, turn, &Section::firstTurn);
    if (words.isEmpty()) {
        return {};
    }
    if (there != transcript.sections.end()) {
        const auto give = [&](TextPart &part) {
            part.text = words;
            part.level = level;
        };
        const bool hasTitle = !there->titleRange.isEmpty();
        return hasTitle ? std::nullopt
                        : changeTitle(transcript, int(there - transcript.sections.begin()), give);
    }
    const TextStretch before = turnAlone(transcript, turn);
    std::vector<TextPart> parts = before.parts;
    TextPart part;
    part.kind = TextPart::Kind::Title;
    part.text = words;
    part.section = newSection();
    part.sectionGuid = QUuid::createUuid();
    part.level = level;
    parts.insert(parts.begin(), part);
    return unlessSame(before, parts);
}

std::optional<TextEdit> retitle(const Transcript &transcript, int section, const QString &title)
{
    const QString words = title.simplified();
    if (words.isEmpty()) {
        return {};
    }
    return changeTitle(transcript, section, [&](TextPart &part) { part.text = words; });
}

std::optional<TextEdit> setLevel(const Transcript &transcript, int section, int level)
{
    constexpr int Deepest = 6;
    return changeTitle(transcript, section,
                       [&](TextPart &part) { part.level = std::clamp(level, 1, Deepest); });
}

std::optional<TextEdit> dissolveSection(const Transcript &transcript, int section)
{
    const auto before = section == 0 ? std::nullopt : titleWithTurn(transcript, section);
    const auto place = before ? titleIn(*before, transcript, section) : std::nullopt;
    if (!place) {
        return {};
    }
    std::vector<TextPart> parts = before->parts;
    parts.erase(parts.begin() + std::ptrdiff_t(*place));
    return unlessSame(*before, parts);
}

std::optional<TextEdit> replace(const Transcript &transcript, const std::vector<Replacement> &replacements,
                                Spacing spacing)
{
    if (replacements.empty() || (transcript.turns.empty() && transcript.sections.empty())) {
        return {};
    }
    const int count = int(transcript.turns.size());
    const auto turnFrom = [&](Utf16Offset place) { // a title goes with the turn behind it
        const auto behind = std::ranges::upper_bound(transcript.turns, place, {},
                                                     [](const Turn &turn) { return turn.range.stop; });
        return std::min(int(behind - transcript.turns.begin()), count - 1);
    };
    const bool reachesLastTitles =
        count == 0 || replacements.back().range.start >= transcript.turns.back().range.stop;
    const TextStretch before = reachesLastTitles
                                   ? stretchOfSections(transcript, 0, int(transcript.sections.size()))
                                   : stretchOf(transcript, turnFrom(replacements.front().range.start),
                                               turnFrom(replacements.back().range.start) + 1, true);
    const std::vector<Utf16Range> ranges = before.ranges();
    std::vector<TextPart> parts = before.parts;
    auto next = replacements.begin();
    for (size_t i = 0; i < parts.size(); ++i) {
        QString text;
        Utf16Offset done = ranges[i].start;
        next = std::ranges::lower_bound(next, replacements.end(), done, {},
                                        [](const Replacement &one) { return one.range.start; });
        for (; next != replacements.end() && next->range.stop <= ranges[i].stop; ++next) {
            text += transcript.text({done, next->range.start});
            text += next->text;
            done = next->range.stop;
        }
        text += transcript.text({done, ranges[i].stop});
        if (spacing == Spacing::Tidied) {
            text = parts[i].kind == TextPart::Kind::Title ? text.simplified() : asParagraphs(text);
        }
        if (done > ranges[i].start && !text.isEmpty()) {
            parts[i].text = text;
        }
    }
    return unlessSame(before, parts);
}

std::optional<TextEdit> moveSection(const Transcript &transcript, int section, Direction direction)
{
    const int lower = direction == Direction::Up ? section : endOfSection(transcript, section);
    if (lower >= int(transcript.sections.size())) {
        return {};
    }
    const auto upper = siblingBefore(transcript, lower);
    if (!upper || (direction == Direction::Down && *upper != section)) {
        return {};
    }
    const TextStretch both = stretchOfSections(transcript, *upper, endOfSection(transcript, lower));
    if (both.turnCount() == 0) {
        return {};
    }
    const size_t upperSize = stretchOfSections(transcript, *upper, lower).parts.size();
    std::vector<TextPart> parts = both.parts;
    std::ranges::rotate(parts, parts.begin() + std::ptrdiff_t(upperSize));
    return unlessSame(both, parts);
}

} // namespace visavis::textedits
