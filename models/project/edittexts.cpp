// SPDX-License-Identifier: MIT
#include "models/project/editedpassages.h"
#include "models/project/editing.h"

namespace visavis
{

using namespace Qt::StringLiterals;

/// Changes that come before a text's, the text's, and those of passages: in this order also when it is
/// undone, since passages are given their places as they stand then. Labels that were made stay when it is
/// undone, since a later text may have turns of theirs, whether that is undone or not.
struct Editing::TextAction {
    QList<Change> labels;
    QList<Change> changes;
    QList<Change> undo;

    [[nodiscard]] Action action(ActionKind kind, const QStringList &arguments) const
    {
        return {
            .kind = kind, .arguments = arguments, .changes = labels + changes, .undo = undo, .redo = changes};
    }
};

namespace
{

/// With its place in any case: that of an annotation behind the text's change moves with it, both ways.
QList<Change> placing(const Annotation &before, const Annotation &after)
{
    QList<Change> changes = Change::update(before, after);
    changes.removeIf([](const Change &change) {
        return change.field == FieldIndex<&Annotation::start> ||
               change.field == FieldIndex<&Annotation::stop>;
    });
    changes += Change::ofField<&Annotation::start>(before, after);
    changes += Change::ofField<&Annotation::stop>(before, after);
    return changes;
}

} // namespace

Result<void> Editing::add(TextAction &action, EpisodeId id, const TextEdit &edit,
                          const ReplacedPlaces *replaced)
{
    const Episode *episode = data().episodes().find(id);
    const auto transcript = m_project.transcript(id);
    const auto offsets = m_project.offsets(id);
    if (!episode || !transcript || !offsets) {
        return episode ? std::unexpected(transcript ? offsets.error() : transcript.error())
                       : fail(ErrorCode::NoSuchEpisode);
    }
    const Change text = Change::ofText(TextChange::of(id, episode->revision, edit, **offsets));
    QList<Change> passages;
    EditedPassages edited(**transcript, **offsets, edit, replaced);
    OrphanWords orphans;
    for (const AnnotationId annotation : data().annotationIds(id)) {
        orphans.add(*data().annotations().find(annotation));
    }
    for (const AnnotationId annotation : data().annotationIds(id)) {
        const Annotation &before = *data().annotations().find(annotation);
        if (edited.touches(before)) {
            const auto after = orphans.decided(before, {.annotation = edited.placed(before)});
            passages += placing(before, after.annotation);
        }
    }
    action.changes += text;
    action.changes += passages;
    action.undo += text.inverse();
    action.undo += inverse(passages);
    return {};
}

Result<std::shared_ptr<const Transcript>> Editing::loadedText(EpisodeId episode)
{
    return m_project.load(episode).and_then([&] { return m_project.transcript(episode); });
}

Result<bool> Editing::editText(EpisodeId episode, ActionKind kind, const QStringList &arguments,
                               const MakeEdit &make)
{
    const auto transcript = loadedText(episode);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    const auto edit = make(**transcript);
    if (!edit) {
        return false;
    }
    TextAction action;
    return add(action, episode, *edit)
        .and_then([&] { return m_project.perform(action.action(kind, arguments)); })
        .transform([] { return true; });
}

Result<bool> Editing::rewriteTurn(EpisodeId episode, int turn, const QString &text)
{
    return editText(episode, ActionKind::EditTurn, {excerpt(text)}, [&](const Transcript &transcript) {
        return textedits::rewriteTurn(transcript, turn, storable(text));
    });
}

Result<bool> Editing::splitTurn(EpisodeId episode, Utf16Offset place)
{
    const auto transcript = m_project.transcript(episode);
    const QString behind =
        transcript ? excerpt(QStringView((*transcript)->body).sliced(place.value())) : QString();
    return editText(episode, ActionKind::SplitTurn, {behind}, [&](const Transcript &text) {
        return textedits::splitTurn(text, place, [this] { return m_project.ids().nextTurns(1); });
    });
}

namespace
{

/// The start of a turn's words, for the history.
QStringList startOf(const Result<std::shared_ptr<const Transcript>> &transcript, int turn)
{
    return {transcript ? excerpt((*transcript)->text((*transcript)->turns[size_t(turn)].range)) : QString()};
}

QStringList titleOf(const Result<std::shared_ptr<const Transcript>> &transcript, int section)
{
    return {transcript ? excerpt((*transcript)->titleOf((*transcript)->sections[size_t(section)]))
                       : QString()};
}

} // namespace

Result<bool> Editing::joinToPrevious(EpisodeId episode, int turn)
{
    return editText(episode, ActionKind::JoinTurns, startOf(m_project.transcript(episode), turn),
                    [&](const Transcript &text) { return textedits::joinToPrevious(text, turn); });
}

Result<bool> Editing::setTimes(EpisodeId episode, int turn, std::optional<Milliseconds> start,
                               std::optional<Milliseconds> end)
{
    return editText(episode, ActionKind::SetTimes, startOf(m_project.transcript(episode), turn),
                    [&](const Transcript &text) { return textedits::setTimes(text, turn, start, end); });
}

Result<bool> Editing::setSpeakers(EpisodeId episode, int first, int last, const QStringList &names)
{
    std::vector<SpeakerChoice> speakers;
    for (const QString &name : names) {
        speakers.push_back({.label = {}, .name = name});
    }
    return chooseSpeakers(episode, first, last, speakers);
}

Result<bool> Editing::chooseSpeakers(EpisodeId episode, int first, int last,
                                     const std::vector<SpeakerChoice> &speakers)
{
    const auto transcript = loadedText(episode);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    TextAction action;
    std::vector<LabelId> labels;
    int ordinal = 0;
    for (const LabelId id : data().labelsOf(episode)) {
        ordinal = std::max(ordinal, data().labels().find(id)->ordinal + 1);
    }
    QStringList names;
    for (const SpeakerChoice &speaker : speakers) {
        const QString name = speaker.name.simplified();
        if (name.isEmpty() && !speaker.label.isValid()) {
            return fail(ErrorCode::NameEmpty);
        }
        const auto known = std::ranges::find_if((*transcript)->labels, [&](const Label &label) {
            return speaker.label.isValid() ? label.id == speaker.label
                                           : label.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        names.append(name);
        if (known != (*transcript)->labels.end()) {
            labels.push_back(known->id);
            continue;
        }
        const EpisodeLabel made{.id = m_project.ids().next<EpisodeLabel>(),
                                .guid = QUuid::createUuid(),
                                .episode = episode,
                                .ordinal = ordinal++,
                                .name = name,
                                .role = Role::Other,
                                .speaker = {}};
        action.labels += Change::create(made);
        labels.push_back(made.id);
    }
    const auto edit = textedits::setSpeakers(**transcript, first, last, labels);
    if (!edit) {
        return false;
    }
    return add(action, episode, *edit)
        .and_then([&] {
            return m_project.perform(action.action(ActionKind::SetSpeakers,
                                                   {names.join(u", "_s), QString::number(last - first + 1)}));
        })
        .transform([] { return true; });
}

Result<bool> Editing::beginSection(EpisodeId episode, int turn, const QString &title, int level)
{
    return editText(episode, ActionKind::MakeSection, {excerpt(title)}, [&](const Transcript &text) {
        return textedits::beginSection(text, turn, storable(title), level,
                                       [this] { return m_project.ids().nextSections(1); });
    });
}

Result<bool> Editing::retitleSection(EpisodeId episode, int section, const QString &title)
{
    return editText(episode, ActionKind::EditSection, {excerpt(title)}, [&](const Transcript &text) {
        return textedits::retitle(text, section, storable(title));
    });
}

Result<bool> Editing::setSectionLevel(EpisodeId episode, int section, int level)
{
    return editText(episode, ActionKind::EditSection, titleOf(m_project.transcript(episode), section),
                    [&](const Transcript &text) { return textedits::setLevel(text, section, level); });
}

Result<bool> Editing::dissolveSection(EpisodeId episode, int section)
{
    return editText(episode, ActionKind::DissolveSection, titleOf(m_project.transcript(episode), section),
                    [&](const Transcript &text) { return textedits::dissolveSection(text, section); });
}

Result<bool> Editing::moveSection(EpisodeId episode, int section, textedits::Direction direction)
{
    return editText(episode, ActionKind::MoveSection, titleOf(m_project.transcript(episode), section),
                    [&](const Transcript &text) { return textedits::moveSection(text, section, direction); });
}

Result<qsizetype> Editing::replaceText(const std::vector<EpisodeReplacements> &episodes,
                                       const ReplaceAction &replacing)
{
    TextAction action;
    qsizetype count = 0;
    for (const EpisodeReplacements &one : episodes) {
        const auto transcript = loadedText(one.episode);
        if (!transcript) {
            return std::unexpected(transcript.error());
        }
        std::vector<textedits::Replacement> replacements = one.replacements;
        for (textedits::Replacement &replacement : replacements) {
            replacement.text = storable(replacement.text);
        }
        const auto edit = textedits::replace(**transcript, replacements);
        if (!edit) {
            continue;
        }
        const ReplacedPlaces replaced(*edit, replacements);
        if (auto added = add(action, one.episode, *edit, &replaced); !added) {
            return std::unexpected(added.error());
        }
        count += replaced.count();
    }
    if (count == 0) {
        return 0;
    }
    const auto arguments = [&](qsizetype places) {
        return QStringList{QString::number(places), excerpt(replacing.what), excerpt(replacing.by)};
    };
    return m_project
        .perform(action.action(ActionKind::ReplaceText, arguments(count)),
                 {.number = replacing.batch, .arguments = arguments(replacing.before + count)})
        .transform([&] { return count; });
}

} // namespace visavis
