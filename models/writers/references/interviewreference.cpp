// SPDX-License-Identifier: MIT
#include "models/writers/references/interviewreference.h"

#include "models/transcript/oneline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostTitleWords = 4;

/// "Le Boulanger: à l'aube" is "le-boulanger-a-l-aube".
QString asciiWords(const QString &text)
{
    QString words;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isPlain) {
            words += c;
        } else if (!c.isMark() && !words.isEmpty() && !words.endsWith(u'-')) {
            words += u'-';
        }
    }
    return words.endsWith(u'-') ? words.chopped(1) : words;
}

QString keyOf(const ExportEpisode &episode)
{
    QStringList parts{asciiWords(episode.number),
                      asciiWords(episode.title).section(u'-', 0, MostTitleWords - 1)};
    parts.removeAll(QString());
    const QString key = parts.join(u'-');
    const bool beginsWell = !key.isEmpty() && key.front().isLetter();
    return beginsWell ? key : u"interview"_s + (key.isEmpty() ? QString() : u'-' + key);
}

/// Each once, in their order.
QStringList namesOf(const ExportEpisode &episode, Role role)
{
    QStringList names;
    for (const ExportSpeaker &speaker : episode.speakers) {
        const QString name = onOneLine(speaker.name);
        if (speaker.role == role && !name.isEmpty() && !names.contains(name)) {
            names += name;
        }
    }
    return names;
}

} // namespace

std::vector<InterviewReference> interviewReferences(const ExportData &data)
{
    std::vector<InterviewReference> references;
    QSet<QString> keys;
    QHash<QString, int> lastNumbers; // by key without number
    for (const ExportEpisode &episode : data.episodes) {
        const QString key = keyOf(episode);
        InterviewReference reference{.key = key,
                                     .authors = namesOf(episode, Role::Interviewee),
                                     .interviewers = namesOf(episode, Role::Interviewer)};
        if (keys.contains(key)) {
            int &number = lastNumbers[key];
            number = std::max(number, 1);
            while (keys.contains(reference.key)) {
                reference.key = u"%1-%2"_s.arg(key).arg(++number);
            }
        }
        keys.insert(reference.key);
        if (reference.authors.isEmpty()) {
            reference.authors = namesOf(episode, Role::Other);
        }
        references.push_back(std::move(reference));
    }
    return references;
}

} // namespace visavis
