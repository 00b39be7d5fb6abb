// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/vttcuetext.h"

#include "models/readers/entities.h"
#include "models/readers/timecode.h"

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

bool isTagSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f';
}

struct StartTag {
    QStringView name;
    QStringList classes;
    QString annotation;
};

/// Puts character references in: the text is left null when there are none.
QString decode(QStringView text)
{
    QString decoded;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at)) {
        const auto entity = entityAtStart(text.sliced(at));
        if (!entity) {
            ++at;
            continue;
        }
        decoded += text.sliced(copied, at - copied);
        decoded += entity->characters;
        at += entity->length;
        copied = at;
    }
    if (copied > 0) {
        decoded += text.sliced(copied);
    }
    return decoded;
}

/// Name, then ".class" any number of times, then a space and the annotation.
StartTag readStartTag(QStringView tag)
{
    StartTag start;
    const auto end = std::ranges::find_if(tag, isTagSpace) - tag.begin();
    bool first = true;
    for (const QStringView part : tag.first(end).tokenize(u'.')) {
        if (first) {
            start.name = part;
        } else if (!part.isEmpty()) {
            start.classes.append(part.toString());
        }
        first = false;
    }
    const QStringView annotation = tag.sliced(end);
    const QString decoded = decode(annotation);
    start.annotation = (decoded.isNull() ? annotation.toString() : decoded).simplified();
    return start;
}

class CueTextParser
{
public:
    CueTextParser(QStringView payload, const VttVisitor &visit)
        : m_text(payload)
        , m_visit(visit)
    {
    }

    void parse()
    {
        while (m_position < m_text.size()) {
            if (m_text[m_position] == u'<') {
                ++m_position;
                takeTag();
            } else {
                takeText();
            }
        }
    }

private:
    void takeText();
    void takeTag();
    void takeStartTag(QStringView tag);
    void takeEndTag(QStringView name);
    [[nodiscard]] bool isOpen(VttNode::Kind kind) const { return !m_open.empty() && m_open.back() == kind; }
    void tell(VttNode &&node)
    {
        node.depth = int(m_open.size());
        m_visit(node);
    }

    QStringView m_text;
    qsizetype m_position = 0;
    const VttVisitor &m_visit;
    std::vector<VttNode::Kind> m_open; ///< the path from the root to the current node
};

void CueTextParser::takeText()
{
    const qsizetype found = m_text.indexOf(u'<', m_position);
    const qsizetype stop = found < 0 ? m_text.size() : found;
    VttNode node;
    node.source = m_text.sliced(m_position, stop - m_position);
    node.decoded = decode(node.source);
    m_position = stop;
    tell(std::move(node));
}

void CueTextParser::takeTag()
{
    const qsizetype found = m_text.indexOf(u'>', m_position);
    const qsizetype stop = found < 0 ? m_text.size() : found;
    const QStringView tag = m_text.sliced(m_position, stop - m_position);
    m_position = found < 0 ? stop : stop + 1;
    if (tag.isEmpty()) {
        return;
    }
    if (tag.front() == u'/') {
        takeEndTag(tag.sliced(1));
    } else if (tag.front() >= u'0' && tag.front() <= u'9') {
        const auto time = webVttTimeAtStart(tag);
        if (time && time->length == tag.size()) {
            VttNode node;
            node.kind = VttNode::Kind::Timestamp;
            node.time = time->time;
            tell(std::move(node));
        }
    } else {
        takeStartTag(tag);
    }
}

void CueTextParser::takeStartTag(QStringView tag)
{
    using Kind = VttNode::Kind;
    struct Known {
        QStringView name;
        Kind kind;
    };
    static constexpr std::array<Known, 8> known = {{{u"c", Kind::Class},
                                                    {u"i", Kind::Italic},
                                                    {u"b", Kind::Bold},
                                                    {u"u", Kind::Underline},
                                                    {u"ruby", Kind::Ruby},
                                                    {u"rt", Kind::RubyText},
                                                    {u"v", Kind::Voice},
                                                    {u"lang", Kind::Language}}};
    StartTag start = readStartTag(tag);
    const auto *const found = std::ranges::find(known, start.name, &Known::name);
    if (found == known.end() || (found->kind == Kind::RubyText && !isOpen(Kind::Ruby))) {
        return;
    }
    VttNode node;
    node.kind = found->kind;
    node.classes = std::move(start.classes);
    if (node.kind == Kind::Voice || node.kind == Kind::Language) {
        node.annotation = std::move(start.annotation);
    }
    tell(std::move(node));
    m_open.push_back(found->kind);
}

void CueTextParser::takeEndTag(QStringView name)
{
    using Kind = VttNode::Kind;
    const auto closes = [&](QStringView wanted, Kind kind) { return name == wanted && isOpen(kind); };
    if (closes(u"c", Kind::Class) || closes(u"i", Kind::Italic) || closes(u"b", Kind::Bold) ||
        closes(u"u", Kind::Underline) || closes(u"ruby", Kind::Ruby) || closes(u"rt", Kind::RubyText) ||
        closes(u"v", Kind::Voice) || closes(u"lang", Kind::Language)) {
        m_open.pop_back();
    } else if (name == u"ruby" && isOpen(Kind::RubyText)) {
        m_open.pop_back();
        m_open.pop_back();
    }
}

} // namespace

void parseVttCueText(QStringView payload, const VttVisitor &visit)
{
    CueTextParser(payload, visit).parse();
}

} // namespace visavis
