// SPDX-License-Identifier: MIT
#include "models/writers/document/htmlstyle.h"

#include "models/writers/document/documentwords.h"
#include "models/writers/templateengine.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the width, in hundredths, one for each column; even where no widths are told.
std::vector<int> percentages(const Grid &grid)
{
    const size_t columns = std::max<size_t>(columnCount(grid), 1);
    double sum = 0;
    for (const double width : grid.widths) {
        sum += std::max(width, 0.0);
    }
    std::vector<int> shares(columns, int(100 / columns));
    if (grid.widths.size() == columns && sum > 0) {
        std::ranges::transform(grid.widths, shares.begin(), [&](double width) {
            return std::max(1, int(std::lround(100 * std::max(width, 0.0) / sum)));
        });
    }
    return shares;
}

QString colourRules(const std::set<quint32> &colours)
{
    QString rules;
    for (const quint32 rgb : colours) {
        const QString name = Colour{rgb}.name();
        rules += u".c-%1 { --mark: %2; }\n"_s.arg(name.sliced(1), name);
    }
    return rules;
}

QString columnRules(const std::map<QString, std::vector<int>> &columns)
{
    QString rules;
    for (const auto &[name, shares] : columns) {
        QStringList fractions;
        for (size_t i = 0; i < shares.size(); ++i) {
            fractions += u"minmax(0, %1fr)"_s.arg(shares[i]);
            rules += u".%1 col:nth-child(%2) { width: %3%; }\n"_s.arg(name).arg(i + 1).arg(shares[i]);
        }
        rules += u".facing.%1 .row { --columns: %2; }\n"_s.arg(name, fractions.join(u' '));
    }
    return rules;
}

} // namespace

QString columnsClass(const Grid &grid)
{
    QString name = u"g"_s;
    for (const int share : percentages(grid)) {
        name += u"-%1"_s.arg(share);
    }
    return name;
}

Result<DocumentStyle> documentStyle(const Document &document)
{
    const Result<QString> shared = TemplateEngine().text(u"document.css"_s);
    if (!shared) {
        return std::unexpected(shared.error());
    }
    DocumentStyle style;
    style.hasMargin = !document.comments.empty();
    std::set<quint32> colours;
    const auto add = [&](std::optional<Colour> colour) {
        if (colour) {
            colours.insert(colour->rgb & 0xffffffU);
        }
    };
    const auto addRuns = [&](const std::vector<Inline> &inlines) {
        for (const Inline &each : inlines) {
            if (const auto *run = std::get_if<Run>(&each)) {
                add(run->highlight);
            }
        }
    };
    TextVisitor visitor;
    visitor.heading = [&](const Heading &heading) {
        add(heading.colour);
        addRuns(heading.inlines);
    };
    visitor.paragraph = [&](const Paragraph &paragraph) {
        style.hasMargin = style.hasMargin || !paragraph.margin.empty();
        add(paragraph.colour);
        addRuns(paragraph.inlines);
    };
    forEachText(document, visitor);
    for (const Comment &comment : document.comments) {
        forEachText(comment.paragraphs, visitor);
    }
    std::map<QString, std::vector<int>> columns;
    for (const Block &block : document.blocks) {
        if (const auto *grid = std::get_if<Grid>(&block)) {
            columns.emplace(columnsClass(*grid), percentages(*grid));
        }
    }
    style.sheet = u'\n' + *shared + colourRules(colours) + columnRules(columns);
    style.hash = QString::fromLatin1(
        QCryptographicHash::hash(style.sheet.toUtf8(), QCryptographicHash::Sha256).toBase64());
    return style;
}

} // namespace visavis
