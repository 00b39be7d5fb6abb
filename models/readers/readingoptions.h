// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/speakershape.h"
#include "models/transcript/transcript.h"

#include <QString>

#include <optional>
#include <vector>

namespace visavis
{

/// What a person says about one label of a reading.
struct LabelEdit {
    QString label;            ///< its name as the reader gives it; empty where it has none
    Role found = Role::Other; ///< its role as the reader gives it; tells those without a name apart
    QString name;             ///< empty: as it is. Labels of one name are one label
    std::optional<Role> role = {};
    QString person = {}; ///< who it is, by name; empty when nobody said so

    [[nodiscard]] bool isAbout(const Label &other) const
    {
        return label == other.name && (!label.isEmpty() || found == other.role);
    }
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && !role && person.isEmpty(); }
    bool operator==(const LabelEdit &) const = default;
};

/// A turn, or the title of a section, that a person leaves out: by its place in the reading, and by its
/// words, so that a reading in which something else stands there loses nothing.
struct LeftOutBlock {
    enum class Kind { Turn, Title };

    Kind kind = Kind::Turn;
    int index = 0;        ///< into Transcript::turns or sections, as the reader gives them
    QString words;        ///< its first ones, at most WordsLength units
    qsizetype length = 0; ///< of the whole, code points

    static constexpr qsizetype WordsLength = 60;

    [[nodiscard]] static LeftOutBlock turn(const Transcript &reading, int index);
    [[nodiscard]] static LeftOutBlock title(const Transcript &reading, int section);
    bool operator==(const LeftOutBlock &) const = default;
};

/// A kind of block that a person leaves out wherever it stands.
struct LeftOutKind {
    enum class Of {
        Label, ///< what speakers of this label say, and nobody else with them
        Title, ///< sections of this title, with their turns
        Words, ///< turns that say just this
    };

    Of of = Of::Title;
    QString words;            ///< the label or title as the reader gives it; the first words of a turn
    Role found = Role::Other; ///< of a label without a name
    qsizetype length = 0;     ///< of a turn's words, code points

    [[nodiscard]] static LeftOutKind turnsOf(const Label &label);
    [[nodiscard]] static LeftOutKind sectionsLike(const Transcript &reading, int section);
    [[nodiscard]] static LeftOutKind turnsLike(const Transcript &reading, int turn);
    bool operator==(const LeftOutKind &) const = default;
};

/// What a person says about how a file is to be read. A value; kept with what was read, so that it can be
/// read in the same way again.
struct ReadingOptions {
    QString format = {}; ///< id of a format; empty: by content
    SpeakerShape shape = SpeakerShape::ByEvidence;
    std::vector<LabelEdit> labels = {};     ///< at most one for each label
    std::vector<LeftOutBlock> leftOut = {}; ///< in no order
    std::vector<LeftOutKind> leftOutKinds = {};

    /// The edit of a label as the reader gives it; an empty one when there is none.
    [[nodiscard]] LabelEdit editOf(const Label &label) const;
    /// In place of the one there was.
    void setEdit(const LabelEdit &edit);

    /// An object; "{}" when all is as the reader finds it.
    [[nodiscard]] QString toJson() const;
    /// Lenient: what it does not know is as the reader finds it.
    [[nodiscard]] static ReadingOptions fromJson(const QString &json);

    bool operator==(const ReadingOptions &) const = default;
};

} // namespace visavis
