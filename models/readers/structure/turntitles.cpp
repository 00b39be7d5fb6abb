// SPDX-License-Identifier: MIT
#include "models/readers/structure/turntitles.h"

#include "models/readers/structure/titlelines.h"
#include "models/readers/structure/words.h"

#include <algorithm>

namespace visavis::structure
{

namespace
{

class TurnTitles
{
public:
    TurnTitles(Draft &draft, size_t from)
        : m_draft(draft)
        , m_from(from)
        , m_speakers(speakersOf(draft))
        , m_heads(recurringLines())
    {
    }

    /// A short line between what one has said and the next label. Two things must hold over the whole
    /// document: those who speak end their sentences, or every line would be a title; and where turns have
    /// several paragraphs, a last paragraph that asks is part of the turn.
    void find()
    {
        int turns = 0;
        int sentences = 0;
        int further = 0;
        bool afterLabel = false;
        for (size_t i = m_from; i < m_draft.size(); ++i) {
            if (m_draft.part(i).kind == PartKind::Speech) {
                ++turns;
                afterLabel = m_draft.isBareLabel(i);
                sentences += !afterLabel && endsAsSentence(text(i)) ? 1 : 0;
            } else if (isOpen(i)) {
                sentences += afterLabel && endsAsSentence(text(i)) ? 1 : 0;
                further += !afterLabel && !couldBeTitle(i) ? 1 : 0;
                afterLabel = false;
            }
        }
        if (sentences * 10 < turns * 8) {
            return;
        }
        const bool onePerTurn = further * 50 <= turns;
        const Kinds kinds = countKinds(onePerTurn);
        for (size_t i = m_draft.size(); i-- > std::max<size_t>(m_from, 1);) {
            if (!isBetween(i)) {
                continue;
            }
            const PartKind next = m_draft.part(i + 1).kind;
            const bool isTitle = isAboveTurn(i, onePerTurn) && kinds.believes(endsAsQuestion(text(i)));
            // The first of several lines in capitals above a turn.
            const bool isCapitals =
                (next == PartKind::Speech || next == PartKind::Title) && isInCapitals(text(i));
            if (isTitle || isCapitals || (isPartTitle(text(i)) && couldBePartTitle(i))) {
                m_draft.part(i) = {.kind = PartKind::Title, .level = 2};
            }
        }
    }

    /// "[End of tape]", "Transcribed by otter.ai", "Ann Bell stopped transcription" below the last turn.
    void findEnd()
    {
        size_t i = m_draft.size();
        while (i > 1 && isOpen(i - 1) && m_draft.block(i - 1).afterGap && isAside(text(i - 1))) {
            --i;
        }
        if (i < m_draft.size() && !isRightBelowLabel(i)) {
            m_draft.part(i).kind = PartKind::Aside;
        }
    }

private:
    /// Lines that could be titles by where they stand. What comes once may be the last words of a turn:
    /// titles recur, and a question is one among others.
    struct Kinds {
        int known = 0; ///< one above the first turn, found with the head of the page
        int statements = 0;

        [[nodiscard]] bool believes(bool isQuestion) const
        {
            return known + statements > 1 || (isQuestion && known > 0);
        }
    };
    [[nodiscard]] Kinds countKinds(bool onePerTurn) const
    {
        Kinds kinds;
        for (size_t i = 0; i < m_from; ++i) {
            kinds.known += m_draft.part(i).kind == PartKind::Title && m_draft.part(i).level > 1 ? 1 : 0;
        }
        for (size_t i = std::max<size_t>(m_from, 1); i < m_draft.size(); ++i) {
            if (isBetween(i) && isAboveTurn(i, onePerTurn)) {
                kinds.statements += endsAsQuestion(text(i)) ? 0 : 1;
            }
        }
        return kinds;
    }

    /// Nothing says yet what it is, and it is not the first that somebody says.
    [[nodiscard]] bool isBetween(size_t i) const
    {
        return i + 1 < m_draft.size() && isOpen(i) && !isAside(text(i)) && !isRightBelowLabel(i);
    }

    [[nodiscard]] bool isAboveTurn(size_t i, bool onePerTurn) const
    {
        return m_draft.part(i + 1).kind == PartKind::Speech && m_draft.block(i).afterGap && couldBeTitle(i) &&
               !m_heads.contains(text(i)) && (onePerTurn || !endsAsQuestion(text(i)));
    }

    [[nodiscard]] bool isOpen(size_t i) const { return m_draft.isOpen(i); }
    [[nodiscard]] QStringView text(size_t i) const { return m_draft.text(i); }
    [[nodiscard]] bool couldBeTitle(size_t i) const { return structure::couldBeTitle(m_draft, i); }

    /// Short lines that recur letter for letter are the heads of pages, not titles.
    [[nodiscard]] QSet<QStringView> recurringLines() const
    {
        QSet<QStringView> once;
        QSet<QStringView> more;
        for (size_t i = 0; i < m_draft.size(); ++i) {
            if (isOpen(i) && !isSentenceLike(text(i))) {
                (once.contains(text(i)) ? more : once).insert(text(i));
            }
        }
        return more;
    }

    /// "SCENE II. The same, at dawn." is one sentence or two, and stands apart.
    [[nodiscard]] bool couldBePartTitle(size_t i) const
    {
        return isOpen(i) && m_draft.block(i).kind == BlockKind::Paragraph && !m_draft.block(i).quoted &&
               m_draft.block(i).afterGap && m_draft.block(i + 1).afterGap;
    }

    /// What somebody says begins here, remarks in brackets aside.
    [[nodiscard]] bool isRightBelowLabel(size_t i) const
    {
        while (i > 1 && isOpen(i - 1) && isInBrackets(text(i - 1))) {
            --i;
        }
        return m_draft.isBareLabel(i - 1);
    }

    [[nodiscard]] bool isAside(QStringView line) const
    {
        return isInBrackets(line) || isAboutTranscript(line) || saysWhatSomebodyDid(line, m_speakers);
    }

    Draft &m_draft;
    size_t m_from;
    QSet<QStringView> m_speakers;
    QSet<QStringView> m_heads;
};

} // namespace

void findTitlesBetweenTurns(Draft &draft, size_t from)
{
    TurnTitles titles(draft, from);
    titles.find();
    titles.findEnd();
}

} // namespace visavis::structure
