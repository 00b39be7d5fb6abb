// SPDX-License-Identifier: MIT
#include "models/codebook/codebookplan.h"

#include "models/project/fractionalkey.h"
#include "models/project/project.h"
#include "models/project/siblings.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Takes over one entry after the other into a copy of the tags.
class Planner
{
public:
    Planner(const CodebookFile &file, Project &project)
        : m_file(file)
        , m_project(project)
    {
        for (const Tag &tag : project.data().tags()) {
            m_tags.insert(tag);
            m_byPlace.insert(placeOf(tag.parent, tag.name), tag.id);
            QString &last = m_last[tag.parent];
            last = std::max(last, tag.position);
        }
        for (const CodebookEntry &entry : file.entries) {
            const QString path = pathKey(entry.path);
            if (!entry.error && !entry.guid.isNull() && !m_guids.contains(path)) {
                m_guids.insert(path, entry.guid);
            }
        }
    }

    CodebookPlan plan()
    {
        m_taken.resize(m_file.entries.size());
        for (size_t i = 0; i < m_file.entries.size(); ++i) {
            const CodebookEntry &entry = m_file.entries[i];
            const auto done = take(entry, i);
            if (!done) {
                m_plan.steps.push_back({.fate = EntryFate::Refused,
                                        .path = writtenPath(entry.path),
                                        .line = entry.line,
                                        .fields = {},
                                        .reason = done.error()});
            }
        }
        giveShortcuts();
        finish();
        return std::move(m_plan);
    }

private:
    using Place = std::pair<TagId, QString>; ///< the parent, the name in small letters

    [[nodiscard]] static Place placeOf(TagId parent, const QString &name)
    {
        return {parent, name.toCaseFolded()};
    }

    [[nodiscard]] static QString pathKey(const QStringList &path)
    {
        QStringList names;
        for (const QString &name : path) {
            names.append(name.trimmed().toCaseFolded());
        }
        return writtenPath(names);
    }

    [[nodiscard]] Result<void> take(const CodebookEntry &entry, size_t index)
    {
        if (entry.error) {
            return std::unexpected(*entry.error);
        }
        if (std::ranges::any_of(entry.path, [](const QString &name) { return name.trimmed().isEmpty(); }) ||
            entry.path.isEmpty()) {
            return fail(ErrorCode::NameEmpty);
        }
        return parentOf(entry).and_then([&](TagId parent) -> Result<void> {
            const QString name = entry.path.back().trimmed();
            const Tag *byGuid = entry.guid.isNull() ? nullptr : m_tags.find(entry.guid);
            const TagId known = byGuid ? byGuid->id : m_byPlace.value(placeOf(parent, name));
            if (known.isValid() && m_seen.contains(known)) {
                return fail(ErrorCode::CodebookEntryTwice, {m_tags.find(known)->name});
            }
            const TagId holder = m_byPlace.value(placeOf(parent, name));
            if (holder.isValid() && holder != known) {
                return fail(ErrorCode::NameTaken, {name});
            }
            if (known.isValid() && isAtOrBelow(m_tags, parent, known)) {
                return fail(ErrorCode::TagInsideItself, {name});
            }
            if (entry.shortcut && !entry.shortcut->isEmpty() && m_shortcuts.contains(*entry.shortcut)) {
                return fail(ErrorCode::BadCodebookValue, {u"shortcut"_s, *entry.shortcut});
            }
            const TagId tag = known.isValid() ? known : make(name, parent, entry.guid);
            apply(entry, tag, name, parent);
            m_taken[index] = tag;
            m_seen.insert(tag);
            if (!m_onlyNamed.remove(tag)) {
                note(tag, writtenPath(entry.path), entry.line);
            }
            return {};
        });
    }

    /// The tag that an entry stands in: that of the entry above it, or what its path names, which is made
    /// where it is missing.
    [[nodiscard]] Result<TagId> parentOf(const CodebookEntry &entry)
    {
        if (entry.parent >= 0) {
            const TagId parent = m_taken[size_t(entry.parent)];
            return parent.isValid() ? Result<TagId>(parent)
                                    : fail(ErrorCode::NoSuchTag, {entry.path.value(entry.path.size() - 2)});
        }
        TagId parent;
        for (qsizetype level = 0; level + 1 < entry.path.size(); ++level) {
            const QString name = entry.path[level].trimmed();
            // Its own entry may follow, and says who it is.
            const QUuid guid = m_guids.value(pathKey(entry.path.first(level + 1)));
            const Tag *byGuid = guid.isNull() ? nullptr : m_tags.find(guid);
            const TagId there = m_byPlace.value(placeOf(parent, name));
            const TagId known = there.isValid() || !byGuid ? there : byGuid->id;
            if (!known.isValid()) {
                parent = make(name, parent, guid);
                m_onlyNamed.insert(parent);
                note(parent, writtenPath(entry.path.first(level + 1)), entry.line);
            } else {
                parent = known;
            }
        }
        return parent;
    }

    TagId make(const QString &name, TagId parent, const QUuid &guid)
    {
        const Tag tag{.id = m_project.ids().next<Tag>(),
                      .guid = guid.isNull() ? QUuid::createUuid() : guid,
                      .parent = parent,
                      .position = behindLast(parent),
                      .name = name,
                      .colour = palette()[size_t(m_tags.size()) % palette().size()].colour,
                      .kind = TagKind::Code,
                      .status = TagStatus::Candidate,
                      .codable = true,
                      .shortcut = {},
                      .description = {},
                      .include = {},
                      .exclude = {}};
        m_tags.insert(tag);
        m_byPlace.insert(placeOf(parent, name), tag.id);
        return tag.id;
    }

    [[nodiscard]] QString behindLast(TagId parent)
    {
        QString &last = m_last[parent];
        last = keyBetween(last, {});
        return last;
    }

    void apply(const CodebookEntry &entry, TagId id, const QString &name, TagId parent)
    {
        const Tag before = *m_tags.find(id);
        const QString position = before.parent == parent ? before.position : behindLast(parent);
        m_byPlace.remove(placeOf(before.parent, before.name));
        m_byPlace.insert(placeOf(parent, name), id);
        m_tags.modify(id, [&](Tag &tag) {
            tag.name = name;
            tag.parent = parent;
            tag.position = position;
            tag.kind = entry.kind.value_or(tag.kind);
            tag.status = entry.status.value_or(tag.status);
            tag.codable = entry.codable.value_or(tag.codable);
            tag.colour = entry.colour.value_or(tag.colour);
            tag.shortcut = entry.shortcut.value_or(tag.shortcut);
            tag.description = entry.description.value_or(tag.description);
            tag.include = entry.include.value_or(tag.include);
            tag.exclude = entry.exclude.value_or(tag.exclude);
        });
        if (entry.shortcut && !entry.shortcut->isEmpty()) {
            m_shortcuts.insert(*entry.shortcut, id);
        }
    }

    void note(TagId tag, const QString &path, qint64 line)
    {
        m_noted.push_back({.tag = tag, .step = m_plan.steps.size()});
        m_plan.steps.push_back(
            {.fate = EntryFate::Unchanged, .path = path, .line = line, .fields = {}, .reason = {}});
    }

    /// Whoever else has a key that the file gives loses it, which is a step of its own for tags that the file
    /// does not have.
    void giveShortcuts()
    {
        std::vector<TagId> losing;
        for (const Tag &tag : m_tags) {
            const TagId holder = m_shortcuts.value(tag.shortcut);
            if (!tag.shortcut.isEmpty() && holder.isValid() && holder != tag.id) {
                losing.push_back(tag.id);
            }
        }
        std::ranges::sort(losing);
        for (const TagId id : losing) {
            m_tags.modify(id, [](Tag &tag) { tag.shortcut.clear(); });
            if (!m_seen.contains(id)) {
                note(id, m_project.data().tagPath(id), 0);
            }
        }
    }

    void finish()
    {
        for (const Noted &noted : m_noted) {
            CodebookStep &step = m_plan.steps[noted.step];
            const Tag *after = m_tags.find(noted.tag);
            const Tag *before = m_project.data().tags().find(noted.tag);
            if (!before) {
                step.fate = EntryFate::New;
                m_plan.changes.append(Change::create(*after));
                continue;
            }
            const QList<Change> changes = Change::update(*before, *after);
            step.fate = changes.isEmpty() ? EntryFate::Unchanged : EntryFate::Changed;
            for (const Change &change : changes) {
                if (change.field != FieldIndex<&Tag::position>) { // it goes with the parent
                    step.fields.append(kindInfo(ObjectKind::Tag).columns[size_t(change.field)].name);
                }
            }
            m_plan.changes += changes;
        }
    }

    struct Noted {
        TagId tag;
        size_t step;
    };

    const CodebookFile &m_file;
    Project &m_project;
    CodebookPlan m_plan;
    Store<Tag> m_tags;
    QHash<Place, TagId> m_byPlace;
    QHash<TagId, QString> m_last; ///< the last key among a tag's children
    QHash<QString, TagId> m_shortcuts;
    QHash<QString, QUuid> m_guids; ///< that the file has, by path
    std::vector<TagId> m_taken;    ///< by entry
    QSet<TagId> m_seen;
    QSet<TagId> m_onlyNamed; ///< made because a path names them; an entry of theirs may follow
    std::vector<Noted> m_noted;
};

} // namespace

CodebookPlan planCodebook(const CodebookFile &file, Project &project)
{
    return Planner(file, project).plan();
}

} // namespace visavis
