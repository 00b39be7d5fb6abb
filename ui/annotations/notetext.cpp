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

/// Finds #tags, @persons and [[references]] line by line.
class NameFinder final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    NameFinder() { setDefinition(noteDefinition()); }

    [[nodiscard]] QList<QTextLayout::FormatRange> run(const QString &words)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : words.split(u'\n')) {
            state = highlightLine(line, state);
            m_start += line.size() + 1;
        }
        return m_formats;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const QString name = format.name();
        if (name == u"Tag" || name == u"Person" || name == u"Reference") {
            QTextCharFormat looks;
            looks.setFontWeight(QFont::Medium);
            m_formats.append({.start = int(m_start) + offset, .length = length, .format = looks});
        }
    }

private:
    qsizetype m_start = 0;
    QList<QTextLayout::FormatRange> m_formats;
};

QTextCharFormat formatOf(NoteWords::Looks looks, const QColor &quiet, const QColor &ground)
{
    using enum NoteWords::Look;
    QTextCharFormat format;
    if (looks.testFlag(Strong)) {
        format.setFontWeight(QFont::DemiBold);
    }
    if (looks.testFlag(Emphasis)) {
        format.setFontItalic(true);
    }
    if (looks.testFlag(Struck)) {
        format.setFontStrikeOut(true);
    }
    if (looks.testFlag(Link)) {
        format.setFontUnderline(true);
    }
    if (looks.testFlag(Code)) {
        format.setBackground(ground);
    }
    if (looks.testFlag(Mark)) {
        format.setForeground(quiet);
    }
    return format;
}

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

NoteWords noteForCard(const QString &note)
{
    constexpr qsizetype Enough = 2000; // more than any card shows
    return noteWords(QStringView(note).first(std::min(note.size(), Enough)));
}

QList<QTextLayout::FormatRange> noteFormats(const NoteWords &note, const QColor &quiet, const QColor &ground)
{
    QList<QTextLayout::FormatRange> formats;
    if (note.words.contains(u'#') || note.words.contains(u'@') || note.words.contains("[["_L1)) {
        formats = NameFinder().run(note.words);
    }
    for (const NoteWords::Stretch &stretch : note.stretches) {
        formats.append({.start = int(stretch.start),
                        .length = int(stretch.length),
                        .format = formatOf(stretch.looks, quiet, ground)});
    }
    return formats;
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
