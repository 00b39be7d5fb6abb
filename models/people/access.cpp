// SPDX-License-Identifier: MIT
#include "models/people/access.h"

#include "models/transcript/timetext.h"

#include <QCoreApplication>

namespace visavis
{

namespace
{

class AccessText
{
    Q_DECLARE_TR_FUNCTIONS(AccessText)

public:
    static QString of(Restriction restriction)
    {
        switch (restriction) {
        case Restriction::Publishable:
            return tr("Publishable");
        case Restriction::ToCheck:
            return tr("To check");
        case Restriction::OffRecord:
            return tr("Off record");
        case Restriction::Embargoed:
            break;
        }
        return tr("Embargoed");
    }
    static QString until(int year) { return tr("Embargo %1").arg(year); }
    static QString until(QDate day) { return tr("Embargoed until %1").arg(dateText(day)); }
};

} // namespace

int strictness(Restriction restriction)
{
    switch (restriction) {
    case Restriction::Publishable:
        return 0;
    case Restriction::ToCheck:
        return 1;
    case Restriction::Embargoed:
        return 2;
    case Restriction::OffRecord:
        break;
    }
    return 3;
}

Access stricter(const Access &one, const Access &other)
{
    const int ones = strictness(one.today());
    const int others = strictness(other.today());
    if (ones != others || one.restriction != other.restriction) {
        return ones > others ||
                       (ones == others && strictness(one.restriction) > strictness(other.restriction))
                   ? one
                   : other;
    }
    const bool isLonger = !one.embargo.isValid() || (other.embargo.isValid() && one.embargo > other.embargo);
    return isLonger ? one : other;
}

QString accessText(Restriction restriction)
{
    return AccessText::of(restriction);
}

QString accessText(const Access &access)
{
    return access.restriction == Restriction::Embargoed && access.embargo.isValid()
               ? AccessText::until(access.embargo)
               : AccessText::of(access.restriction);
}

QString shortAccessText(const Access &access)
{
    return access.restriction == Restriction::Embargoed && access.embargo.isValid()
               ? AccessText::until(access.embargo.year())
               : AccessText::of(access.restriction);
}

} // namespace visavis
