// SPDX-License-Identifier: MIT
#include "models/collection/followedquestion.h"

#include "models/guide/questionevidence.h"

#include <algorithm>

namespace visavis
{

QString numberOfFollowed(const ProjectData &data, QuestionId followUp)
{
    std::vector<AskedQuestion> guide;
    QStringList numbers;
    std::vector<int> counts; // of each level
    int place = -1;
    for (const auto &[id, level] : data.guide()) {
        counts.resize(size_t(level) + 1, 0);
        ++counts.back();
        QStringList number;
        for (const int count : counts) {
            number.append(QString::number(count));
        }
        place = id == followUp ? int(numbers.size()) : place;
        numbers.append(number.join(u'.'));
        guide.push_back(
            {.text = data.questions().find(id)->text, .level = level, .alsoAsked = {}, .answers = {}});
    }
    const std::vector<int> mains = mainQuestions(guide);
    const auto behind = std::ranges::upper_bound(mains, place);
    const bool isFollowUp = place >= 0 && behind != mains.begin() && *std::prev(behind) != place;
    return isFollowUp ? numbers[*std::prev(behind)] : QString();
}

} // namespace visavis
