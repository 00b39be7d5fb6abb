// SPDX-License-Identifier: MIT
#include "ui/annotations/annotationdelegate.h"

#include "models/notes/linkmodel.h"
#include "ui/annotations/notetext.h"
#include "ui/base/swatch.h"
#include "ui/people/accessmark.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QToolTip>

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

AnnotationDelegate::AnnotationDelegate(const AnnotationGroups *groups, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_groups(groups)
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

void AnnotationDelegate::setContext(AnnotationId annotation, const PassageContext &context)
{
    m_heights.remove(annotation);
    if (context.text.isEmpty()) {
        m_contexts.remove(annotation);
    } else {
        m_contexts.insert(annotation, context);
    }
}

void AnnotationDelegate::forgetContexts()
{
    // Heights of other cards stay: there may be thousands.
    for (const auto &[annotation, context] : std::as_const(m_contexts).asKeyValueRange()) {
        m_heights.remove(annotation);
    }
    m_contexts.clear();
}

void AnnotationDelegate::setEditing(AnnotationId annotation, int row, int editorHeight)
{
    m_editing = annotation;
    m_editingRow = row;
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
        if (change.isAbout<Link>()) {
            m_heights.clear(); // either end of it, which need not be there any more
        } else if (!isOfNoMatter) {
            m_heights.remove(records.annotationOf(change));
        }
    }
}

CardContent AnnotationDelegate::contentOf(const QModelIndex &index) const
{
    CardContent content(index, m_groups->beginsEpisode(index));
    if (!m_groups->filter()->annotations()->hasSeveralCoders()) {
        content.initials.clear();
    }
    content.context = m_contexts.value(m_groups->idAt(index));
    return content;
}

int AnnotationDelegate::editorHeightFor(const QModelIndex &index) const
{
    const bool isEdited =
        m_editing.isValid() && index.row() == m_editingRow && m_groups->idAt(index) == m_editing;
    return isEdited ? m_editorHeight : 0;
}

CardLayout AnnotationDelegate::layout(const QModelIndex &index) const
{
    return {m_style, contentOf(index), double(m_width), double(editorHeightFor(index))};
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    if (m_groups->isHeading(index)) {
        return {1, headingHeight()};
    }
    const AnnotationId id = m_groups->idAt(index);
    if (editorHeightFor(index) > 0) {
        return {1, int(std::ceil(layout(index).height()))};
    }
    Project *project = m_groups->filter()->annotations()->project();
    const Annotation *annotation = project ? project->data().annotations().find(id) : nullptr;
    if (!annotation) {
        return {}; // its row is about to go
    }
    int &height = m_heights[id];
    if (height == 0) {
        CardContent content = CardContent::forHeight(*annotation, project->data(), project->shownCoders());
        content.context = m_contexts.value(id);
        height = int(std::ceil(CardLayout(m_style, content, m_width).height()));
    }
    // The heading depends on the row before, so it is in no cache.
    const int heading = m_groups->beginsEpisode(index) ? int(2 * CardStyle::Grid + m_style.headingLine) : 0;
    return {1, height + heading};
}

bool AnnotationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isCard = event && view && index.isValid() && !m_groups->isHeading(index);
    if (!isCard || event->type() != QEvent::ToolTip ||
        !layout(index).isAccessAt(event->pos() - option.rect.topLeft())) {
        return QAbstractItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), accessText(contentOf(index).access), view);
    return true;
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Inks inks(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (m_groups->isHeading(index)) {
        paintHeading(*painter, option, index, inks);
        painter->restore();
        return;
    }
    const CardContent content = contentOf(index);
    const CardLayout layout(m_style, content, m_width, editorHeightFor(index));
    paintGround(*painter, option, layout, inks);
    if (!content.heading.isEmpty()) {
        const QColor ink = option.palette.color(QPalette::Text);
        oneLine(content.heading, m_style.heading, ink, m_style.headingLine).paint(*painter, layout.heading());
    }
    paintHead(*painter, content, layout, inks);
    paintChips(*painter, content, layout, inks, option.palette);
    paintNotes(*painter, content, layout, inks);
    paintLinks(*painter, content, layout, inks);
    paintUnfolding(*painter, content, layout, inks);
    painter->restore();
}

int AnnotationDelegate::headingHeight() const
{
    return int(m_style.headingLine) + 2 * CardStyle::Grid;
}

namespace
{

/// Two strokes, pointing down or to the right.
void paintChevron(QPainter &painter, QPointF centre, double size, bool isDown)
{
    const double half = size / 2;
    const QPointF from = isDown ? QPointF(-half, -half / 2) : QPointF(-half / 2, -half);
    const QPointF tip = isDown ? QPointF(0, half / 2) : QPointF(half / 2, 0);
    const QPointF to = isDown ? QPointF(half, -half / 2) : QPointF(-half / 2, half);
    const std::array points{centre + from, centre + tip, centre + to};
    painter.drawPolyline(points.data(), int(points.size()));
}

} // namespace

void AnnotationDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const Inks &inks) const
{
    const QRectF area(0, 0, option.rect.width(), option.rect.height());
    const QColor base = option.palette.color(QPalette::Base);
    const QColor text = option.palette.color(QPalette::Text);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(area.adjusted(0, 0, 0, -1), blended(base, text, isUnder ? 0.09 : 0.05));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Accent), 1));
        painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -3.5), 4, 4);
    }
    painter.setPen(QPen(blended(base, text, 0.7), 1.5));
    paintChevron(painter, {1.5 * CardStyle::Grid, area.center().y()}, 8,
                 !index.data(AnnotationGroupFoldedRole).toBool());
    double left = CardStyle::TextLeft;
    const double middle = area.center().y();
    if (const QVariant colour = index.data(AnnotationColourRole); colour.isValid()) {
        paintSwatch(painter, {left, middle - 5, 10, 10}, colour.value<Colour>(), option.palette);
        left += 16;
    }
    const QString count = option.locale.toString(index.data(AnnotationGroupCountRole).toInt());
    const double width = QFontMetricsF(m_style.small).horizontalAdvance(count) + 1;
    const double right = m_width - CardStyle::TextRight;
    oneLine(count, m_style.small, blended(base, text, 0.62), m_style.smallLine)
        .paint(painter, {right - width, middle - m_style.smallLine / 2, width, m_style.smallLine});
    oneLine(index.data().toString(), m_style.heading, text, m_style.headingLine)
        .paint(painter, {left, middle - m_style.headingLine / 2, right - width - left - CardStyle::Grid,
                         m_style.headingLine});
    Q_UNUSED(inks);
}

void AnnotationDelegate::paintLinks(QPainter &painter, const CardContent &content, const CardLayout &layout,
                                    const Inks &inks) const
{
    for (size_t i = 0; i < layout.links().size(); ++i) {
        const ShownLink &link = content.links[qsizetype(i)];
        const QString name = linkNameText(link.name);
        const QString words = (link.isTo ? u"→ %1 %2"_s : u"← %2 %1"_s).arg(name, link.words);
        oneLine(words, m_style.small, inks.quiet, m_style.smallLine).paint(painter, layout.links()[i]);
    }
}

void AnnotationDelegate::paintUnfolding(QPainter &painter, const CardContent &content,
                                        const CardLayout &layout, const Inks &inks) const
{
    painter.setPen(QPen(inks.quiet, 1.3));
    painter.setBrush(Qt::NoBrush);
    paintChevron(painter, layout.unfolding().center(), 7, content.context.text.isEmpty());
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

    const bool isUnfolded = !content.context.text.isEmpty();
    QList<QTextLayout::FormatRange> formats;
    if (isUnfolded) {
        QTextCharFormat marked;
        marked.setForeground(inks.text);
        marked.setBackground(blended(inks.ground, content.colour.toQColor(), inks.selected ? 0.25 : 0.3));
        formats.append({.start = int(content.context.passage.start.value()),
                        .length = int(content.context.passage.length()),
                        .format = marked});
    }
    TextBlock{.text = isUnfolded ? content.context.text : content.quote,
              .font = m_style.quote,
              .colour = isUnfolded ? inks.quiet : inks.text,
              .lines = layout.quoteLines(),
              .lineHeight = m_style.quoteLine,
              .formats = formats}
        .paint(painter, layout.quote());

    QRectF place = layout.place();
    if (place.isEmpty()) {
        return;
    }
    place.setRight(layout.unfolding().left() - 4);
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
    constexpr double Padding = CardStyle::ChipPadding;
    constexpr double Dot = 8;
    for (const CardLayout::Chip &chip : layout.chips()) {
        const QRectF rect = chip.rect;
        const bool isState = chip.index < 0 && chip.hidden == 0; // or who may read it
        const double radius = rect.height() / 2;
        painter.setPen(isState ? QPen(inks.quiet, 1) : QPen(Qt::NoPen));
        painter.setBrush(isState ? QBrush(Qt::NoBrush) : QBrush(inks.chip));
        painter.drawRoundedRect(isState ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
        QRectF words = rect.adjusted(Padding, 0, -Padding + 2, 0);
        QString text = isState ? content.state : u"+%1"_s.arg(chip.hidden);
        if (chip.isAccess) {
            paintAccessMark(painter, {words.left(), rect.top(), CardStyle::AccessSign, rect.height()},
                            content.access.restriction, inks.quiet);
            words.setLeft(words.left() + CardStyle::AccessSign + 4);
            text = shortAccessText(content.access);
        }
        if (chip.index >= 0) {
            const WornTag &tag = content.tags[chip.index];
            paintSwatch(painter, {words.left(), rect.center().y() - Dot / 2, Dot, Dot}, tag.colour, palette);
            words.setLeft(words.left() + Dot + 5);
            text = wornTagText(tag);
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
