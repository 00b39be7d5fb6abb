// SPDX-License-Identifier: MIT
#include "models/writers/presets/turnparts.h"

#include "models/transcript/oneline.h"
#include "models/transcript/timetext.h"

#include <algorithm>

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

int depthOf(const Transcript &text, int section)
{
    const Section &highest = *std::ranges::min_element(text.sections, {}, &Section::level);
    return text.sections[size_t(section)].level - highest.level;
}

QString speakerOf(const Transcript &text, const Turn &turn, const ExportWords &words)
{
    const QString names = onOneLine(text.speakerNames(turn));
    const bool isLabelled =
        !turn.labels.empty() && turn.labels.front() >= 0 && turn.labels.front() < int(text.labels.size());
    return names.isEmpty() && isLabelled ? words.role(text.labels[size_t(turn.labels.front())].role) : names;
}

std::vector<Inline> turnBeginning(const DocumentParts &parts, const Transcript &text, int turn)
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
