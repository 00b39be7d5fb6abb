// SPDX-License-Identifier: MIT
#include "models/writers/obsidian/obsidianvault.h"

#include "models/notes/notereferences.h"
#include "models/writers/atomicfolder.h"
#include "models/writers/episodetext.h"
#include "models/writers/obsidian/obsidiantext.h"

#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// As references are compared.
QString folded(QStringView name)
{
    return name.toString().simplified().toCaseFolded();
}

/// A page of this title in this folder.
QString pageName(QStringView folder, const QString &title, GivenNames &given)
{
    return u"%1/%2"_s.arg(folder, uniqueFileName(title, {}, given));
}

/// "a-5b0c7f0e": as much of the GUID as tells it from those before.
QString blockId(const QString &guid, QSet<QString> &given)
{
    constexpr qsizetype Short = 8;
    QString letters;
    for (const QChar c : guid) {
        letters += c.unicode() < 0x80 && c.isLetterOrNumber() ? QString(c) : QString();
    }
    QString id = u"a-"_s + letters.first(std::min(Short, letters.size()));
    id = given.contains(id) ? u"a-"_s + letters : id;
    const QString whole = id;
    for (int number = 2; given.contains(id); ++number) {
        id = u"%1-%2"_s.arg(whole).arg(number);
    }
    given.insert(id);
    return id;
}

/// Brackets that are words.
QString escapedBrackets(QStringView text)
{
    QString escaped = text.toString();
    return escaped.replace("[["_L1, "\\[\\["_L1);
}

} // namespace

ObsidianVault::ObsidianVault(const ExportData &data, const ExportWords &words)
{
    GivenNames interviews;
    GivenNames tags;
    GivenNames persons;
    for (const ExportEpisode &episode : data.episodes) {
        const QString title = titleOrNone(episode, words);
        m_interviews.push_back(pageName(
            u"Interviews", episode.number.isEmpty() ? title : episode.number + u' ' + title, interviews));
        QSet<QString> given;
        std::vector<QString> &blocks = m_blocks.emplace_back();
        for (const ExportAnnotation &annotation : episode.annotations) {
            blocks.push_back(blockId(annotation.guid, given));
        }
    }
    for (const ExportTag &tag : data.tags) {
        m_tags.push_back(pageName(u"Tags", tag.path.value(tag.path.size() - 1), tags));
    }
    for (const ExportPerson &person : data.persons) {
        m_persons.push_back(pageName(u"People", person.name, persons));
    }
    nameReferences(data);
}

/// As in the project: a tag goes before an interview, and that before a person.
void ObsidianVault::nameReferences(const ExportData &data)
{
    const auto add = [this](const QString &name, const QString &page) {
        if (const QString key = folded(name); !key.isEmpty() && !m_pages.contains(key)) {
            m_pages.insert(key, page);
        }
    };
    for (size_t i = 0; i < data.tags.size(); ++i) {
        add(data.tags[i].path.join(u" > "_s), m_tags[i]);
    }
    for (size_t i = 0; i < data.tags.size(); ++i) {
        add(data.tags[i].path.value(data.tags[i].path.size() - 1), m_tags[i]);
    }
    for (size_t i = 0; i < data.episodes.size(); ++i) {
        add(data.episodes[i].title, m_interviews[i]);
    }
    for (size_t i = 0; i < data.persons.size(); ++i) {
        add(data.persons[i].name, m_persons[i]);
    }
}

QString ObsidianVault::link(const QString &page, QStringView text)
{
    const QString alias = obsidianAlias(text);
    return alias.isEmpty() ? u"[[%1]]"_s.arg(page) : u"[[%1|%2]]"_s.arg(page, alias);
}

QString ObsidianVault::linkTo(AnnotationPlace place, QStringView text) const
{
    return link(interview(place.episode) + u"#^"_s + block(place), text);
}

QString ObsidianVault::linked(const QString &markdown) const
{
    QString made;
    qsizetype from = 0;
    for (const NoteReference &reference : referencesIn(markdown)) {
        made += escapedBrackets(QStringView(markdown).sliced(from, reference.range.start.value() - from));
        from = reference.range.stop.value();
        // "[[Fear|what she fears]]" shows other words.
        const QString name = reference.name.section(u'|', 0, 0);
        const QString shown = reference.name.contains(u'|') ? reference.name.section(u'|', 1) : name;
        const auto page = m_pages.constFind(folded(name));
        if (page == m_pages.constEnd()) {
            made += escapedBrackets(slice(markdown, reference.range));
            continue;
        }
        if (made.endsWith(u'!') || made.endsWith(u'[')) {
            made.insert(made.size() - 1,
                        u'\\'); // else the whole page would be shown there, or no link at all
        }
        made += link(*page, shown);
    }
    return made + escapedBrackets(QStringView(markdown).sliced(from));
}

} // namespace visavis
