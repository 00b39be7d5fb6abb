// SPDX-License-Identifier: MIT
#include "ui/annotations/notetext.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QFontMetricsF>
#include <QPainter>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype EnoughForALine = 400;

/// Collects formats of a text line by line.
class CardHighlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit CardHighlighter(const QColor &quiet)
        : m_quiet(quiet)
    {
        setDefinition(noteDefinition());
    }

    [[nodiscard]] QList<QTextLayout::FormatRange> run(const QString &note)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : note.split(u'\n')) {
            m_line = line;
            state = highlightLine(line, state);
            m_start += line.size() + 1;
        }
        return m_formats;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString name = format.name();
        QTextCharFormat looks;
        bool marked = false;
        if (name == u"Strong" || name == u"Heading") {
            looks.setFontWeight(QFont::DemiBold);
            marked = true;
        } else if (name == u"Emphasis") {
            looks.setFontItalic(true);
            marked = true;
        } else if (name == u"Tag" || name == u"Person" || name == u"Reference" || name == u"Link") {
            looks.setFontWeight(QFont::Medium);
        } else if (name == u"List Mark" || name == u"Escape" || name == u"Divider") {
            looks.setForeground(m_quiet);
        } else {
            return;
        }
        add(offset, length, looks);
        if (marked) {
            quieten(offset, length);
        }
    }

private:
    void add(int offset, int length, const QTextCharFormat &looks)
    {
        QTextLayout::FormatRange range;
        range.start = int(m_start) + offset;
        range.length = length;
        range.format = looks;
        m_formats.append(range);
    }

    /// Marks at both ends of a strong or emphasised stretch.
    void quieten(int offset, int length)
    {
        const auto isMark = [this](int at) { return at < m_line.size() && u"*_#"_s.contains(m_line[at]); };
        QTextCharFormat looks;
        looks.setForeground(m_quiet);
        for (int at = offset; at < offset + length && isMark(at); ++at) {
            add(at, 1, looks);
        }
        for (int at = offset + length - 1; at > offset && isMark(at); --at) {
            add(at, 1, looks);
        }
    }

    QColor m_quiet;
    QString m_line;
    qsizetype m_start = 0;
    QList<QTextLayout::FormatRange> m_formats;
};

void layOut(QTextLayout &layout, const TextBlock &block, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(block.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    for (int row = 0; row < block.lines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, row * block.lineHeight + (block.lineHeight - line.height()) / 2));
    }
    layout.endLayout();
}

} // namespace

KSyntaxHighlighting::Repository &syntaxRepository()
{
    static auto *repository = [] {
        auto *made = new KSyntaxHighlighting::Repository; // for as long as the program runs
        made->addCustomSearchPath(u":/visavis"_s);
        return made;
    }();
    return *repository;
}

KSyntaxHighlighting::Definition noteDefinition()
{
    static const KSyntaxHighlighting::Definition definition =
        syntaxRepository().definitionForName(u"Visavis Note"_s);
    return definition;
}

QString noteForCard(const QString &note)
{
    constexpr qsizetype Enough = 2000; // more than any card shows
    QStringList lines;
    for (const QStringView line : QStringView(note).first(std::min(note.size(), Enough)).split(u'\n')) {
        if (const QStringView words = line.trimmed(); !words.isEmpty()) {
            lines.append(words.toString());
        }
    }
    return lines.join(u'\n');
}

QList<QTextLayout::FormatRange> noteFormats(const QString &note, const QColor &quiet)
{
    return CardHighlighter(quiet).run(note);
}

void TextBlock::paint(QPainter &painter, const QRectF &rect) const
{
    // A layout breaks at its own separator, not at a line feed.
    QString whole = text;
    whole.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(whole, font);
    layout.setFormats(formats);
    layOut(layout, *this, rect.width());
    const int shown = layout.lineCount();
    const QTextLine last = layout.lineAt(shown - 1);
    painter.setPen(colour);
    if (shown == 0 || last.textStart() + last.textLength() >= whole.size()) {
        layout.draw(&painter, rect.topLeft());
        return;
    }
    // Room for the dots is made by leaving out as much of the last line as it takes.
    const QString rest =
        whole.sliced(last.textStart()).section(QChar::LineSeparator, 0, 0).left(EnoughForALine);
    const QString end = QFontMetricsF(font).elidedText(rest + u'…', Qt::ElideRight, rect.width());
    TextBlock cut = *this;
    cut.text = whole.first(last.textStart()) + end;
    QTextLayout shorter(cut.text, font);
    QList<QTextLayout::FormatRange> kept;
    for (QTextLayout::FormatRange range : formats) {
        range.length = std::min<int>(range.length, int(cut.text.size()) - range.start);
        if (range.length > 0) {
            kept.append(range);
        }
    }
    shorter.setFormats(kept);
    layOut(shorter, cut, rect.width());
    shorter.draw(&painter, rect.topLeft());
}

} // namespace visavis
