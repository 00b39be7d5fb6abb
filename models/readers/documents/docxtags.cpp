// SPDX-License-Identifier: MIT
#include "models/readers/documents/docxtags.h"

#include <QHash>

namespace visavis::docx
{

Tag tagOf(QStringView name)
{
    static const QHash<QStringView, Tag> tags{
        {u"p", Tag::Paragraph},
        {u"r", Tag::Run},
        {u"rPr", Tag::RunProperties},
        {u"pPr", Tag::ParagraphProperties},
        {u"pStyle", Tag::Style},
        {u"rStyle", Tag::RunStyle},
        {u"b", Tag::Bold},
        {u"i", Tag::Italic},
        {u"outlineLvl", Tag::Outline},
        {u"numId", Tag::Number},
        {u"ilvl", Tag::NumberLevel},
        {u"t", Tag::Text},
        {u"tab", Tag::Tab},
        {u"ptab", Tag::Tab},
        {u"br", Tag::Break},
        {u"cr", Tag::Break},
        {u"noBreakHyphen", Tag::Hyphen},
        {u"tbl", Tag::Table},
        {u"tr", Tag::Row},
        {u"tc", Tag::Cell},
        {u"del", Tag::Deleted},
        {u"moveFrom", Tag::MovedAway},
        {u"Fallback", Tag::Fallback},
        {u"txbxContent", Tag::TextBox},
        {u"footnoteReference", Tag::Note},
        {u"endnoteReference", Tag::Note},
        {u"commentReference", Tag::Comment},
        {u"headerReference", Tag::PageHead},
        {u"footerReference", Tag::PageHead},
        {u"blip", Tag::Picture},
        {u"imagedata", Tag::Picture},
        {u"OLEObject", Tag::Picture},
        {u"pPrChange", Tag::OldProperties},
        {u"rPrChange", Tag::OldProperties},
        {u"tblPrChange", Tag::OldProperties},
        {u"rt", Tag::Ruby},
    };
    return tags.value(name, Tag::Other);
}

} // namespace visavis::docx
