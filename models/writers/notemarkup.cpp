// SPDX-License-Identifier: MIT
#include "models/writers/notemarkup.h"

#include <algorithm>
#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedCharacter {
    QLatin1StringView entity;
    char16_t character;
};

/// What people write by hand; other named entities stay as written.
constexpr std::array NamedCharacters{
    NamedCharacter{"&amp;"_L1, u'&'},         NamedCharacter{"&lt;"_L1, u'<'},
    NamedCharacter{"&gt;"_L1, u'>'},          NamedCharacter{"&quot;"_L1, u'"'},
    NamedCharacter{"&apos;"_L1, u'\''},       NamedCharacter{"&nbsp;"_L1, u'\xa0'},
    NamedCharacter{"&laquo;"_L1, u'\xab'},    NamedCharacter{"&raquo;"_L1, u'\xbb'},
    NamedCharacter{"&copy;"_L1, u'\xa9'},     NamedCharacter{"&euro;"_L1, u'\x20ac'},
    NamedCharacter{"&hellip;"_L1, u'\x2026'}, NamedCharacter{"&ndash;"_L1, u'\x2013'},
    NamedCharacter{"&mdash;"_L1, u'\x2014'},  NamedCharacter{"&middot;"_L1, u'\xb7'},
    NamedCharacter{"&lsquo;"_L1, u'\x2018'},  NamedCharacter{"&rsquo;"_L1, u'\x2019'},
    NamedCharacter{"&ldquo;"_L1, u'\x201c'},  NamedCharacter{"&rdquo;"_L1, u'\x201d'},
    NamedCharacter{"&times;"_L1, u'\xd7'},    NamedCharacter{"&rarr;"_L1, u'\x2192'}};

NoteMarkup &markup(void *data)
{
    return *static_cast<NoteMarkup *>(data);
}

} // namespace

QString NoteMarkup::entityText(const QString &entity)
{
    if (entity.startsWith("&#"_L1)) {
        const bool isHex = entity.size() > 2 && (entity[2] == u'x' || entity[2] == u'X');
        bool ok = false;
        const QStringView digits = QStringView(entity).sliced(isHex ? 3 : 2).chopped(1);
        const uint code = digits.toUInt(&ok, isHex ? 16 : 10);
        const bool isCharacter = ok && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        return isCharacter ? QString::fromUcs4(std::array{char32_t(code)}.data(), 1) : u"\xfffd"_s;
    }
    const auto found = std::ranges::find(NamedCharacters, entity,
                                         [](const NamedCharacter &named) { return QString(named.entity); });
    return found == NamedCharacters.end() ? entity : QString(QChar(found->character));
}

QString NoteMarkup::attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + start, qsizetype(attribute.substr_offsets[i + 1] - start));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part;
    }
    return text;
}

void NoteMarkup::countSpan(MD_SPANTYPE type, int by)
{
    switch (type) {
    case MD_SPAN_EM:
        opened.emphasis += by;
        break;
    case MD_SPAN_STRONG:
        opened.strong += by;
        break;
    case MD_SPAN_DEL:
        opened.struck += by;
        break;
    case MD_SPAN_A:
        opened.link += by;
        break;
    case MD_SPAN_CODE:
        opened.code += by;
        break;
    default:
        break;
    }
}

bool NoteMarkup::read(QStringView markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        markup(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        markup(data).leaveBlock(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        markup(data).countSpan(type, 1);
        markup(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        markup(data).leaveSpan(type);
        markup(data).countSpan(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        markup(data).text(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    const QByteArray bytes = markdown.toUtf8();
    return md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, this) == 0;
}

} // namespace visavis
