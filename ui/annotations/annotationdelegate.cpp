// SPDX-License-Identifier: MIT
#include "ui/annotations/annotationdelegate.h"

#include "ui/annotations/notetext.h"
#include "ui/base/swatch.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

TextBlock oneLine(const QString &text, const QFont &font, const QColor &colour, double height)
{
    return {.text = text, .font = font, .colour = colour, .lines = 1, .lineHeight = height, .formats = {}};
}

} // namespace

/// The colours of one card in its state, all from the palette.
struct AnnotationDelegate::Inks {
    explicit Inks(const QStyleOptionViewItem &option)
        : selected(option.state.testFlag(QStyle::State_Selected))
    {
        const auto group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        ground = option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        quiet = blended(ground, text, selected ? 0.8 : 0.62);
        chip = blended(ground, text, selected ? 0.2 : 0.07);
        line = blended(ground, text, selected ? 0.4 : 0.2);
        hair = blended(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.1);
    }

    bool selected;
    QColor ground;
    QColor text;
    QColor quiet;
    QColor chip;
    QColor line;
    QColor hair;
};

AnnotationDelegate::AnnotationDelegate(const AnnotationFilter *filter, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_filter(filter)
    , m_style(QApplication::font())
{
}

void AnnotationDelegate::setFont(const QFont &font)
{
    m_style = CardStyle(font);
    m_heights.clear();
}

bool AnnotationDelegate::setWidth(int width)
{
    if (width == m_width) {
        return false;
    }
    m_width = width;
    m_heights.clear();
    return true;
}

void AnnotationDelegate::setEditing(AnnotationId annotation, int editorHeight)
{
    m_editing = annotation;
    m_editorHeight = editorHeight;
}

void AnnotationDelegate::forgetChanged(const ProjectData &records, const QList<Change> &changes)
{
    constexpr std::array HeightFields{FieldIndex<&Annotation::quote>, FieldIndex<&Annotation::state>,
                                      FieldIndex<&Annotation::restriction>, FieldIndex<&Annotation::embargo>};
    for (const Change &change : changes) {
        const bool isOfNoMatter = change.isAbout<Annotation>() &&
                                  change.operation == Change::Operation::Update &&
                                  !std::ranges::contains(HeightFields, change.field);
        if (!isOfNoMatter) {
            m_heights.remove(records.annotationOf(change));
        }
    }
}

CardContent AnnotationDelegate::contentOf(const QModelIndex &index) const
{
    CardContent content(index, m_filter->beginsEpisode(index));
    if (!m_filter->annotations()->hasSeveralCoders()) {
        content.initials.clear();
    }
    return content;
}

int AnnotationDelegate::editorHeightFor(const QModelIndex &index) const
{
    return m_editing.isValid() && m_filter->idAt(index) == m_editing ? m_editorHeight : 0;
}

CardLayout AnnotationDelegate::layout(const QModelIndex &index) const
{
    return {m_style, contentOf(index), double(m_width), double(editorHeightFor(index))};
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const AnnotationId id = m_filter->idAt(index);
    if (id == m_editing && id.isValid()) {
        return {1, int(std::ceil(layout(index).height()))};
    }
    const Project *project = m_filter->annotations()->project();
    const Annotation *annotation = project ? project->data().annotations().find(id) : nullptr;
    if (!annotation) {
        return {}; // its row is about to go
    }
    int &height = m_heights[id];
    if (height == 0) {
        const CardContent content = CardContent::forHeight(*annotation, project->data());
        height = int(std::ceil(CardLayout(m_style, content, m_width).height()));
    }
    // The heading depends on the row before, so it is in no cache.
    const int heading = m_filter->beginsEpisode(index) ? int(2 * CardStyle::Grid + m_style.headingLine) : 0;
    return {1, height + heading};
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const CardContent content = contentOf(index);
    const CardLayout layout(m_style, content, m_width, editorHeightFor(index));
    const Inks inks(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    paintGround(*painter, option, layout, inks);
    if (!content.heading.isEmpty()) {
        const QColor ink = option.palette.color(QPalette::Text);
        oneLine(content.heading, m_style.heading, ink, m_style.headingLine).paint(*painter, layout.heading());
    }
    paintHead(*painter, content, layout, inks);
    paintChips(*painter, content, layout, inks, option.palette);
    paintNotes(*painter, content, layout, inks);
    painter->restore();
}

void AnnotationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                     const CardLayout &layout, const Inks &inks) const
{
    const double width = option.rect.width();
    const double top = layout.heading().isEmpty() ? 0 : layout.heading().bottom() + 4;
    const QRectF card(4, top + 2, width - 8, option.rect.height() - top - 4);
    painter.setPen(Qt::NoPen);
    if (inks.selected) {
        painter.setBrush(inks.ground);
        painter.drawRoundedRect(card, 6, 6);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setBrush(blended(inks.ground, inks.text, 0.04));
        painter.drawRoundedRect(card, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active) &&
        !inks.selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Accent), 1));
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    painter.fillRect(QRectF(CardStyle::TextLeft, option.rect.height() - 1,
                            width - CardStyle::TextLeft - CardStyle::TextRight, 1),
                     inks.hair);
}

void AnnotationDelegate::paintHead(QPainter &painter, const CardContent &content, const CardLayout &layout,
                                   const Inks &inks) const
{
    painter.setPen(inks.selected ? QPen(blended(inks.ground, inks.text, 0.6), 1) : QPen(Qt::NoPen));
    painter.setBrush(content.colour.toQColor());
    painter.drawRoundedRect(layout.bar(), 2, 2);

    TextBlock{.text = content.quote,
              .font = m_style.quote,
              .colour = inks.text,
              .lines = layout.quoteLines(),
              .lineHeight = m_style.quoteLine,
              .formats = {}}
        .paint(painter, layout.quote());

    QRectF place = layout.place();
    if (place.isEmpty()) {
        return;
    }
    if (!content.initials.isEmpty()) {
        const double width = QFontMetricsF(m_style.small).horizontalAdvance(content.initials);
        oneLine(content.initials, m_style.small, inks.quiet, m_style.smallLine)
            .paint(painter, {place.right() - width, place.top(), width + 1, place.height()});
        place.setRight(place.right() - width - CardStyle::Grid);
    }
    if (!content.place.isEmpty()) {
        oneLine(content.place, m_style.small, inks.quiet, m_style.smallLine).paint(painter, place);
    }
}

void AnnotationDelegate::paintChips(QPainter &painter, const CardContent &content, const CardLayout &layout,
                                    const Inks &inks, const QPalette &palette) const
{
    constexpr double Padding = 7;
    constexpr double Dot = 8;
    for (const CardLayout::Chip &chip : layout.chips()) {
        const QRectF rect = chip.rect;
        const bool isState = chip.index < 0 && chip.hidden == 0;
        const double radius = rect.height() / 2;
        painter.setPen(isState ? QPen(inks.quiet, 1) : QPen(Qt::NoPen));
        painter.setBrush(isState ? QBrush(Qt::NoBrush) : QBrush(inks.chip));
        painter.drawRoundedRect(isState ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
        QRectF words = rect.adjusted(Padding, 0, -Padding + 2, 0);
        QString text = isState ? content.state : u"+%1"_s.arg(chip.hidden);
        if (chip.index >= 0) {
            const WornTag &tag = content.tags[chip.index];
            paintSwatch(painter, {words.left(), rect.center().y() - Dot / 2, Dot, Dot}, tag.colour, palette);
            words.setLeft(words.left() + Dot + 5);
            text = tag.name;
        }
        oneLine(text, m_style.small, isState ? inks.quiet : inks.text, rect.height()).paint(painter, words);
    }
}

void AnnotationDelegate::paintNotes(QPainter &painter, const CardContent &content, const CardLayout &layout,
                                    const Inks &inks) const
{
    const qsizetype first = content.notes.size() - qsizetype(layout.notes().size());
    const QColor ink = blended(inks.ground, inks.text, 0.85);
    for (size_t i = 0; i < layout.notes().size(); ++i) {
        const CardLayout::NoteArea &area = layout.notes()[i];
        const NoteWords &note = content.notes[first + qsizetype(i)];
        painter.fillRect(QRectF(CardStyle::TextLeft, area.rect.top() + 1, 2, area.rect.height() - 2),
                         inks.line);
        TextBlock{.text = note.words,
                  .font = m_style.note,
                  .colour = ink,
                  .lines = area.lines,
                  .lineHeight = m_style.noteLine,
                  .formats = noteFormats(note, inks.quiet, inks.chip)}
            .paint(painter, area.rect);
    }
}

} // namespace visavis
