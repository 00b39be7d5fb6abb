// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <QObject>
#include <QSet>

namespace visavis
{

class Project;

/// Whose annotations, taggings and notes are to be seen in this project, by the person who annotates: those
/// of all coders but some, or, blind, her own alone; and what gives passages their colour. Kept with the
/// project for each coder. What is hidden stays in the project: exports and searches have it.
class ShownCoders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownCoders)

public:
    enum class ColourBy { Highlight, Tag, Coder };

    /// The project is its parent.
    explicit ShownCoders(Project *project);

    /// A blind coder sees nothing of the others, so that what she does is hers.
    [[nodiscard]] bool isBlind() const { return m_isBlind; }
    void setBlind(bool isBlind);
    /// Who is hidden even while not blind; never the one who annotates.
    [[nodiscard]] bool isHidden(CoderId coder) const { return m_hidden.contains(coder); }
    void setHidden(CoderId coder, bool isHidden);
    [[nodiscard]] bool isAnyHidden() const { return m_isBlind || !m_hidden.isEmpty(); }
    [[nodiscard]] bool shows(CoderId coder) const;
    /// Its own coder is shown, or one who tagged it.
    [[nodiscard]] bool shows(const Annotation &annotation) const;

    [[nodiscard]] ColourBy colourBy() const { return m_colourBy; }
    void setColourBy(ColourBy by);
    /// Of a passage: its highlight's, its first tag's where it has one that is shown, or its coder's.
    [[nodiscard]] Colour colourOf(const Annotation &annotation) const;

    /// Somebody else annotates from now on; what she chose to see is shown.
    void follow();

Q_SIGNALS:
    void changed();

private:
    void keep();
    [[nodiscard]] QString scope() const;

    Project *m_project; ///< Its parent.
    QSet<CoderId> m_hidden;
    bool m_isBlind = false;
    ColourBy m_colourBy = ColourBy::Highlight;
};

/// Whose name a coder's is: "Ann Lee" of "Ann Lee (2)", who codes once more.
[[nodiscard]] QString personOf(const QString &coder);

} // namespace visavis
