// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/presets/documentparts.h"

namespace visavis
{

/// Whether a quote begins or ends within a sentence of its turn.
struct QuoteCut {
    bool atStart = false;
    bool atEnd = false;

    bool operator==(const QuoteCut &) const = default;
};
[[nodiscard]] QuoteCut cutOf(const ExportAnnotation &annotation);

/// Who says it: a name, else a role, else nothing.
[[nodiscard]] QString speakerOf(const ExportAnnotation &annotation, const ExportWords &words);
/// "turn 12", "12:03": what is known of them.
[[nodiscard]] QString turnOf(const ExportAnnotation &annotation, const ExportWords &words);
[[nodiscard]] QString timeOf(const ExportAnnotation &annotation);

/// Its words, unchanged, as block quotes with its colour beside them.
[[nodiscard]] std::vector<Paragraph> quoteOf(const ExportAnnotation &annotation);
/// Its words for a paper: in the quotation marks of the export's language or, where they cannot be, as block
/// quotes; "[…]" where they do not begin or end their sentence.
[[nodiscard]] std::vector<Paragraph> citedQuote(const DocumentParts &parts,
                                                const ExportAnnotation &annotation);
/// "… before […] after …"; nothing where no words stand around it.
[[nodiscard]] std::vector<Paragraph> contextOf(const DocumentParts &parts,
                                               const ExportAnnotation &annotation);

/// Where a quote comes from: its citation, and what else the fields tell of it.
struct ReferenceTells {
    bool section = false;
    bool annotator = false; ///< who annotated, and when
};
[[nodiscard]] Paragraph referenceOf(const DocumentParts &parts, AnnotationPlace place, ReferenceTells tells);

/// "Work › Night shifts (2.5), Solitude": the number is the weight. Empty where there are no tags, or they
/// are not told.
[[nodiscard]] QString tagsOf(const DocumentParts &parts, const ExportAnnotation &annotation);
/// On it, on its taggings and its links. The author's name is not repeated.
[[nodiscard]] std::vector<Paragraph> notesOf(const DocumentParts &parts, const ExportAnnotation &annotation,
                                             const QString &author = {});
/// "→ contradicts: “Nobody came.” · turn 4", a line for each, where notes are told. With targets the words of
/// the other passage lead to it, by anchorOf().
[[nodiscard]] std::vector<Paragraph> linksOf(const DocumentParts &parts, AnnotationPlace place,
                                             bool hasTargets);
/// What a passage is found by in the document, the same from one export to the next.
[[nodiscard]] QString anchorOf(const ExportAnnotation &annotation);

[[nodiscard]] inline const ExportAnnotation &annotationAt(const ExportData &data, AnnotationPlace place)
{
    return data.episodes[size_t(place.episode)].annotations[size_t(place.annotation)];
}

} // namespace visavis
