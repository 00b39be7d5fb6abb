// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtfwords.h"

#include "models/readers/documents/leftout.h"

#include <QHash>

namespace visavis::rtf
{

namespace
{

const QHash<QStringView, QChar> &characters()
{
    static const QHash<QStringView, QChar> all{
        {u"emdash", u'\u2014'},    {u"endash", u'\u2013'},    {u"lquote", u'\u2018'}, {u"rquote", u'\u2019'},
        {u"ldblquote", u'\u201c'}, {u"rdblquote", u'\u201d'}, {u"bullet", u'\u2022'}, {u"emspace", u'\u2003'},
        {u"enspace", u'\u2002'},   {u"qmspace", u'\u2005'},   {u"zwj", u'\u200d'},    {u"zwnj", u'\u200c'},
        {u"ltrmark", u'\u200e'},   {u"rtlmark", u'\u200f'},
    };
    return all;
}

} // namespace

QChar characterOf(QStringView word)
{
    return characters().value(word);
}

Meaning meaningOf(QStringView word)
{
    static const QHash<QStringView, Meaning> meanings = [] {
        QHash<QStringView, Meaning> all{
            {u"par", Meaning::Paragraph},
            {u"sect", Meaning::Paragraph},
            {u"page", Meaning::Paragraph},
            {u"nestcell", Meaning::Paragraph},
            {u"line", Meaning::Line},
            {u"softline", Meaning::Line},
            {u"tab", Meaning::Tab},
            {u"cell", Meaning::Cell},
            {u"row", Meaning::Row},
            {u"intbl", Meaning::InTable},
            {u"pard", Meaning::ParagraphDefaults},
            {u"plain", Meaning::CharacterDefaults},
            {u"b", Meaning::Bold},
            {u"i", Meaning::Italic},
            {u"v", Meaning::Hidden},
            {u"deleted", Meaning::Deleted},
            {u"s", Meaning::Style},
            {u"outlinelevel", Meaning::Outline},
            {u"sbasedon", Meaning::Based},
            {u"f", Meaning::Font},
            {u"u", Meaning::Unicode},
            {u"uc", Meaning::UnicodeSkip},
            {u"ansicpg", Meaning::CodePage},
            {u"mac", Meaning::Mac},
            {u"pc", Meaning::Pc},
            {u"bin", Meaning::Binary},
            {u"fcharset", Meaning::FontCharset},
            {u"fonttbl", Meaning::FontTable},
            {u"stylesheet", Meaning::StyleSheet},
            {u"info", Meaning::Information},
            {u"title", Meaning::Title},
            {u"creatim", Meaning::Created},
            {u"yr", Meaning::Year},
            {u"mo", Meaning::Month},
            {u"dy", Meaning::Day},
            {u"footnote", Meaning::Note},
            {u"annotation", Meaning::Comment},
            {u"pict", Meaning::Picture},
            {u"objdata", Meaning::Picture},
            {u"shpinst", Meaning::Entered},
            {u"shptxt", Meaning::Entered},
            {u"do", Meaning::Entered},
            {u"dptxbxtext", Meaning::Entered},
        };
        for (const auto *name :
             {u"header", u"headerl", u"headerr", u"headerf", u"footer", u"footerl", u"footerr", u"footerf"}) {
            all.insert(name, Meaning::PageHead);
        }
        for (const auto *name : {u"colortbl",  u"fldinst",    u"listtext",
                                 u"pntext",    u"nonshppict", u"xe",
                                 u"tc",        u"rxe",        u"bkmkstart",
                                 u"bkmkend",   u"atnid",      u"atnauthor",
                                 u"author",    u"operator",   u"subject",
                                 u"keywords",  u"comment",    u"doccomm",
                                 u"company",   u"manager",    u"category",
                                 u"hlinkbase", u"revtim",     u"printim",
                                 u"buptim",    u"listtable",  u"listoverridetable",
                                 u"revtbl",    u"filetbl",    u"template",
                                 u"sp",        u"nextfile",   u"ftnsep",
                                 u"ftnsepc",   u"aftnsep",    u"aftnsepc",
                                 u"ftncn",     u"aftncn",     u"nesttableprops"}) {
            all.insert(name, Meaning::Skipped);
        }
        for (auto one = characters().cbegin(); one != characters().cend(); ++one) {
            all.insert(one.key(), Meaning::Character);
        }
        return all;
    }();
    return meanings.value(word, Meaning::Ignored);
}

QString leftOutAs(Meaning group)
{
    return group == Meaning::Note       ? leftout::Notes
           : group == Meaning::Comment  ? leftout::Comments
           : group == Meaning::PageHead ? leftout::PageHeads
                                        : leftout::Pictures;
}

} // namespace visavis::rtf
