// SPDX-License-Identifier: MIT
#include "ui/pane/pagesubject.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString CollectionKey = u"collection"_s;
const QString FormerKey = u"former"_s;
const QString SourceKey = u"source"_s;
const QString NoteKey = u"note"_s;
const QString EntryKey = u"noteItself"_s;
const QString SortedKey = u"sorted"_s;

QJsonObject written(const Collection &collection)
{
    return {{CollectionKey, collection.toJson()}};
}

QJsonObject written(const FormerText &text)
{
    return {{FormerKey, QJsonObject{{u"episode"_s, text.episode.toString(QUuid::WithoutBraces)},
                                    {u"revision"_s, text.revision.value()},
                                    {u"beforeEdits"_s, text.isBeforeEdits}}}};
}

QJsonObject written(const SourceOf &source)
{
    return {{SourceKey, source.episode.toString(QUuid::WithoutBraces)}};
}

QJsonObject written(const NoteOn &note)
{
    QJsonObject json{{NoteKey, note.object.toString(QUuid::WithoutBraces)}};
    if (!note.note.isNull()) {
        json.insert(EntryKey, note.note.toString(QUuid::WithoutBraces));
    }
    return json;
}

QJsonObject written(const SortedTag &sorted)
{
    return {{SortedKey, sorted.tag.toString(QUuid::WithoutBraces)}};
}

} // namespace

QJsonObject toJson(const PageSubject &subject)
{
    return std::visit([](const auto &one) { return written(one); }, subject);
}

std::optional<PageSubject> pageSubjectFromJson(const QJsonObject &json)
{
    if (const auto collection = Collection::fromJson(json.value(CollectionKey).toObject())) {
        return *collection;
    }
    const QJsonObject former = json.value(FormerKey).toObject();
    if (const QUuid episode(former.value(u"episode").toString()); !episode.isNull()) {
        return FormerText{.episode = episode,
                          .revision = RevisionId(former.value(u"revision").toInteger()),
                          .isBeforeEdits = former.value(u"beforeEdits").toBool()};
    }
    if (const QUuid episode(json.value(SourceKey).toString()); !episode.isNull()) {
        return SourceOf{.episode = episode};
    }
    if (const QUuid tag(json.value(SortedKey).toString()); !tag.isNull()) {
        return SortedTag{.tag = tag};
    }
    const QUuid object(json.value(NoteKey).toString());
    const QUuid note(json.value(EntryKey).toString());
    if (!object.isNull() || !note.isNull()) {
        return NoteOn{.object = object, .note = note};
    }
    return std::nullopt;
}

} // namespace visavis
