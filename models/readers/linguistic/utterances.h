// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/readers/structure/document.h"
#include "models/transcript/transcriptbuilder.h"

#include <QHash>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace visavis::linguistic
{

/// What a file of a transcription tool holds, as its reader finds it: who speaks is stated, and so, mostly,
/// is when. Collected first and made a transcript at the end, because names and times are often declared
/// after they are used, and because tiers go from speaker to speaker and not from time to time.
class Utterances
{
public:
    /// How words follow those of the same speaker before them.
    enum class Join {
        Run,       ///< goes on in the paragraph, but for long pauses and long paragraphs: short segments
        Paragraph, ///< a paragraph of its own
    };
    /// What a stretch of text is in its file.
    enum class Kind {
        Unit,    ///< an utterance or segment as written
        Part,    ///< goes on with the unit before it (a further paragraph or time of it)
        Text,    ///< words that nobody is said to speak
        Heading, ///< the title of a section
    };
    struct Item {
        Kind kind = Kind::Unit;
        Join join = Join::Run;
        int level = 0; ///< of a heading, 1 is the highest
        qsizetype start = 0;
        qsizetype length = 0; ///< in text(), UTF-16 units
        int speaker = NoSpeaker;
        int otherSpeaker = NoSpeaker; ///< where two speak at once
        std::optional<Milliseconds> from;
        std::optional<Milliseconds> to;
        qint64 line = 0; ///< of the source
    };
    static constexpr int NoSpeaker = -1;

    /// The decoded source, kept as a view.
    explicit Utterances(QStringView source);

    /// The speaker of this name or id, made when new.
    int speaker(QStringView name);
    /// What the speaker of this id, if it is known, is called in the transcript and does there. An empty name
    /// leaves it that of the id.
    void rename(QStringView id, QStringView name, Role role = Role::Other);

    /// Begins an item; its words follow by append. One without words is dropped when the next one begins.
    Item &begin(Kind kind, qint64 line);
    /// The same, but the item before keeps its index even without words.
    Item &beginKeeping(Kind kind, qint64 line);
    /// Adds to the item begun last. Spaces and line ends in a row become one space; a view into the source
    /// keeps its place there.
    void append(QStringView words);
    /// A space before whatever is appended next.
    void appendSpace() { m_spaceBefore = true; }
    /// What is appended next follows without a space.
    void dropSpace() { m_spaceBefore = false; }
    [[nodiscard]] bool hasWords() const { return !m_items.empty() && m_items.back().length > 0; }

    [[nodiscard]] std::vector<Item> &items() { return m_items; }
    [[nodiscard]] QStringView textOf(const Item &item) const;

    /// Markup left out on purpose; one warning for each kind of thing, with how often: MarkupLeftOut.
    void leaveOut(const QString &kind, int times = 1);
    /// Words left out on purpose: one warning LeftOut with the first of them and how many units there are.
    void leaveOutWords(QStringView words, qint64 line);
    /// The source breaks off in this line.
    void warnOfTruncation(qint64 line);
    [[nodiscard]] Transcript &facts() { return m_facts; }

    /// Puts the items into the order of their times; those without keep their place after the one before.
    void sortByTime();
    /// The transcript; facts() are taken over. Times that go back are warned about once. Where nobody is
    /// known to speak at all, who speaks is looked for in the words as in any other text. Errors: NoWords,
    /// Cancelled.
    [[nodiscard]] Result<Transcript> transcript(Progress &progress);

private:
    struct Speaker {
        QString name;
        Role role = Role::Other;
        int label = -1;
    };
    void appendWord(QStringView word, bool mayHaveSpace);
    void addTo(TranscriptBuilder &builder, const Item &item);
    [[nodiscard]] std::vector<int> labelsOf(TranscriptBuilder &builder, const Item &item);
    [[nodiscard]] bool beginsParagraph(const Item &item, const std::vector<int> &labels) const;
    [[nodiscard]] structure::Document takeDocument();
    [[nodiscard]] std::vector<SourcePiece> inSource(const std::vector<SourcePiece> &pieces) const;
    void addWarnings(std::vector<Warning> &warnings) const;

    QStringView m_source;
    QString m_text;
    std::deque<SourcePiece> m_runs; ///< m_text to source
    std::vector<Item> m_items;
    std::vector<Speaker> m_speakers;
    QHash<QString, int> m_speakerByName;
    bool m_spaceBefore = false;
    Transcript m_facts;
    QMap<QString, int> m_leftOut;
    QString m_firstWordsLeftOut;
    qsizetype m_wordsLeftOut = 0;
    qint64 m_lineLeftOut = 0;

    std::vector<int> m_labels; ///< of the turn that is open
    std::optional<Milliseconds> m_lastEnd;
    qsizetype m_paragraphUnits = 0;
    bool m_afterSentence = false;
};

} // namespace visavis::linguistic
