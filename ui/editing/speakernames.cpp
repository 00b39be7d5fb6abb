// SPDX-License-Identifier: MIT
#include "ui/editing/speakernames.h"

#include <QCoreApplication>

namespace visavis
{

using namespace Qt::StringLiterals;

QString speakerText(const Label &label)
{
    if (!label.name.isEmpty()) {
        return label.name;
    }
    // As the page has it beside the turn.
    switch (label.role) {
    case Role::Interviewer:
        return QCoreApplication::translate("visavis::ReaderView", "Interviewer");
    case Role::Interviewee:
        return QCoreApplication::translate("visavis::ReaderView", "Interviewee");
    case Role::Other:
        break;
    }
    return QCoreApplication::translate("visavis::TextEditing", "Somebody without a name");
}

QString speakersText(const Transcript &transcript, const std::vector<int> &labels)
{
    QStringList names;
    for (const int label : labels) {
        names.append(speakerText(transcript.labels[size_t(label)]));
    }
    return names.join(u", "_s);
}

std::vector<Editing::SpeakerChoice> speakersNamed(const QString &names, const std::vector<Label> &labels)
{
    const QStringList parts = names.split(u',');
    std::vector<Editing::SpeakerChoice> speakers;
    for (qsizetype first = 0; first < parts.size();) {
        // The most words that are one name.
        qsizetype last = parts.size();
        auto known = labels.end();
        for (; last > first && known == labels.end(); --last) {
            const QString name = parts.sliced(first, last - first).join(u',').simplified();
            known = std::ranges::find_if(labels, [&](const Label &label) {
                return !name.isEmpty() && speakerText(label).compare(name, Qt::CaseInsensitive) == 0;
            });
        }
        if (known != labels.end()) {
            speakers.push_back({.label = known->id, .name = known->name});
            first = last + 1;
            continue;
        }
        if (const QString name = parts[first].simplified(); !name.isEmpty()) {
            speakers.push_back({.label = {}, .name = name});
        }
        ++first;
    }
    return speakers;
}

} // namespace visavis
