// SPDX-License-Identifier: MIT
#include "models/people/interviewsmodel.h"

#include "models/people/attributes.h"
#include "models/people/speechcounts.h"
#include "models/project/annotationfields.h"
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/search/fieldvalues.h"

#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

InterviewsModel::InterviewsModel(SpeechCounts *counts, QObject *parent)
    : CaseModel(AttributeObject::Episode, counts, FixedBefore, FixedCount - FixedBefore, parent)
{
    connect(counts, &SpeechCounts::counted, this, [this](const QSet<EpisodeId> &episodes) {
        QSet<QUuid> guids;
        for (const EpisodeId id : episodes) {
            const Episode *episode = project() ? project()->data().episodes().find(id) : nullptr;
            guids.insert(episode ? episode->guid : QUuid());
        }
        tell(guids);
    });
}

EpisodeId InterviewsModel::episodeAt(int row) const
{
    const Episode *episode = project() ? project()->data().episodes().find(guidAt(row)) : nullptr;
    return episode ? episode->id : EpisodeId();
}

std::vector<QUuid> InterviewsModel::cases() const
{
    std::vector<QUuid> guids;
    for (const EpisodeId id : project()->data().liveEpisodes()) {
        guids.push_back(project()->data().episodes().find(id)->guid);
    }
    return guids;
}

QStringList InterviewsModel::peopleIn(EpisodeId episode) const
{
    QStringList names;
    for (const LabelId id : project()->data().labelsOf(episode)) {
        const EpisodeLabel *label = project()->data().labels().find(id);
        const Speaker *person = project()->data().speakers().find(label->speaker);
        const QString name = person ? person->name : label->name;
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

qint64 InterviewsModel::speechIn(EpisodeId episode, int fixed) const
{
    const Speech speech = counts().in(episode);
    return fixed == Turns ? speech.turns : speech.words;
}

QString InterviewsModel::textOf(const Episode &episode, int fixed) const
{
    switch (fixed) {
    case Title:
        return episode.title;
    case Number:
        return episode.number;
    case Date:
        return dayText(episode.date);
    case People:
        return peopleIn(episode.id).join(u", "_s);
    case Turns:
    case Words:
        return QLocale().toString(speechIn(episode.id, fixed));
    default:
        return episode.restriction == Restriction::Publishable ? QString() : accessText(Access::of(episode));
    }
}

QVariant InterviewsModel::fixedData(const QUuid &guid, int fixed, int role) const
{
    const Episode *episode = project()->data().episodes().find(guid);
    if (!episode) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(*episode, fixed);
    case CellAccessRole:
        return fixed == Restricted ? QVariant::fromValue(Access::of(*episode)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((fixed == Turns || fixed == Words ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellSortRole:
        switch (fixed) {
        case Date:
            return episode->date.isValid() ? QVariant(episode->date) : QVariant();
        case Turns:
        case Words:
            return speechIn(episode->id, fixed);
        case Restricted:
            return strictness(episode->restriction);
        default:
            return textOf(*episode, fixed);
        }
    default:
        return {};
    }
}

QVariant InterviewsModel::fixedHeader(int fixed, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return int((fixed == Turns || fixed == Words ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return fixed == Turns   ? QVariant(tr("All turns, whoever speaks in them"))
               : fixed == Words ? QVariant(tr("All words of the turns, without titles"))
                                : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (fixed) {
    case Title:
        return tr("Interview");
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case People:
        return tr("People");
    case Turns:
        return tr("Turns");
    case Words:
        return tr("Words");
    default:
        return tr("Restriction");
    }
}

CellKind InterviewsModel::fixedKind(int fixed) const
{
    return fixed == Title ? CellKind::Text : fixed == Restricted ? CellKind::Access : CellKind::Fixed;
}

Result<void> InterviewsModel::setFixed(const std::vector<QUuid> &guids, int fixed, const QVariant &value)
{
    std::vector<EpisodeId> episodes;
    for (const QUuid &guid : guids) {
        if (const Episode *episode = project()->data().episodes().find(guid)) {
            episodes.push_back(episode->id);
        }
    }
    if (fixed == Restricted) {
        return PeopleEditing(*project()).restrict(episodes, value.value<Access>());
    }
    return fixed == Title && episodes.size() == 1
               ? Editing(*project()).renameEpisode(episodes.front(), value.toString())
               : Result<void>();
}

std::optional<QSet<QUuid>> InterviewsModel::touched(const QList<Change> &changes) const
{
    QSet<QUuid> guids;
    for (const Change &change : changes) {
        if (change.isAbout<Speaker>()) {
            return std::nullopt; // may speak anywhere
        }
        if (change.isAbout<Episode>()) {
            guids.insert(change.guid);
        } else if (change.isAbout<EpisodeLabel>()) {
            const Episode *episode = project()->data().episodes().find(project()->data().episodeOf(change));
            guids.insert(episode ? episode->guid : QUuid());
        }
    }
    return guids;
}

Fields InterviewsModel::fields(int row, const Predicate & /*predicate*/) const
{
    Fields fields;
    const Episode *episode = project() ? project()->data().episodes().find(guidAt(row)) : nullptr;
    if (!episode) {
        return fields;
    }
    fields.episode = episode->title;
    fields.speakers = peopleIn(episode->id);
    fields.persons = fields.speakers;
    fields.status = queryNames(project()->data().statusOf(episode->id, project()->coder()));
    fields.restrictions.append(queryNames(Access::of(*episode).today()));
    addKnown(project()->data(), episode->guid, fields.known);
    fields.text = episode->title + u'\n' + episode->number + u'\n' + fields.speakers.join(u'\n');
    for (const KnownValue &known : fields.known) {
        fields.text += u'\n' + known.value;
    }
    return fields;
}

} // namespace visavis
