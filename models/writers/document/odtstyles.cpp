// SPDX-License-Identifier: MIT
#include "models/writers/document/odtstyles.h"

#include "models/writers/document/odtstylesheet.h"

#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Hundredths = 100; ///< of a point

void startStyle(OfficeXml &xml, const QString &name, QLatin1StringView family)
{
    xml.start("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, family}});
}

void writeMaster(OfficeXml &xml, bool beginsTitlePage)
{
    if (beginsTitlePage) {
        xml.attribute("style:master-page-name"_L1, TitleMaster);
    }
}

void write(OfficeXml &xml, const QString &name, const OdtParagraph &look)
{
    startStyle(xml, name, "paragraph"_L1);
    xml.attribute("style:parent-style-name"_L1, look.style);
    writeMaster(xml, look.beginsTitlePage);
    xml.empty("style:paragraph-properties"_L1);
    if (look.item >= 0) {
        if (!look.bar || look.isReversed) {
            xml.attribute("fo:margin-left"_L1, points(itemIndent(look.item)));
        }
        xml.attribute("fo:text-indent"_L1, points(-ItemStep));
    }
    if (look.beginsTitlePage) {
        xml.attribute("fo:margin-top"_L1, points(TitleDrop));
    }
    if (look.beginsPage) {
        xml.attribute("fo:break-before"_L1, "page"_L1);
    }
    if (look.bar) {
        // The bar stands outside, so that the words stay in line with those of their neighbours.
        if (!look.isReversed) {
            const double indent = look.item >= 0 ? itemIndent(look.item) : look.indent;
            xml.attribute("fo:margin-left"_L1, points(indent - BarWidth - BarGap));
        }
        const QString line = points(BarWidth) + " solid "_L1 + Colour{*look.bar}.name();
        xml.attribute(look.isReversed ? "fo:border-right"_L1 : "fo:border-left"_L1, line);
        xml.attribute(look.isReversed ? "fo:padding-right"_L1 : "fo:padding-left"_L1, points(BarGap));
    }
    if (look.isReversed) {
        xml.attribute("fo:text-align"_L1, "right"_L1); // programs differ in what "start" is here
        xml.attribute("style:writing-mode"_L1, "rl-tb"_L1);
    }
    xml.end();
}

void write(OfficeXml &xml, const QString &name, const OdtWords &look)
{
    const Looks looks = Looks::fromInt(look.looks);
    startStyle(xml, name, "text"_L1);
    xml.empty("style:text-properties"_L1);
    if (looks.testFlag(Look::Strong)) {
        xml.attribute("fo:font-weight"_L1, "bold"_L1);
        xml.attribute("style:font-weight-complex"_L1, "bold"_L1);
    }
    if (looks.testFlag(Look::Emphasis)) {
        xml.attribute("fo:font-style"_L1, "italic"_L1);
        xml.attribute("style:font-style-complex"_L1, "italic"_L1);
    }
    if (looks.testFlag(Look::Struck)) {
        xml.attribute("style:text-line-through-style"_L1, "solid"_L1);
        xml.attribute("style:text-line-through-type"_L1, "single"_L1);
    }
    if (looks.testFlag(Look::Code)) {
        xml.attribute("style:font-name"_L1, OdtCodeFace);
    }
    if (looks.testFlag(Look::Quiet) && !look.isLink) {
        xml.attribute("fo:color"_L1, QuietColour.name());
    }
    if (look.ground) {
        xml.attribute("fo:background-color"_L1, groundOnPaper(Colour{*look.ground}).name());
    }
    xml.end();
}

void write(OfficeXml &xml, const QString &name, const OdtTable &look)
{
    startStyle(xml, name, "table"_L1);
    writeMaster(xml, look.beginsTitlePage);
    xml.empty("style:table-properties"_L1, {{"style:width"_L1, points(double(look.width) / Hundredths)},
                                            {"table:align"_L1, "margins"_L1},
                                            {"fo:margin-bottom"_L1, points(AfterTable)}});
    if (look.beginsPage) {
        xml.attribute("fo:break-before"_L1, "page"_L1);
    }
    xml.end();
}

void write(OfficeXml &xml, const QString &name, int width)
{
    startStyle(xml, name, "table-column"_L1);
    xml.empty("style:table-column-properties"_L1,
              {{"style:column-width"_L1, points(double(width) / Hundredths)}});
    xml.end();
}

} // namespace

template<class Look>
const QString &OdtStyles::Family<Look>::name(const Look &look, QLatin1StringView prefix)
{
    QString &name = names[look];
    if (name.isEmpty()) {
        name = prefix + QString::number(names.size());
        inOrder.emplace_back(name, look);
    }
    return name;
}

QString OdtStyles::paragraph(const OdtParagraph &look)
{
    return look == OdtParagraph{.style = look.style, .indent = look.indent} ? QString(look.style)
                                                                            : m_paragraphs.name(look, "P"_L1);
}

QString OdtStyles::words(const OdtWords &look)
{
    if (!look.ground && !look.isLink) {
        switch (look.looks) {
        case 0:
            return {};
        case int(Look::Code):
            return CodeStyle;
        case int(Look::Quiet):
            return QuietStyle;
        default:
            break;
        }
    }
    return look.looks == 0 && !look.ground ? QString() : m_words.name(look, "T"_L1);
}

QString OdtStyles::table(OdtTable look, double width)
{
    look.width = int(std::lround(width * Hundredths));
    return m_tables.name(look, "Table"_L1);
}

QString OdtStyles::column(double width)
{
    return m_columns.name(int(std::lround(width * Hundredths)), "Column"_L1);
}

void OdtStyles::write(OfficeXml &xml) const
{
    const auto writeAll = [&xml](const auto &family) {
        for (const auto &[name, look] : family.inOrder) {
            visavis::write(xml, name, look);
        }
    };
    xml.start("office:automatic-styles"_L1);
    writeAll(m_paragraphs);
    writeAll(m_words);
    writeAll(m_tables);
    writeAll(m_columns);
    for (const auto &[name, line] : {std::pair{CellWithLines, points(0.5) + " solid "_L1 + LineColour.name()},
                                     std::pair{CellWithoutLines, u"none"_s}}) {
        startStyle(xml, name, "table-cell"_L1);
        xml.empty("style:table-cell-properties"_L1,
                  {{"fo:border"_L1, line}, {"fo:padding"_L1, points(CellRoom)}});
        xml.end();
    }
    xml.end();
}

} // namespace visavis
