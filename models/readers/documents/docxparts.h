// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/readers/documents/paragraphstyles.h"
#include "models/transcript/transcript.h"

#include <QByteArray>
#include <QSet>

namespace visavis::docx
{

/// What a DOCX has beside its text.
struct Parts {
    OfficeStyles styles;
    QSet<QString> bulleted; ///< "number id/level" of lists with bullets: a numbered paragraph may be anything
};

/// word/styles.xml: names, levels of headings, bold and italic, in any language of Word.
void readStyles(const QByteArray &xml, OfficeStyles &styles);

/// word/numbering.xml.
void readNumbering(const QByteArray &xml, QSet<QString> &bulleted);

/// docProps/core.xml: title, and the day of making.
void readCore(const QByteArray &xml, Transcript &facts);

/// The name of the main part by the relations in _rels/.rels: "word/document.xml" nearly always.
[[nodiscard]] QString mainPart(const QByteArray &relations);

} // namespace visavis::docx
