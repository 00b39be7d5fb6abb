// SPDX-License-Identifier: MIT
#include "models/writers/cautions.h"

#include "models/writers/episodetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

bool isSaidToCheck(const ExportData &data, const ExportEpisode &episode, const Turn &turn)
{
    return std::ranges::any_of(turn.labels, [&](int label) {
        const bool hasPerson = label >= 0 && label < int(episode.labelPersons.size());
        const int person = hasPerson ? episode.labelPersons[size_t(label)] : -1;
        return person >= 0 && person < int(data.persons.size()) &&
               data.persons[size_t(person)].restriction == Restriction::ToCheck;
    });
}

} // namespace

QString toCheckWords(const ExportWords &words)
{
    return words(QT_TRANSLATE_NOOP("visavis::ExportWords", "to check before publishing"));
}

QString inBrackets(const QString &caution)
{
    return caution.isEmpty() ? QString() : u"[%1] "_s.arg(caution);
}

QStringList cautionsOf(const ExportAnnotation &annotation, const ExportWords &words)
{
    QStringList cautions;
    if (annotation.state == AnchorState::Orphan) {
        cautions += words(QT_TRANSLATE_NOOP("visavis::ExportWords", "not in the text any more"));
    } else if (annotation.state == AnchorState::ToReview) {
        cautions += words(QT_TRANSLATE_NOOP("visavis::ExportWords", "place to be checked"));
    }
    if (annotation.restriction == Restriction::ToCheck) {
        cautions += toCheckWords(words);
    }
    return cautions;
}

std::vector<bool> turnsToCheck(const ExportData &data, const ExportEpisode &episode, bool withPassages)
{
    const std::vector<Turn> &turns = spokenText(episode).turns;
    std::vector<bool> toCheck(turns.size(), episode.restriction == Restriction::ToCheck);
    for (size_t i = 0; i < turns.size(); ++i) {
        toCheck[i] = toCheck[i] || isSaidToCheck(data, episode, turns[i]);
    }
    for (const ExportAnnotation &annotation : episode.annotations) {
        if (!withPassages || annotation.restriction != Restriction::ToCheck || annotation.shown.isEmpty()) {
            continue;
        }
        const auto first = std::ranges::upper_bound(turns, annotation.shown.start, {},
                                                    [](const Turn &turn) { return turn.range.stop; });
        for (auto turn = first; turn != turns.end() && turn->range.start < annotation.shown.stop; ++turn) {
            toCheck[size_t(turn - turns.begin())] = true;
        }
    }
    return toCheck;
}

std::vector<QString> turnCautions(const ExportData &data, const ExportEpisode &episode,
                                  const ExportWords &words)
{
    const QString caution = toCheckWords(words);
    std::vector<QString> cautions;
    for (const bool isToCheck : turnsToCheck(data, episode)) {
        cautions.push_back(isToCheck ? caution : QString());
    }
    return cautions;
}

} // namespace visavis
