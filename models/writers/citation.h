// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportwords.h"
#include "models/writers/writer.h"

#include <QString>
#include <QStringView>

namespace visavis
{

/// Where a passage comes from, on one line: what is not known is left out, with the comma before it. Plain
/// words; NameTitleTime: "Ann Weaver, The lock, 12:03" (the role where nobody is named), NumberTurn: "E07,
/// turn 45" (the title where an interview has no number). Of the fields, Speaker and Place are asked for.
/// Never empty: where nothing is known it is an untitled interview.
[[nodiscard]] QString citation(const ExportData &data, AnnotationPlace place, CitationStyle style,
                               const ExportWords &words, ExportFields fields = AllFields);

/// Words of an interview as a quotation within a line: in the marks of the language of the export, with
/// no-break spaces in French (« words »), never changed themselves. Empty where they have to be a block of
/// their own instead: they have such marks in them, or several lines.
[[nodiscard]] QString quotation(const QString &words, const QString &language);

/// As much of a quote as tells which one it is, on one line, with "…" where there is more; as quotation()
/// marks it, without marks where there are such in it.
[[nodiscard]] QString shortQuotation(QStringView quote, const QString &language);

} // namespace visavis
