// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/annotationcontext.h"
#include "models/items/annotationroles.h"
#include "models/people/access.h"
#include "models/project/projectdata.h"
#include "models/writers/notewords.h"
#include "ui/annotations/linecounter.h"

#include <QModelIndex>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace visavis
{

class ShownCoders;

/// Fonts and measures of all cards of one list; logical pixels.
struct CardStyle {
    explicit CardStyle(const QFont &base);

    QFont quote; ///< the reading face
    QFont small; ///< speaker, section, time; chips
    QFont note;
    QFont heading; ///< the episode above its first card
    double quoteLine = 0;
    double smallLine = 0;
    double noteLine = 0;
    double headingLine = 0;
    double moreWidth = 0;   ///< of "+99"
    double strongWidth = 1; ///< of a strong letter in a note to an ordinary one, at most
    LineCounter quoteCounter;
    LineCounter noteCounter;

    static constexpr int Grid = 8;
    static constexpr int BarWidth = 4;
    static constexpr int MaxQuoteLines = 3;
    static constexpr int MaxNoteLines = 4;
    static constexpr int MaxContextLines = 60;
    static constexpr int TextLeft = 24;
    static constexpr int TextRight = 16;
    static constexpr int NoteIndent = 12;
    static constexpr double ChipPadding = 7;
    static constexpr double AccessSign = 11; ///< before the words of who may read it
};

/// What a card says, taken from its row once.
struct CardContent {
    CardContent(const QModelIndex &index, bool withHeading);
    /// Only what decides on the height of a card without heading, from the records, since thousands of
    /// heights are asked for at once.
    [[nodiscard]] static CardContent forHeight(const Annotation &annotation, const ProjectData &records,
                                               const ShownCoders *shown = nullptr);

    QString heading; ///< empty when the card does not begin an episode
    QString quote;
    QString place; ///< "Ann · The lock · 12:04"
    QString initials;
    QString state; ///< "To review", "Orphan"; empty when the passage is where it was
    Access access; ///< who may read it today
    QList<WornTag> tags;
    QList<NoteWords> notes; ///< as much of them as a card may show; those on taggings after those on it
    QList<ShownLink> links;
    PassageContext context;  ///< in place of the quote, where it is unfolded
    bool hasOwnNote = false; ///< the first of the notes is the current coder's
    Colour colour;

    [[nodiscard]] bool isRestricted() const { return access.restriction != Restriction::Publishable; }

private:
    CardContent() = default;
    void addTaggingNote(const TaggingNote &note);
    void takeQuote(const QString &words);
};

/// Where everything on a card is, relative to its top left corner.
class CardLayout
{
public:
    /// A note being edited takes editorHeight instead of its lines; 0 otherwise.
    CardLayout(const CardStyle &style, const CardContent &content, double width, double editorHeight = 0);

    struct Chip {
        QRectF rect;
        TagId tag; ///< invalid: says how many there are more, the state, or who may read it
        int hidden = 0;
        qsizetype index = -1;
        bool isAccess = false;
    };
    struct NoteArea {
        QRectF rect;
        int lines = 0;
    };

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] const QRectF &heading() const { return m_heading; }
    [[nodiscard]] const QRectF &bar() const { return m_bar; }
    [[nodiscard]] const QRectF &quote() const { return m_quote; }
    [[nodiscard]] int quoteLines() const { return m_quoteLines; }
    [[nodiscard]] const QRectF &place() const { return m_place; }
    [[nodiscard]] const std::vector<Chip> &chips() const { return m_chips; }
    [[nodiscard]] const std::vector<NoteArea> &notes() const { return m_notes; }
    [[nodiscard]] const QRectF &editor() const { return m_editor; }
    /// Where its context folds and unfolds.
    [[nodiscard]] const QRectF &unfolding() const { return m_unfolding; }
    /// One for each of the links.
    [[nodiscard]] const std::vector<QRectF> &links() const { return m_links; }
    /// Invalid where no tag is.
    [[nodiscard]] TagId tagAt(QPointF place) const;
    /// Whether it is said there who may read it.
    [[nodiscard]] bool isAccessAt(QPointF place) const;
    /// Index into the links; -1 where none is.
    [[nodiscard]] qsizetype linkAt(QPointF place) const;

private:
    void placeChips(const CardStyle &style, const CardContent &content, double top, double room);
    void placeLinks(const CardStyle &style, const CardContent &content, double room);
    void placeNotes(const CardStyle &style, const CardContent &content, double room, double editorHeight);

    double m_height = 0;
    QRectF m_heading;
    QRectF m_bar;
    QRectF m_quote;
    int m_quoteLines = 0;
    QRectF m_place;
    std::vector<Chip> m_chips;
    std::vector<NoteArea> m_notes;
    QRectF m_editor;
    QRectF m_unfolding;
    std::vector<QRectF> m_links;
};

} // namespace visavis
