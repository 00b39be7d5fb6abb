// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/teielements.h"

#include <algorithm>
#include <array>
#include <utility>

namespace visavis::linguistic
{

namespace
{

template<size_t N>
bool isOneOf(QStringView name, const std::array<QStringView, N> &names)
{
    return std::ranges::contains(names, name);
}

} // namespace

bool isLeftOutOfTei(QStringView name)
{
    static constexpr std::array<QStringView, 14> Names{
        u"spanGrp", u"span",     u"linkGrp",   u"link", u"interpGrp", u"interp",  u"fs",
        u"index",   u"standOff", u"facsimile", u"fw",   u"alignMap",  u"graphic", u"sourceDoc"};
    return isOneOf(name, Names);
}

bool isTeiRemark(QStringView name)
{
    static constexpr std::array<QStringView, 8> Names{u"vocal",   u"kinesic", u"incident", u"event",
                                                      u"writing", u"note",    u"stage",    u"gap"};
    return isOneOf(name, Names);
}

bool isTeiParagraph(QStringView name)
{
    static constexpr std::array<QStringView, 8> Names{u"p",    u"ab",    u"l",      u"item",
                                                      u"cell", u"quote", u"opener", u"closer"};
    return isOneOf(name, Names);
}

bool isTeiDivision(QStringView name)
{
    return name.startsWith(u"div") && (name.size() == 3 || (name.size() == 4 && name[3].isDigit()));
}

QStringView idOfReference(QStringView reference)
{
    const qsizetype hash = reference.lastIndexOf(u'#');
    return hash >= 0 ? reference.sliced(hash + 1) : reference.sliced(reference.lastIndexOf(u':') + 1);
}

double millisecondsIn(QStringView unit)
{
    return unit == u"ms" ? 1 : unit == u"min" ? 60'000 : unit == u"h" ? 3'600'000 : 1000;
}

bool TeiChoices::takes(int depth)
{
    const bool isReading = !m_open.empty() && depth == m_open.back().depth + 1;
    return !isReading || !std::exchange(m_open.back().isTaken, true);
}

bool TeiChoices::end(int depth)
{
    const bool isChoice = !m_open.empty() && depth == m_open.back().depth;
    if (isChoice) {
        m_open.pop_back();
    }
    return isChoice;
}

} // namespace visavis::linguistic
