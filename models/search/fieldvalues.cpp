// SPDX-License-Identifier: MIT
#include "models/search/fieldvalues.h"

#include <QLocale>

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

QStringList queryNames(Colour colour)
{
    QStringList names{colour.name()};
    static const std::array french{u"jaune"_s, u"orange"_s,    u"vert"_s,   u"ciel"_s,
                                   u"bleu"_s,  u"vermillon"_s, u"violet"_s, u"gris"_s};
    for (size_t i = 0; i < palette().size(); ++i) {
        const NamedColour &entry = palette().at(i);
        if (entry.colour == colour) {
            names << QString::fromLatin1(entry.name) << french.at(i);
        }
    }
    return names;
}

QString queryNames(ReadStatus status)
{
    switch (status) {
    case ReadStatus::Unread:
        return u"unread, à lire"_s; // not "non lu", which "lu" would find
    case ReadStatus::Read:
        return u"read, lu"_s;
    case ReadStatus::Coded:
        return u"coded, codé"_s;
    case ReadStatus::SecondPass:
        break;
    }
    return u"second pass, deuxième lecture"_s;
}

QString queryNames(AnchorState state)
{
    switch (state) {
    case AnchorState::Anchored:
        return u"anchored, ancré"_s;
    case AnchorState::ToReview:
        return u"to review, à vérifier"_s;
    case AnchorState::Orphan:
        break;
    }
    return u"orphan, orphelin"_s;
}

QString queryNames(Restriction restriction)
{
    switch (restriction) {
    case Restriction::Publishable:
        return u"publishable, publiable"_s;
    case Restriction::ToCheck:
        return u"to check, à contrôler"_s;
    case Restriction::OffRecord:
        return u"off record, confidentiel"_s;
    case Restriction::Embargoed:
        break;
    }
    return u"embargoed, embargo"_s;
}

QString queryText(AttributeType type, const QVariant &value)
{
    switch (type) {
    case AttributeType::Number:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case AttributeType::Boolean:
        return value.toBool() ? u"yes, oui"_s : u"no, non"_s;
    default:
        return value.toString(); // a day in ISO 8601 is three words
    }
}

} // namespace visavis
