// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

/// What makes a difference to an export of some kind in some format.
enum class ExportTrait {
    Language = 1 << 0,
    Citation = 1 << 1,
    Context = 1 << 2,
    Dates = 1 << 3,
    Attributes = 1 << 4,
    Comments = 1 << 5,
    Times = 1 << 6,
    PageSize = 1 << 7,
    Templates = 1 << 8,
    Consent = 1 << 9,
};
Q_DECLARE_FLAGS(ExportTraits, ExportTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportTraits)

/// Of a kind that nothing is known of, what any may have.
[[nodiscard]] ExportTraits traitsOf(const ExportKind &kind, const WriterFormat &format);

/// How a person exports one kind, which is remembered for it.
struct ExportChoice {
    QString format; ///< id; always one of the kind's
    Grouping grouping = Grouping::ByEpisode;
    QString language; ///< "en", "fr"
    CitationStyle citation = CitationStyle::NameTitleTime;
    PageSize pageSize = PageSize::A4;
    QStringList hiddenAttributes = {}; ///< names of those not told; a new one is told
    bool withContext = false;
    bool withDates = true;
    bool withComments = true;
    bool withTimes = true;
    bool withConsent = false;
    bool withToCheck = true; ///< what has to be checked before it is published, marked as such
    bool withAliases = true;
    bool withOwnTemplates = true;

    /// As it was remembered; what never was, or does not go with the kind, as most people want it.
    [[nodiscard]] static ExportChoice of(const ExportKind &kind);
    void remember(const ExportKind &kind) const;

    /// Attributes: names of all that there are.
    [[nodiscard]] ExportOptions options(const QStringList &attributes) const;

    bool operator==(const ExportChoice &) const = default;
};

/// The kind that was exported last, else the first.
[[nodiscard]] const ExportKind &lastKind();
void setLastKind(const ExportKind &kind);

} // namespace visavis
