// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/teiheader.h"

#include "models/readers/dates.h"
#include "models/readers/language.h"
#include "models/readers/linguistic/teielements.h"
#include "models/readers/structure/names.h"
#include "models/readers/timecode.h"

namespace visavis::linguistic
{

using namespace Qt::StringLiterals;

namespace
{

using Token = XmlSource::Token;

/// The parts of a name in the order in which a name is said, whatever the order in the file.
class NameParts
{
public:
    void add(QStringView element, const QString &text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (element == u"forename" || element == u"addName") {
            m_first.append(text);
        } else if (element == u"surname") {
            m_last.append(text);
        } else if (element == u"nameLink") {
            m_link.append(text);
        } else {
            m_plain.append(text);
        }
    }

    [[nodiscard]] QString name() const
    {
        const QString parts = (m_first + m_link + m_last).join(u' ');
        return parts.isEmpty() ? m_plain.value(0) : parts;
    }

private:
    QStringList m_first;
    QStringList m_link;
    QStringList m_last;
    QStringList m_plain;
};

Role roleOf(QStringView stated)
{
    QString words = stated.toString();
    words.replace(u'_', u' ').replace(u'#', u' ');
    return structure::statedRole(words.trimmed()).value_or(Role::Other);
}

/// How near to the talk itself a date in this place is; 0 for places that do not count.
int rankOf(const QStringList &path)
{
    if (path.contains(u"recording") || path.contains(u"recordingStmt")) {
        return 4;
    }
    if (path.contains(u"settingDesc") || path.contains(u"setting")) {
        return 3;
    }
    if (path.contains(u"sourceDesc") && !path.contains(u"publicationStmt")) {
        return 2;
    }
    return 0;
}

Result<void> takeDate(XmlSource &xml, const QStringList &path, TeiHeader &header)
{
    const int rank = rankOf(path);
    QString stated = xml.attribute(u"when", u"when-iso").toString();
    stated = stated.isEmpty() ? xml.attribute(u"from", u"value").toString() : stated;
    const auto text = xml.elementText();
    if (!text) {
        return std::unexpected(text.error());
    }
    const QDate day =
        parseDate(stated.isEmpty() ? QStringView(*text)
                                   : QStringView(stated).first(std::min<qsizetype>(10, stated.size())));
    if (day.isValid() && rank > header.dateRank) {
        header.date = day;
        header.dateRank = rank;
    }
    return {};
}

Result<void> takeTitle(XmlSource &xml, TeiHeader &header)
{
    const auto text = xml.elementText();
    if (!text) {
        return std::unexpected(text.error());
    }
    if (header.title.isEmpty()) {
        header.title = *text;
    }
    return {};
}

} // namespace

Result<void> readTeiPerson(XmlSource &xml, TeiHeader &header)
{
    QString id = xml.attribute(u"xml:id", u"id").toString();
    TeiHeader::Person person{.name = {}, .role = roleOf(xml.attribute(u"role"))};
    NameParts parts;
    QString element;
    int nameDepth = 0;
    for (const int depth = xml.depth();;) {
        const auto token = xml.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        if (*token == Token::Done || (*token == Token::End && xml.depth() == depth)) {
            break;
        }
        if (*token == Token::Start) {
            element = xml.name().toString();
            const bool isName = element == u"persName" || element == u"name";
            nameDepth = nameDepth == 0 && isName && parts.name().isEmpty() ? xml.depth() : nameDepth;
        } else if (*token == Token::End && xml.depth() == nameDepth) {
            nameDepth = 0;
        } else if (*token == Token::Text && nameDepth > 0) {
            QString text;
            for (const QStringView piece : xml.text()) {
                text += piece;
            }
            parts.add(xml.depth() > nameDepth ? QStringView(element) : QStringView(), text.simplified());
        }
    }
    person.name = parts.name();
    if (!id.isEmpty()) {
        header.persons.insert(id, person);
    }
    return {};
}

Result<void> readTeiHeader(XmlSource &xml, TeiHeader &header)
{
    QStringList path;
    for (const int depth = xml.depth();;) {
        const auto token = xml.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        if (*token == Token::Done || (*token == Token::End && xml.depth() == depth)) {
            return {};
        }
        if (*token == Token::End) {
            path.removeLast();
        }
        if (*token != Token::Start) {
            continue;
        }
        const QStringView name = xml.name();
        Result<void> taken;
        if (name == u"title" && path.value(path.size() - 1) == u"titleStmt" && path.value(0) == u"fileDesc") {
            taken = takeTitle(xml, header);
        } else if (name == u"date") {
            taken = takeDate(xml, path, header);
        } else if (name == u"person" || name == u"personGrp" || name == u"participant") {
            taken = readTeiPerson(xml, header);
        } else {
            if (name == u"language" && header.language.isEmpty()) {
                header.language = languageCode(xml.attribute(u"ident", u"xml:id"));
            } else if (name == u"media" && header.media.isEmpty()) {
                header.media = xml.attribute(u"url").toString();
            }
            path.append(name.toString());
        }
        if (!taken) {
            return taken;
        }
    }
}

void readTeiPoint(const XmlSource &xml, double unit, Timeline &timeline)
{
    const QStringView id = xml.attribute(u"xml:id", u"id");
    QStringView interval = xml.attribute(u"interval");
    if (interval.startsWith(u"PT") && interval.endsWith(u'S')) {
        interval = interval.sliced(2).chopped(1);
    }
    if (const auto distance = timeOfNumber(interval, unit)) {
        timeline.addSince(id, idOfReference(xml.attribute(u"since")), *distance);
        return;
    }
    QStringView clock = xml.attribute(u"absolute");
    clock = clock.sliced(clock.indexOf(u'T') + 1);
    const auto time = clock.contains(u':') ? parseTime(clock) : timeOfNumber(clock, unit);
    timeline.add(id, time);
}

} // namespace visavis::linguistic
