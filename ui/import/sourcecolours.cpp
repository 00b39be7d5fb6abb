// SPDX-License-Identifier: MIT
#include "ui/import/sourcecolours.h"

#include "ui/annotations/notetext.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Of what shape the source is; none for what has no definition.
QString definitionFor(const QString &format, QStringView start)
{
    const QStringView text = start.trimmed();
    return format == u"html"                                                            ? u"HTML"_s
           : format == u"rtf"                                                           ? QString()
           : text.startsWith(u"<?xml") || format == u"tei"                              ? u"XML"_s
           : text.startsWith(u'{') || text.startsWith(u"[{") || text.startsWith(u"[\n") ? u"JSON"_s
           : text.startsWith(u'<')                                                      ? u"XML"_s
                                   : u"Visavis Transcript"_s;
}

/// What the reader says better than the looks of a line.
bool isReadersToSay(const QString &name)
{
    return name == u"Label" || name == u"Heading" || name == u"Question";
}

} // namespace

void SourceColours::setSource(const QString &format, QStringView start, std::vector<SourceMark> marks)
{
    m_marks = std::move(marks);
    setDefinition(syntaxRepository().definitionForName(definitionFor(format, start)));
    clear();
}

void SourceColours::setGround(const QPalette &palette)
{
    m_ground = palette.color(QPalette::Base);
    setTheme(syntaxRepository().defaultTheme(m_ground.lightness() < 128
                                                 ? KSyntaxHighlighting::Repository::DarkTheme
                                                 : KSyntaxHighlighting::Repository::LightTheme));
    clear();
}

void SourceColours::colour(QTextDocument &document, const QTextBlock &block, const SourceSlice &slice)
{
    const auto number = size_t(block.blockNumber());
    if (m_states.size() <= number) {
        m_states.resize(number + 1);
    }
    if (m_states[number]) {
        return;
    }
    m_ranges.clear();
    // Blocks are coloured where they are looked at: what a far one before it begins is not known here.
    const auto before = number > 0 ? m_states[number - 1] : std::nullopt;
    m_states[number] = highlightLine(block.text(), before.value_or(KSyntaxHighlighting::State()));
    addMarks(block, slice);
    block.layout()->setFormats(m_ranges);
    document.markContentsDirty(block.position(), block.length());
}

void SourceColours::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const bool isMarked = !m_marks.empty() && isReadersToSay(format.name());
    if (length == 0 || isMarked || format.isDefaultTextStyle(theme())) {
        return;
    }
    QTextCharFormat text;
    text.setForeground(format.textColor(theme()));
    text.setFontWeight(format.isBold(theme()) ? QFont::Bold : QFont::Normal);
    text.setFontItalic(format.isItalic(theme()));
    m_ranges.append({.start = offset, .length = length, .format = text});
}

QTextCharFormat SourceColours::formatOf(SourceMark::Kind kind) const
{
    using Style = KSyntaxHighlighting::Theme;
    QTextCharFormat format;
    switch (kind) {
    case SourceMark::Kind::Label:
        format.setForeground(QColor::fromRgb(theme().textColor(Style::DataType)));
        format.setFontWeight(QFont::Bold);
        break;
    case SourceMark::Kind::Title:
        format.setForeground(QColor::fromRgb(theme().textColor(Style::Function)));
        format.setFontWeight(QFont::Bold);
        break;
    case SourceMark::Kind::Question:
        format.setForeground(QColor::fromRgb(theme().textColor(Style::String)));
        format.setFontItalic(true);
        break;
    }
    return format;
}

void SourceColours::addMarks(const QTextBlock &block, const SourceSlice &slice)
{
    const qsizetype start = slice.toSource(block.position());
    const qsizetype stop = start + block.length() - 1;
    auto mark = std::ranges::partition_point(
        m_marks, [&](const SourceMark &one) { return one.start + one.length <= start; });
    for (; mark != m_marks.end() && mark->start < stop; ++mark) {
        const qsizetype from = std::max(mark->start, start) - start;
        const qsizetype to = std::min(mark->start + mark->length, stop) - start;
        m_ranges.append({.start = int(from), .length = int(to - from), .format = formatOf(mark->kind)});
    }
}

} // namespace visavis
