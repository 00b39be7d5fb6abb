// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/readers/documents/paragraphstyles.h"
#include "models/readers/structure/document.h"

#include <QSet>
#include <QXmlStreamReader>

namespace visavis::odf
{

/// What an OpenDocument text has beside its words.
struct Parts {
    OfficeStyles styles;    ///< ids are "paragraph/NAME" and "text/NAME"
    QSet<QString> bulleted; ///< names of list styles with bullets
    Transcript stated;      ///< title, date, language
};

/// Reads the styles and facts of a part that has no text: styles.xml, meta.xml. What is damaged is ignored.
void readParts(const QByteArray &xml, Parts &parts);

/// Reads content.xml or a flat document. Facts get the title that a paragraph of that style has, and warnings
/// of what was left out. Fails with MalformedContainer and the line, TooDeeplyNested, Cancelled; a part that
/// is cut off gives what it holds and the warning Truncated.
[[nodiscard]] Result<structure::Document> readBody(QXmlStreamReader &xml, qint64 size, Parts &parts,
                                                   Transcript &facts, Progress &progress);

} // namespace visavis::odf
