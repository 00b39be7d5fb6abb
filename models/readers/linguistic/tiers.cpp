// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/tiers.h"

#include <algorithm>
#include <span>

namespace visavis::linguistic
{

namespace
{

std::span<Utterances::Item> itemsOf(Utterances &words, const Tier &tier)
{
    return std::span(words.items()).subspan(tier.firstItem, tier.itemCount);
}

qsizetype lengthOf(Utterances &words, const Tier &tier)
{
    qsizetype length = 0;
    for (const Utterances::Item &item : itemsOf(words, tier)) {
        length += item.length;
    }
    return length;
}

QStringView behindAt(QStringView id)
{
    return id.sliced(id.indexOf(u'@') + 1);
}

} // namespace

size_t wordedItems(Utterances &words, const Tier &tier)
{
    return size_t(std::ranges::count_if(itemsOf(words, tier),
                                        [](const Utterances::Item &item) { return item.length > 0; }));
}

void leaveOut(Utterances &words, const Tier &tier)
{
    const size_t left = wordedItems(words, tier);
    if (left > 0) {
        words.leaveOut(tier.id, int(left));
    }
    for (Utterances::Item &item : itemsOf(words, tier)) {
        item.length = 0;
    }
}

void nameSpeakers(Utterances &words, std::span<const Tier *const> tiers)
{
    QHash<QString, std::pair<const Tier *, qsizetype>> principal; // by participant
    for (const Tier *tier : tiers) {
        const qsizetype length = lengthOf(words, *tier);
        auto &known = principal[tier->participant];
        if (known.first == nullptr || length > known.second) {
            known = {tier, length};
        }
    }
    const bool allHaveAt = std::ranges::all_of(
        tiers, [](const Tier *tier) { return tier->id.indexOf(u'@') > 0 && !tier->id.endsWith(u'@'); });
    for (const Tier *tier : tiers) {
        const bool isParticipant =
            !tier->participant.isEmpty() && principal.value(tier->participant).first == tier;
        const QStringView name = isParticipant ? QStringView(tier->participant)
                                 : allHaveAt   ? behindAt(tier->id)
                                               : QStringView(tier->id);
        const int speaker = words.speaker(name);
        for (Utterances::Item &item : itemsOf(words, *tier)) {
            item.speaker = speaker;
        }
    }
}

} // namespace visavis::linguistic
