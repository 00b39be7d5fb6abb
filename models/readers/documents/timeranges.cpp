// SPDX-License-Identifier: MIT
#include "models/readers/documents/timeranges.h"

#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <QHash>

namespace visavis
{

using namespace structure;

namespace
{

constexpr qsizetype LongestRange = 60;

struct Cue {
    size_t block = 0; ///< of the times
    size_t stop = 0;  ///< the first block that is no part of it
    TimeRange times;
    bool isNamed = false; ///< the block below could be a name, with words under it
};

std::vector<Cue> findCues(const Document &document)
{
    std::vector<Cue> cues;
    const auto &blocks = document.blocks;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const QStringView line = document.textOf(blocks[i]);
        if (blocks[i].kind != BlockKind::Paragraph || blocks[i].length > LongestRange ||
            !line.contains(u"-->")) {
            continue;
        }
        const auto times = parseTimeRange(line);
        if (times && times->rest.trimmed().isEmpty()) {
            cues.push_back({.block = i, .stop = blocks.size(), .times = *times, .isNamed = false});
            if (cues.size() > 1) {
                cues[cues.size() - 2].stop = i;
            }
        }
    }
    return cues;
}

/// Whether the cues name their speakers: nearly all have a short line below with words under it, and names
/// come again.
bool findNames(const Document &document, std::vector<Cue> &cues)
{
    QHash<QStringView, int> names;
    qsizetype named = 0;
    for (Cue &cue : cues) {
        const size_t name = cue.block + 1;
        if (name + 1 >= cue.stop) {
            continue;
        }
        const QStringView text = document.textOf(document.blocks[name]);
        cue.isNamed = document.blocks[name].kind == BlockKind::Paragraph &&
                      text.size() <= structure::LongestName && !endsAsSentence(text) && !text.contains(u'\n');
        if (cue.isNamed) {
            ++named;
            ++names[text];
        }
    }
    const auto all = qsizetype(cues.size());
    return named * 10 >= all * 8 && (names.size() * 2 <= all || all < 4);
}

} // namespace

void takeTimeRanges(Document &document, std::vector<int> &styles)
{
    std::vector<Cue> cues = findCues(document);
    if (cues.empty()) {
        return;
    }
    const bool hasNames = document.speakers.empty() && findNames(document, cues);
    QHash<QString, int> speakers;
    std::vector<Block> kept;
    std::vector<int> keptStyles;
    kept.reserve(document.blocks.size());
    keptStyles.reserve(document.blocks.size());
    size_t next = 0;
    const auto keepTo = [&](size_t stop) {
        for (; next < stop; ++next) {
            kept.push_back(document.blocks[next]);
            keptStyles.push_back(styles[next]);
        }
    };
    for (const Cue &cue : cues) {
        keepTo(cue.block);
        next = cue.block + 1;
        if (next >= cue.stop) {
            continue;
        }
        int speaker = Block::NoSpeaker;
        if (hasNames && cue.isNamed) {
            const QString name = document.textOf(document.blocks[next]).toString().simplified();
            const auto known = speakers.constFind(name);
            speaker = known != speakers.constEnd() ? *known : int(document.speakers.size());
            if (known == speakers.constEnd()) {
                speakers.insert(name, speaker);
                document.speakers.push_back(name);
            }
            ++next;
        }
        Block &words = document.blocks[next];
        words.speaker = speaker != Block::NoSpeaker ? speaker : words.speaker;
        words.startTime = cue.times.start;
        words.endTime = std::max(cue.times.start, cue.times.end);
        words.afterGap = true;
    }
    keepTo(document.blocks.size());
    document.blocks = std::move(kept);
    styles = std::move(keptStyles);
}

} // namespace visavis
