// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/officestyle.h"
#include "models/writers/document/officexml.h"

#include <map>

namespace visavis
{

/// What a paragraph of ODT has beside the style of its kind.
struct OdtParagraph {
    QLatin1StringView style; ///< of its kind
    double indent = 0;       ///< that style's, in points
    std::optional<quint32> bar = {};
    bool isReversed = false;
    bool beginsPage = false;
    bool beginsTitlePage = false;
    int item = -1; ///< level of an item of a list, from 0; -1 for what is none

    auto operator<=>(const OdtParagraph &) const = default;
};

struct OdtWords {
    int looks = 0; ///< Looks
    std::optional<quint32> ground = {};
    bool isLink = false;

    auto operator<=>(const OdtWords &) const = default;
};

struct OdtTable {
    int width = 0; ///< hundredths of a point
    bool beginsPage = false;
    bool beginsTitlePage = false;

    auto operator<=>(const OdtTable &) const = default;
};

inline constexpr QLatin1StringView CellWithLines{"CellWithLines"};
inline constexpr QLatin1StringView CellWithoutLines{"CellWithoutLines"};

/// The automatic styles of ODT's content.xml: each combination of looks has one, named in the order of their
/// first use.
class OdtStyles
{
public:
    /// The kind's own style where nothing is added to it.
    [[nodiscard]] QString paragraph(const OdtParagraph &look);
    /// Empty where nothing is added to the words.
    [[nodiscard]] QString words(const OdtWords &look);
    // Widths in points.
    [[nodiscard]] QString table(OdtTable look, double width);
    [[nodiscard]] QString column(double width);

    /// The element with all that were asked for.
    void write(OfficeXml &xml) const;

private:
    /// Names by look, and looks in the order of the names.
    template<class Look>
    struct Family {
        std::map<Look, QString> names;
        std::vector<std::pair<QString, Look>> inOrder;

        const QString &name(const Look &look, QLatin1StringView prefix);
    };

    Family<OdtParagraph> m_paragraphs;
    Family<OdtWords> m_words;
    Family<OdtTable> m_tables;
    Family<int> m_columns; ///< hundredths of a point
};

} // namespace visavis
