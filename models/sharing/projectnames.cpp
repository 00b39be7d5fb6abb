// SPDX-License-Identifier: MIT
#include "models/sharing/projectnames.h"

#include "models/people/access.h"
#include "models/people/personnames.h"
#include "models/readers/structure/names.h"
#include "models/readers/structure/vocabulary.h"
#include "models/search/folding.h"

#include <QSet>

namespace visavis
{

namespace
{

QStringList wordsOf(const QString &name)
{
    return name.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "J.", "de" and "La" stand anywhere; "Jo" does not, nor "Ben", which begins a name.
bool canStandAlone(const QString &word, bool isFirst)
{
    constexpr qsizetype LeastLetters = 2;
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLetter(); });
    const bool isParticle = structure::vocabulary::isParticle(word.toLower());
    return letters >= LeastLetters && word.front().isUpper() && !structure::isPersonTitle(word) &&
           (!isParticle || (isFirst && letters > LeastLetters));
}

} // namespace

QStringList nameParts(const QString &name)
{
    const QStringList words = wordsOf(name);
    QStringList parts;
    for (qsizetype i = 0; i < words.size() && words.size() > 1; ++i) {
        if (canStandAlone(words[i], i == 0)) {
            parts.append(words[i]);
        }
    }
    return parts;
}

QStringList namesOf(const ProjectData &data, const Speaker &person)
{
    QStringList names = labelNamesOf(data, person);
    names.removeIf([](const QString &name) { return !isSomebodysName(name); });
    QStringList all = names;
    for (const QString &name : names) {
        all += nameParts(name);
    }
    all.removeDuplicates();
    return all;
}

QStringList labelNamesAmong(const QStringList &names, const ProjectData &data, const Speaker &person)
{
    QStringList own{person.name};
    QSet<QByteArray> ofOthers;
    for (const Speaker &other : data.speakers()) {
        if (other.id != person.id) {
            ofOthers.insert(foldedText(other.name));
        }
    }
    for (const EpisodeLabel &label : data.labels()) {
        if (label.speaker == person.id && isSomebodysName(label.name)) {
            own.append(label.name);
        } else if (label.speaker.isValid() && label.speaker != person.id) {
            ofOthers.insert(foldedText(label.name));
        }
    }
    QStringList all = own + names;
    all.removeDuplicates();
    QList<QByteArray> folded;
    std::ranges::transform(all, std::back_inserter(folded),
                           [](const QString &name) { return foldedText(name); });
    const auto isPart = [&](const QByteArray &name) {
        return std::ranges::any_of(folded, [&](const QByteArray &whole) {
            return whole != name && (' ' + whole + ' ').contains(' ' + name + ' ');
        });
    };
    QStringList found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isOwn = own.contains(all[i], Qt::CaseInsensitive);
        if (!folded[i].isEmpty() && !ofOthers.contains(folded[i]) && (isOwn || !isPart(folded[i]))) {
            found.append(all[i]);
        }
    }
    return found;
}

std::vector<Alias> withheldNames(const ProjectData &data, QDate day, bool withToCheck, QStringView mark)
{
    std::vector<Alias> names;
    for (const Speaker &person : data.speakers()) {
        if (isWithheld(Access::of(person).on(day), withToCheck)) {
            for (const QString &name : labelNamesAmong({}, data, person)) {
                names.push_back({.name = name, .alias = mark.toString()});
            }
        }
    }
    return names;
}

std::vector<Alias> namesWithoutAlias(const ProjectData &data, const std::vector<Alias> &known)
{
    QSet<QByteArray> seen;
    for (const Alias &alias : known) {
        seen.insert(foldedText(alias.name));
    }
    QStringList names;
    for (const Speaker &person : data.speakers()) {
        names.append(person.name);
    }
    for (const EpisodeLabel &label : data.labels()) {
        const Episode *episode = data.episodes().find(label.episode);
        if (episode && episode->state == EpisodeState::Live) {
            names.append(label.name);
        }
    }
    names.sort(Qt::CaseInsensitive);
    for (const Coder &coder : data.coders()) {
        names.append(coder.name);
    }
    names.removeDuplicates();
    std::vector<Alias> found;
    const auto add = [&](const QString &name) {
        const QByteArray folded = foldedText(name);
        if (!seen.contains(folded)) {
            seen.insert(folded);
            found.push_back({.name = name.simplified(), .alias = {}});
        }
    };
    for (const QString &name : names) {
        if (isSomebodysName(name)) {
            add(name);
            std::ranges::for_each(nameParts(name), add);
        }
    }
    return found;
}

QString aliasOfPart(const QString &name, const QString &alias, const QString &part)
{
    const QStringList words = wordsOf(name);
    const QStringList aliasWords = wordsOf(alias);
    const qsizetype at = words.indexOf(part);
    return at >= 0 && words.size() == aliasWords.size() ? aliasWords[at] : alias.simplified();
}

} // namespace visavis
