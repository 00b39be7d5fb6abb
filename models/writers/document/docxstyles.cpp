// SPDX-License-Identifier: MIT
#include "models/writers/document/docxstyles.h"

#include "models/writers/document/docxbody.h"

#include <cmath>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto SerifFace = "Cambria"_L1;
constexpr auto SansFace = "Calibri"_L1;
constexpr auto CodeFace = "Consolas"_L1;

/// A length in points as fonts count them, in halves.
QString halfPoints(double points)
{
    return QString::number(std::lround(points * 2));
}

void writeFace(OfficeXml &xml, QLatin1StringView face)
{
    xml.empty("w:rFonts"_L1, {{"w:ascii"_L1, face}, {"w:hAnsi"_L1, face}, {"w:cs"_L1, face}});
}

void writeSize(OfficeXml &xml, double points)
{
    xml.empty("w:sz"_L1, {{"w:val"_L1, halfPoints(points)}});
    xml.empty("w:szCs"_L1, {{"w:val"_L1, halfPoints(points)}});
}

void writeColour(OfficeXml &xml, Colour colour)
{
    xml.empty("w:color"_L1, {{"w:val"_L1, hexColour(colour)}});
}

void writeDefaults(OfficeXml &xml, const Document &document)
{
    xml.start("w:docDefaults"_L1);
    xml.start("w:rPrDefault"_L1);
    xml.start("w:rPr"_L1);
    writeFace(xml, SerifFace);
    writeSize(xml, officeStyle(ParagraphKind::Body).size);
    xml.empty("w:lang"_L1, {{"w:val"_L1, officeLanguage(document)}});
    xml.end();
    xml.end();
    xml.start("w:pPrDefault"_L1);
    xml.start("w:pPr"_L1);
    // In 240ths of a line.
    xml.empty("w:spacing"_L1,
              {{"w:line"_L1, QString::number(std::lround(LineHeight * 240))}, {"w:lineRule"_L1, "auto"_L1}});
    xml.end();
    xml.end();
    xml.end();
}

void writeParagraphProperties(OfficeXml &xml, const OfficeStyle &style, double width)
{
    xml.start("w:pPr"_L1);
    if (style.keepsWithNext) {
        xml.empty("w:keepNext"_L1);
        xml.empty("w:keepLines"_L1);
    }
    if (style.docxId.startsWith("TOC"_L1)) {
        xml.start("w:tabs"_L1);
        xml.empty("w:tab"_L1,
                  {{"w:val"_L1, "right"_L1}, {"w:leader"_L1, "dot"_L1}, {"w:pos"_L1, twips(width)}});
        xml.end();
    }
    xml.empty("w:spacing"_L1, {{"w:before"_L1, twips(style.before)}, {"w:after"_L1, twips(style.after)}});
    if (style.indent > 0 || style.indentAtEnd > 0) {
        xml.empty("w:ind"_L1, {{"w:left"_L1, twips(style.indent)}, {"w:right"_L1, twips(style.indentAtEnd)}});
    }
    if (style.isCentred) {
        xml.empty("w:jc"_L1, {{"w:val"_L1, "center"_L1}});
    }
    if (style.outline > 0) {
        xml.empty("w:outlineLvl"_L1, {{"w:val"_L1, QString::number(style.outline - 1)}});
    }
    xml.end();
}

void beginStyle(OfficeXml &xml, QLatin1StringView type, QLatin1StringView id, QLatin1StringView name,
                bool isDefault = false)
{
    xml.start("w:style"_L1, {{"w:type"_L1, type}, {"w:styleId"_L1, id}});
    if (isDefault) {
        xml.attribute("w:default"_L1, "1"_L1);
    }
    xml.empty("w:name"_L1, {{"w:val"_L1, name}});
}

void writeParagraphStyle(OfficeXml &xml, const OfficeStyle &style, double width)
{
    const QLatin1StringView base = officeStyle(ParagraphKind::Body).docxId;
    const bool isBase = style.docxId == base;
    beginStyle(xml, "paragraph"_L1, style.docxId, style.docxName, isBase);
    if (!isBase) {
        xml.empty("w:basedOn"_L1, {{"w:val"_L1, base}});
    }
    if (style.outline > 0 || style.keepsWithNext) {
        xml.empty("w:next"_L1, {{"w:val"_L1, base}});
    }
    xml.empty("w:qFormat"_L1);
    writeParagraphProperties(xml, style, width);
    xml.start("w:rPr"_L1);
    if (style.isSans) {
        writeFace(xml, SansFace);
    }
    if (style.isStrong) {
        xml.empty("w:b"_L1);
        xml.empty("w:bCs"_L1);
    }
    if (style.isEmphasis) {
        xml.empty("w:i"_L1);
        xml.empty("w:iCs"_L1);
    }
    if (style.isQuiet) {
        writeColour(xml, QuietColour);
    }
    writeSize(xml, style.size);
    xml.end();
    xml.end();
}

void writeCharacterStyles(OfficeXml &xml)
{
    beginStyle(xml, "character"_L1, "DefaultParagraphFont"_L1, "Default Paragraph Font"_L1, true);
    xml.end();
    beginStyle(xml, "character"_L1, "Hyperlink"_L1, "Hyperlink"_L1);
    xml.start("w:rPr"_L1);
    writeColour(xml, LinkColour);
    xml.empty("w:u"_L1, {{"w:val"_L1, "single"_L1}});
    xml.end();
    xml.end();
    beginStyle(xml, "character"_L1, "CommentReference"_L1, "annotation reference"_L1);
    xml.start("w:rPr"_L1);
    writeSize(xml, 8);
    xml.end();
    xml.end();
    beginStyle(xml, "character"_L1, "Code"_L1, "Code"_L1);
    xml.start("w:rPr"_L1);
    writeFace(xml, CodeFace);
    xml.end();
    xml.end();
    beginStyle(xml, "character"_L1, "Quiet"_L1, "Quiet"_L1);
    xml.start("w:rPr"_L1);
    writeColour(xml, QuietColour);
    xml.end();
    xml.end();
}

/// All tables have some room between words and lines, and those with lines have them between all cells.
void writeTableStyle(OfficeXml &xml, QLatin1StringView id, QLatin1StringView name, bool hasLines)
{
    beginStyle(xml, "table"_L1, id, name);
    xml.empty("w:basedOn"_L1, {{"w:val"_L1, "TableNormal"_L1}});
    xml.start("w:tblPr"_L1);
    if (hasLines) {
        xml.start("w:tblBorders"_L1);
        for (const QLatin1StringView side :
             {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1}) {
            xml.empty(side, {{"w:val"_L1, "single"_L1},
                             {"w:sz"_L1, "4"_L1},
                             {"w:space"_L1, "0"_L1},
                             {"w:color"_L1, hexColour(LineColour)}});
        }
        xml.end();
    }
    xml.start("w:tblCellMar"_L1);
    for (const auto &[side, points] :
         {std::pair{"w:top"_L1, CellRoom / 2}, std::pair{"w:left"_L1, CellRoom},
          std::pair{"w:bottom"_L1, CellRoom / 2}, std::pair{"w:right"_L1, CellRoom}}) {
        xml.empty(side, {{"w:w"_L1, twips(points)}, {"w:type"_L1, "dxa"_L1}});
    }
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QByteArray docxStyles(const Document &document)
{
    OfficeXml xml;
    xml.start("w:styles"_L1, {{"xmlns:w"_L1, WordNamespace}});
    writeDefaults(xml, document);
    for (const OfficeStyle &style : officeStyles()) {
        writeParagraphStyle(xml, style, textWidth(document));
    }
    writeCharacterStyles(xml);
    beginStyle(xml, "table"_L1, "TableNormal"_L1, "Normal Table"_L1, true);
    xml.end();
    writeTableStyle(xml, "TableGrid"_L1, "Table Grid"_L1, true);
    writeTableStyle(xml, "TableFacing"_L1, "Table Facing"_L1, false);
    xml.end();
    return xml.take();
}

} // namespace visavis
