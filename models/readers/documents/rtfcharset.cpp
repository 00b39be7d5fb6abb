// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtfcharset.h"

#include <QStringDecoder>

#include <array>

namespace visavis::rtf
{

namespace
{

struct CharsetPage {
    int charset;
    int codePage;
};

/// The character sets of Windows fonts.
constexpr std::array Pages{
    CharsetPage{77, 10000}, CharsetPage{128, 932},  CharsetPage{129, 949},  CharsetPage{130, 1361},
    CharsetPage{134, 936},  CharsetPage{136, 950},  CharsetPage{161, 1253}, CharsetPage{162, 1254},
    CharsetPage{163, 1258}, CharsetPage{177, 1255}, CharsetPage{178, 1256}, CharsetPage{186, 1257},
    CharsetPage{204, 1251}, CharsetPage{222, 874},  CharsetPage{238, 1250}, CharsetPage{254, 437},
    CharsetPage{255, 850},
};

QByteArray nameOf(int codePage)
{
    switch (codePage) {
    case 437:
        return "IBM437";
    case 850:
        return "IBM850";
    case 932:
        return "Shift_JIS";
    case 936:
        return "GBK";
    case 949:
        return "EUC-KR";
    case 950:
        return "Big5";
    case 10000:
        return "macintosh";
    case 65001:
        return "UTF-8";
    default:
        return "windows-" + QByteArray::number(codePage);
    }
}

} // namespace

int statedCodePage(Meaning meaning, std::optional<int> number)
{
    return meaning == Meaning::Mac ? 10000 : meaning == Meaning::Pc ? 437 : number.value_or(1252);
}

void Charsets::setFont(int font, int charset)
{
    for (const CharsetPage &page : Pages) {
        if (page.charset == charset) {
            m_codePages.insert(font, page.codePage);
        }
    }
    if (charset == 0) {
        m_codePages.insert(font, 1252);
    }
}

QString Charsets::decode(const QByteArray &bytes, int codePage)
{
    QStringDecoder decoder(nameOf(codePage).constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid()) {
        decoder = QStringDecoder("windows-1252", QStringConverter::Flag::Stateless);
    }
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
}

} // namespace visavis::rtf
