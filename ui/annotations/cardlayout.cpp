// SPDX-License-Identifier: MIT
#include "ui/annotations/cardlayout.h"

#include "models/base/settings.h"
#include "models/notes/linkname.h"
#include "models/project/showncoders.h"
#include "models/transcript/oneline.h"
#include "ui/annotations/notetext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double ChipDot = 8;
constexpr double ChipGap = 6;
constexpr double ChipPadding = CardStyle::ChipPadding;
constexpr double UnfoldingSize = 16;
/// No card shows more of a quote than this.
constexpr qsizetype EnoughOfAQuote = 600;

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationCard)

public:
    static QString quotable() { return tr("quotable"); }
    static QString turn(int number) { return tr("turn %1").arg(number); }

    static QString speaker(const QModelIndex &index)
    {
        QString name = index.data(AnnotationSpeakerRole).toString();
        const QVariant role = index.data(AnnotationSpeakerRoleRole);
        if (!name.isEmpty() || !role.isValid()) {
            return name;
        }
        switch (Role(role.toInt())) {
        case Role::Interviewer:
            return tr("Interviewer");
        case Role::Interviewee:
            return tr("Interviewee");
        case Role::Other:
            break;
        }
        return {};
    }

    static QString state(AnchorState state)
    {
        switch (state) {
        case AnchorState::Anchored:
            break;
        case AnchorState::ToReview:
            return tr("To review");
        case AnchorState::Orphan:
            return tr("Orphan");
        }
        return {};
    }
};

/// Without embargoes that have run out.
Access accessToday(const Access &access)
{
    return access.today() == Restriction::Publishable ? Access() : access;
}

QFont readingFont(const QFont &base)
{
    static const QStringList Preferred{u"Literata"_s,       u"Source Serif 4"_s, u"Source Serif Pro"_s,
                                       u"Charis SIL"_s,     u"Charter"_s,        u"Noto Serif"_s,
                                       u"Georgia"_s,        u"DejaVu Serif"_s,   u"Liberation Serif"_s,
                                       u"Times New Roman"_s};
    QFont font = base;
    font.setStyleHint(QFont::Serif);
    const QString chosen = Settings::readerFontFamily();
    if (!chosen.isEmpty()) {
        font.setFamily(chosen);
        return font;
    }
    static const auto found = std::ranges::find_if(
        Preferred, [](const QString &family) { return QFontDatabase::hasFamily(family); });
    font.setFamily(found == Preferred.end() ? u"serif"_s : *found);
    return font;
}

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(std::max(1, int(font.pixelSize() * factor)));
    }
    font.setWeight(weight);
    return font;
}

double widening(QFont font)
{
    static constexpr QStringView Sample = u"The words of a note, en français aussi.";
    const double ordinary = QFontMetricsF(font).horizontalAdvance(Sample.toString());
    font.setWeight(QFont::DemiBold);
    return std::max(1.0, QFontMetricsF(font).horizontalAdvance(Sample.toString()) / ordinary);
}

double lineHeight(const QFont &font, double leading)
{
    return std::ceil(QFontMetricsF(font).height() * leading);
}

} // namespace

CardStyle::CardStyle(const QFont &base)
    : quote(scaled(readingFont(base), 1.08))
    , small(scaled(base, 0.86))
    , note(scaled(base, 0.95))
    , heading(scaled(base, 0.95, QFont::DemiBold))
    , quoteLine(lineHeight(quote, 1.15))
    , smallLine(lineHeight(small, 1.1))
    , noteLine(lineHeight(note, 1.12))
    , headingLine(lineHeight(heading, 1.2))
    , moreWidth(QFontMetricsF(small).horizontalAdvance(u"+99"_s) + 2 * ChipPadding)
    , strongWidth(widening(note))
    , quoteCounter(quote)
    , noteCounter(note)
{
}

CardContent::CardContent(const QModelIndex &index, bool withHeading)
    : initials(index.data(AnnotationInitialsRole).toString())
    , state(CardWords::state(AnchorState(index.data(AnnotationStateRole).toInt())))
    , access(accessToday(index.data(AnnotationAccessRole).value<Access>()))
    , tags(index.data(AnnotationTagsRole).value<QList<WornTag>>())
    , colour(index.data(AnnotationColourRole).value<Colour>())
{
    if (withHeading) {
        heading = index.data(AnnotationEpisodeTitleRole).toString();
    }
    takeQuote(index.data(AnnotationQuoteRole).toString());
    for (const QString &note : index.data(AnnotationNotesRole).toStringList()) {
        notes.append(noteForCard(note));
    }
    hasOwnNote = !index.data(AnnotationOwnNoteRole).toString().isEmpty();
    for (const auto &note : index.data(AnnotationTaggingNotesRole).value<QList<TaggingNote>>()) {
        addTaggingNote(note);
    }
    links = index.data(AnnotationLinksRole).value<QList<ShownLink>>();
    QString where = index.data(AnnotationTimeRole).toString();
    if (const int turn = index.data(AnnotationTurnRole).toInt(); where.isEmpty() && turn > 0) {
        where = CardWords::turn(turn);
    }
    QStringList parts{CardWords::speaker(index), onOneLine(index.data(AnnotationSectionRole).toString()),
                      where};
    if (index.data(AnnotationQuotableRole).toBool()) {
        parts.append(CardWords::quotable());
    }
    parts.removeAll(QString());
    place = parts.join(u" · "_s);
}

CardContent CardContent::forHeight(const Annotation &annotation, const ProjectData &records,
                                   const ShownCoders *shown)
{
    CardContent content;
    const auto isShown = [shown](CoderId coder) { return !shown || shown->shows(coder); };
    content.takeQuote(annotation.quote);
    for (const NoteId id : records.notesOn(annotation.guid)) {
        const Note *note = records.notes().find(id);
        if (note && isShown(note->coder)) {
            content.notes.append(noteForCard(note->body));
        }
    }
    // One line of chips is as high as another, and so is one link.
    bool hasChips = annotation.state != AnchorState::Anchored ||
                    Access::of(annotation).today() != Restriction::Publishable;
    for (const TaggingId id : records.taggingsOf(annotation.id)) {
        const Tagging *tagging = records.taggings().find(id);
        const Tag *tag = tagging && isShown(tagging->coder) ? records.tags().find(tagging->tag) : nullptr;
        hasChips |= tag != nullptr;
        for (const NoteId why : tag ? records.notesOn(tagging->guid) : std::vector<NoteId>()) {
            const Note *note = records.notes().find(why);
            if (isShown(note->coder)) {
                content.addTaggingNote({.tag = tag->name, .body = note->body});
            }
        }
    }
    if (hasChips) {
        content.tags.append(WornTag());
    }
    for (const LinkId id : records.linksOf(annotation.guid)) {
        const Link *link = records.links().find(id);
        if (link && isOfPeople(*link) && isShown(link->coder)) {
            content.links.append(ShownLink());
        }
    }
    return content;
}

/// "Water: because ...", the tag's name strong.
void CardContent::addTaggingNote(const TaggingNote &note)
{
    NoteWords words = noteForCard(note.body);
    const QString name = note.tag + u": "_s;
    for (NoteWords::Stretch &stretch : words.stretches) {
        stretch.start += name.size();
    }
    words.stretches.insert(words.stretches.begin(),
                           {.start = 0, .length = name.size(), .looks = NoteWords::Look::Strong});
    words.words.prepend(name);
    notes.append(words);
}

void CardContent::takeQuote(const QString &words)
{
    quote = onOneLine(QStringView(words).first(std::min(words.size(), EnoughOfAQuote)));
}

CardLayout::CardLayout(const CardStyle &style, const CardContent &content, double width, double editorHeight)
{
    const double room = std::max(40.0, width - CardStyle::TextLeft - CardStyle::TextRight);
    const double left = CardStyle::TextLeft;
    double y = 0;
    if (!content.heading.isEmpty()) {
        y += 2 * CardStyle::Grid;
        m_heading = {CardStyle::Grid, y, width - CardStyle::Grid - CardStyle::TextRight, style.headingLine};
        y += style.headingLine;
    }
    y += 1.5 * CardStyle::Grid;
    m_quoteLines = content.context.text.isEmpty()
                       ? style.quoteCounter.count(content.quote, room, CardStyle::MaxQuoteLines)
                       : style.quoteCounter.count(content.context.text, room, CardStyle::MaxContextLines);
    m_quote = {left, y, room, m_quoteLines * style.quoteLine};
    m_bar = {CardStyle::Grid, y + 2, CardStyle::BarWidth, m_quote.height() - 4};
    y = m_quote.bottom();
    // Kept free where nothing is known, so that a height needs no look into the text.
    m_place = {left, y + 4, room, style.smallLine};
    m_unfolding = {m_place.right() - UnfoldingSize, m_place.center().y() - UnfoldingSize / 2, UnfoldingSize,
                   UnfoldingSize};
    m_height = m_place.bottom();
    if (!content.tags.isEmpty() || !content.state.isEmpty() || content.isRestricted()) {
        placeChips(style, content, m_height + 6, room);
    }
    placeNotes(style, content, room, editorHeight);
    placeLinks(style, content, room);
    m_height += 1.5 * CardStyle::Grid;
}

void CardLayout::placeChips(const CardStyle &style, const CardContent &content, double top, double room)
{
    const QFontMetricsF metrics(style.small);
    const double height = style.smallLine + 4;
    const double right = CardStyle::TextLeft + room;
    double x = CardStyle::TextLeft;
    if (!content.state.isEmpty()) {
        const double width = metrics.horizontalAdvance(content.state) + 2 * ChipPadding;
        m_chips.push_back({.rect = {x, top, width, height}, .tag = {}, .hidden = 0, .index = -1});
        x += width + ChipGap;
    }
    if (content.isRestricted()) {
        const double words = metrics.horizontalAdvance(shortAccessText(content.access));
        const double width = words + CardStyle::AccessSign + 4 + 2 * ChipPadding;
        m_chips.push_back(
            {.rect = {x, top, width, height}, .tag = {}, .hidden = 0, .index = -1, .isAccess = true});
        x += width + ChipGap;
    }
    for (qsizetype i = 0; i < content.tags.size(); ++i) {
        const double wanted =
            metrics.horizontalAdvance(wornTagText(content.tags[i])) + ChipDot + 5 + 2 * ChipPadding;
        const qsizetype behind = content.tags.size() - i - 1;
        const double free = right - x - (behind > 0 ? style.moreWidth + ChipGap : 0);
        const bool first = i == 0;
        if (wanted > free && !first) {
            m_chips.push_back({.rect = {x, top, style.moreWidth, height},
                               .tag = {},
                               .hidden = int(behind + 1),
                               .index = -1});
            break;
        }
        const double width = std::max(std::min(wanted, free), 40.0);
        m_chips.push_back(
            {.rect = {x, top, width, height}, .tag = content.tags[i].id, .hidden = 0, .index = i});
        x += width + ChipGap;
    }
    m_height = top + height;
}

void CardLayout::placeNotes(const CardStyle &style, const CardContent &content, double room,
                            double editorHeight)
{
    qsizetype first = 0;
    if (editorHeight > 0) {
        m_editor = {double(CardStyle::TextLeft), m_height + CardStyle::Grid, room, editorHeight};
        m_height = m_editor.bottom();
        first = content.hasOwnNote ? 1 : 0; // the editor shows it
    }
    for (qsizetype i = first; i < content.notes.size(); ++i) {
        const NoteWords &note = content.notes[i];
        const double width = room - CardStyle::NoteIndent;
        const bool isStrong = std::ranges::any_of(note.stretches, [](const NoteWords::Stretch &stretch) {
            return stretch.looks.testFlag(NoteWords::Look::Strong);
        });
        const int lines = style.noteCounter.count(note.words, width / (isStrong ? style.strongWidth : 1),
                                                  CardStyle::MaxNoteLines);
        const QRectF rect(CardStyle::TextLeft + CardStyle::NoteIndent, m_height + CardStyle::Grid, width,
                          lines * style.noteLine);
        m_notes.push_back({.rect = rect, .lines = lines});
        m_height = rect.bottom();
    }
}

void CardLayout::placeLinks(const CardStyle &style, const CardContent &content, double room)
{
    for (qsizetype i = 0; i < content.links.size(); ++i) {
        const QRectF rect(CardStyle::TextLeft, m_height + (i == 0 ? CardStyle::Grid : 2), room,
                          style.smallLine);
        m_links.push_back(rect);
        m_height = rect.bottom();
    }
}

qsizetype CardLayout::linkAt(QPointF place) const
{
    const auto found =
        std::ranges::find_if(m_links, [&](const QRectF &link) { return link.contains(place); });
    return found == m_links.end() ? -1 : found - m_links.begin();
}

bool CardLayout::isAccessAt(QPointF place) const
{
    return std::ranges::any_of(m_chips,
                               [&](const Chip &chip) { return chip.isAccess && chip.rect.contains(place); });
}

TagId CardLayout::tagAt(QPointF place) const
{
    const auto found =
        std::ranges::find_if(m_chips, [&](const Chip &chip) { return chip.rect.contains(place); });
    return found == m_chips.end() ? TagId() : found->tag;
}

} // namespace visavis
