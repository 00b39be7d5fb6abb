// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/linguistic/timeline.h"
#include "models/readers/xml/xmlsource.h"
#include "models/transcript/transcript.h"

#include <QDate>
#include <QHash>

namespace visavis::linguistic
{

/// What the header of a TEI document says about the recording and those who speak in it.
struct TeiHeader {
    struct Person {
        QString name; ///< empty where the person has none
        Role role = Role::Other;
    };

    QString title;
    QDate date; ///< of the recording, else of the event or the source; never that of the publication
    int dateRank = 0;
    QString language; ///< the first that is listed
    QString media;
    QHash<QString, Person> persons; ///< by id
};

/// From the Start of a teiHeader to behind its End. What is known already is kept.
[[nodiscard]] Result<void> readTeiHeader(XmlSource &xml, TeiHeader &header);

/// From the Start of a person to behind its End.
[[nodiscard]] Result<void> readTeiPerson(XmlSource &xml, TeiHeader &header);

/// Adds the point in time of the `when` that was begun last, in a time line of so many milliseconds a unit.
void readTeiPoint(const XmlSource &xml, double unit, Timeline &timeline);

} // namespace visavis::linguistic
