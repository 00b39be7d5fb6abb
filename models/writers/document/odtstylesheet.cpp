// SPDX-License-Identifier: MIT
#include "models/writers/document/odtstylesheet.h"

#include "models/writers/document/officestyle.h"

#include <cmath>
#include <tuple>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto PageLayout = "PageLayout"_L1;
constexpr auto TitleLayout = "TitleLayout"_L1;

/// "Heading 1" for the name "Heading_20_1".
QString displayName(QLatin1StringView name)
{
    return QString(name).replace("_20_"_L1, " "_L1);
}

void writeFontSize(OfficeXml &xml, double size)
{
    for (const QLatin1StringView name :
         {"fo:font-size"_L1, "style:font-size-asian"_L1, "style:font-size-complex"_L1}) {
        xml.attribute(name, points(size));
    }
}

void writeDefaults(OfficeXml &xml, const Document &document)
{
    const QString language = officeLanguage(document);
    const QString country = language.section(u'-', 1, 1);
    xml.start("style:default-style"_L1, {{"style:family"_L1, "paragraph"_L1}});
    xml.empty("style:paragraph-properties"_L1,
              {{"fo:line-height"_L1, QString::number(qRound(LineHeight * 100)) + u'%'},
               {"fo:orphans"_L1, "2"_L1},
               {"fo:widows"_L1, "2"_L1},
               {"style:tab-stop-distance"_L1, points(ItemStep)},
               {"style:writing-mode"_L1, "page"_L1}});
    xml.empty("style:text-properties"_L1,
              {{"style:font-name"_L1, OdtSerifFace},
               {"fo:language"_L1, xmlText(language.section(u'-', 0, 0))},
               {"fo:country"_L1, country.isEmpty() ? u"none"_s : xmlText(country)}});
    writeFontSize(xml, officeStyle(ParagraphKind::Body).size);
    xml.end();
    xml.start("style:default-style"_L1, {{"style:family"_L1, "table"_L1}});
    xml.empty("style:table-properties"_L1, {{"table:border-model"_L1, "collapsing"_L1}});
    xml.end();
}

void writeStyle(OfficeXml &xml, const OfficeStyle &style, double width)
{
    const QLatin1StringView base = officeStyle(ParagraphKind::Body).odtName;
    xml.start("style:style"_L1, {{"style:name"_L1, style.odtName},
                                 {"style:display-name"_L1, displayName(style.odtName)},
                                 {"style:family"_L1, "paragraph"_L1}});
    if (style.odtName != base) {
        xml.attribute("style:parent-style-name"_L1, base);
    }
    if (style.outline > 0 || style.keepsWithNext) {
        xml.attribute("style:next-style-name"_L1, base);
    }
    if (style.outline > 0) {
        xml.attribute("style:default-outline-level"_L1, QString::number(style.outline));
    }
    xml.start("style:paragraph-properties"_L1, {{"fo:margin-top"_L1, points(style.before)},
                                                {"fo:margin-bottom"_L1, points(style.after)},
                                                {"fo:margin-left"_L1, points(style.indent)},
                                                {"fo:margin-right"_L1, points(style.indentAtEnd)}});
    if (style.keepsWithNext) {
        xml.attribute("fo:keep-with-next"_L1, "always"_L1);
        xml.attribute("fo:keep-together"_L1, "always"_L1);
    }
    if (style.isCentred) {
        xml.attribute("fo:text-align"_L1, "center"_L1);
    }
    if (style.odtName.startsWith("Contents"_L1)) {
        xml.start("style:tab-stops"_L1);
        xml.empty("style:tab-stop"_L1, {{"style:position"_L1, points(width - style.indent)},
                                        {"style:type"_L1, "right"_L1},
                                        {"style:leader-style"_L1, "dotted"_L1},
                                        {"style:leader-text"_L1, "."_L1}});
        xml.end();
    }
    xml.end();
    xml.empty("style:text-properties"_L1);
    if (style.isSans) {
        xml.attribute("style:font-name"_L1, OdtSansFace);
    }
    if (style.isStrong) {
        xml.attribute("fo:font-weight"_L1, "bold"_L1);
        xml.attribute("style:font-weight-complex"_L1, "bold"_L1);
    }
    if (style.isEmphasis) {
        xml.attribute("fo:font-style"_L1, "italic"_L1);
        xml.attribute("style:font-style-complex"_L1, "italic"_L1);
    }
    if (style.isQuiet) {
        xml.attribute("fo:color"_L1, QuietColour.name());
    }
    writeFontSize(xml, style.size);
    xml.end();
}

void writeWordStyles(OfficeXml &xml)
{
    const auto start = [&xml](QLatin1StringView name) {
        xml.start("style:style"_L1, {{"style:name"_L1, name},
                                     {"style:display-name"_L1, displayName(name)},
                                     {"style:family"_L1, "text"_L1}});
        xml.empty("style:text-properties"_L1);
    };
    start(CodeStyle);
    xml.attribute("style:font-name"_L1, OdtCodeFace);
    xml.end();
    start(QuietStyle);
    xml.attribute("fo:color"_L1, QuietColour.name());
    xml.end();
    start(LinkStyle);
    xml.attribute("fo:color"_L1, LinkColour.name());
    xml.attribute("style:text-underline-style"_L1, "solid"_L1);
    xml.attribute("style:text-underline-width"_L1, "auto"_L1);
    xml.attribute("style:text-underline-color"_L1, "font-color"_L1);
    xml.end();
}

void writePageLayout(OfficeXml &xml, QLatin1StringView name, const Document &document, bool hasFooter)
{
    const QString margin = points(PageMargin);
    const QString half = points(PageMargin / 2);
    xml.start("style:page-layout"_L1, {{"style:name"_L1, name}});
    xml.empty("style:page-layout-properties"_L1,
              {{"fo:page-width"_L1, points(pageSizeOf(document).width())},
               {"fo:page-height"_L1, points(pageSizeOf(document).height())},
               {"style:print-orientation"_L1, document.isLandscape ? "landscape"_L1 : "portrait"_L1},
               {"fo:margin-top"_L1, margin},
               // The footer stands within what the margin leaves.
               {"fo:margin-bottom"_L1, hasFooter ? half : margin},
               {"fo:margin-left"_L1, margin},
               {"fo:margin-right"_L1, margin},
               {"style:writing-mode"_L1, "lr-tb"_L1}});
    if (hasFooter) {
        xml.start("style:footer-style"_L1);
        xml.empty("style:header-footer-properties"_L1,
                  {{"svg:height"_L1, half}, {"fo:margin-top"_L1, points(PageMargin / 4)}});
        xml.end();
    }
    xml.end();
}

void writeMasters(OfficeXml &xml)
{
    xml.start("office:master-styles"_L1);
    xml.start("style:master-page"_L1,
              {{"style:name"_L1, PageMaster}, {"style:page-layout-name"_L1, PageLayout}});
    xml.start("style:footer"_L1);
    xml.start("text:p"_L1, {{"text:style-name"_L1, footerStyle().odtName}});
    xml.words("text:page-number"_L1, u"1"_s, {{"text:select-page"_L1, "current"_L1}});
    xml.end();
    xml.end();
    xml.end();
    xml.empty("style:master-page"_L1, {{"style:name"_L1, TitleMaster},
                                       {"style:display-name"_L1, displayName(TitleMaster)},
                                       {"style:page-layout-name"_L1, TitleLayout},
                                       {"style:next-style-name"_L1, PageMaster}});
    xml.end();
}

} // namespace

QString points(double length)
{
    return QString::number(std::round(length * 100) / 100) + "pt"_L1;
}

void startOdf(OfficeXml &xml, QLatin1StringView name)
{
    xml.start(name, {{"xmlns:office"_L1, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1},
                     {"xmlns:style"_L1, "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1},
                     {"xmlns:text"_L1, "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1},
                     {"xmlns:table"_L1, "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1},
                     {"xmlns:fo"_L1, "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1},
                     {"xmlns:svg"_L1, "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_L1},
                     {"xmlns:meta"_L1, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1},
                     {"xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
                     {"xmlns:xlink"_L1, "http://www.w3.org/1999/xlink"_L1},
                     {"office:version"_L1, "1.3"_L1}});
}

void writeOdtFaces(OfficeXml &xml)
{
    xml.start("office:font-face-decls"_L1);
    for (const auto &[face, family, pitch] : {std::tuple{OdtSerifFace, "roman"_L1, "variable"_L1},
                                              std::tuple{OdtSansFace, "swiss"_L1, "variable"_L1},
                                              std::tuple{OdtCodeFace, "modern"_L1, "fixed"_L1}}) {
        xml.empty("style:font-face"_L1, {{"style:name"_L1, face},
                                         {"svg:font-family"_L1, u'\'' + face + u'\''},
                                         {"style:font-family-generic"_L1, family},
                                         {"style:font-pitch"_L1, pitch}});
    }
    xml.end();
}

QByteArray odtStylesheet(const Document &document)
{
    OfficeXml xml;
    startOdf(xml, "office:document-styles"_L1);
    writeOdtFaces(xml);
    xml.start("office:styles"_L1);
    writeDefaults(xml, document);
    for (const OfficeStyle &style : officeStyles()) {
        writeStyle(xml, style, textWidth(document));
    }
    writeWordStyles(xml);
    xml.end();
    xml.start("office:automatic-styles"_L1);
    writePageLayout(xml, PageLayout, document, true);
    writePageLayout(xml, TitleLayout, document, false);
    xml.end();
    writeMasters(xml);
    xml.end();
    return xml.take();
}

} // namespace visavis
