// SPDX-License-Identifier: MIT
#include "models/writers/presets/turnparts.h"

#include "models/transcript/oneline.h"
#include "models/transcript/timetext.h"
#include "models/writers/cautions.h"

#include <algorithm>
#include <iterator>

namespace visavis
{

using namespace Qt::StringLiterals;

std::vector<TextStretch> stretchesOf(const Transcript &text)
{
    constexpr QStringView Gap = u"\n\n";
    std::vector<TextStretch> stretches;
    size_t section = 0;
    const auto addTitles = [&](int untilTurn) {
        for (; section < text.sections.size() && text.sections[section].firstTurn <= untilTurn; ++section) {
            if (const Utf16Range title = text.sections[section].titleRange; !title.isEmpty()) {
                stretches.push_back({.range = title, .section = int(section)});
            }
        }
    };
    for (int turn = 0; turn < int(text.turns.size()); ++turn) {
        addTitles(turn);
        Utf16Offset start = text.turns[size_t(turn)].range.start;
        bool isFirst = true;
        for (const QStringView paragraph : text.text(text.turns[size_t(turn)].range).split(Gap)) {
            const Utf16Offset stop = start + paragraph.size();
            if (!paragraph.isEmpty()) {
                stretches.push_back({.range = {start, stop}, .turn = turn, .isFirst = isFirst});
                isFirst = false;
            }
            start = stop + Gap.size();
        }
    }
    addTitles(int(text.turns.size()));
    return stretches;
}

std::vector<int> sectionDepths(const Transcript &text)
{
    std::vector<int> depths;
    std::ranges::transform(text.sections, std::back_inserter(depths), &Section::level);
    const int highest = depths.empty() ? 0 : std::ranges::min(depths);
    std::ranges::for_each(depths, [highest](int &depth) { depth -= highest; });
    return depths;
}

QString speakerOf(const Transcript &text, const Turn &turn, const ExportWords &words)
{
    const QString names = onOneLine(text.speakerNames(turn));
    const bool isLabelled =
        !turn.labels.empty() && turn.labels.front() >= 0 && turn.labels.front() < int(text.labels.size());
    return names.isEmpty() && isLabelled ? words.role(text.labels[size_t(turn.labels.front())].role) : names;
}

std::vector<Inline> turnBeginning(const DocumentParts &parts, const Transcript &text, int turn,
                                  bool isToCheck)
{
    const Turn &said = text.turns[size_t(turn)];
    std::vector<Inline> beginning;
    const QString speaker =
        parts.has(ExportField::Speaker) ? speakerOf(text, said, parts.words()) : QString();
    if (!speaker.isEmpty()) {
        beginning.emplace_back(plain(speaker, Look::Strong));
    }
    QStringList place;
    if (parts.has(ExportField::Place)) {
        place += QString::number(turn + 1);
        if (parts.options().withTimes && said.start) {
            place += timeText(*said.start);
        }
    }
    if (isToCheck) {
        place += toCheckWords(parts.words());
    }
    if (!place.isEmpty()) {
        const QString space = speaker.isEmpty() ? QString() : u" "_s;
        beginning.emplace_back(plain(space + place.join(u" · "_s), Look::Quiet));
    }
    if (!beginning.empty()) {
        beginning.emplace_back(plain(parts.words().colon()));
    }
    return beginning;
}

} // namespace visavis
