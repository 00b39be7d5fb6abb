// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/exportwords.h"
#include "models/writers/writer.h"

#include <QLocale>

#include <utility>
#include <vector>

namespace visavis
{

/// What the documents of all kinds are made with: words and numbers in the language of the export, and the
/// parts that several kinds have. The data and the options must outlive it.
class DocumentParts
{
public:
    DocumentParts(const ExportData &data, const ExportOptions &options);

    [[nodiscard]] const ExportData &data() const { return m_data; }
    [[nodiscard]] const ExportOptions &options() const { return m_options; }
    [[nodiscard]] const ExportWords &words() const { return m_words; }
    [[nodiscard]] bool has(ExportField field) const { return m_options.fields.testFlag(field); }
    [[nodiscard]] QString word(const char *source) const { return m_words(source); }
    [[nodiscard]] QString number(qint64 number) const { return m_locale.toString(number); }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// A document with its properties, begun by its title and what kind it is ("Codebook"); the kind is the
    /// title where there is none.
    [[nodiscard]] Document begin(const QString &title, const char *kind) const;
    [[nodiscard]] Document begin(const char *kind) const { return begin(m_data.title, kind); }
    /// What a document says that has nothing else to say.
    [[nodiscard]] Paragraph sentence(const char *source) const;

    /// What stands beside a label, in several parts: "Passages: 3 · Interviews: 2"; those without text are
    /// left out.
    using Facts = std::vector<std::pair<const char *, QString>>;
    [[nodiscard]] Paragraph fact(const QString &label, const QString &text, const QString &link = {}) const;
    [[nodiscard]] Paragraph fact(const char *label, const QString &text, const QString &link = {}) const
    {
        return fact(word(label), text, link);
    }
    [[nodiscard]] Paragraph factsOnOneLine(const Facts &facts) const;
    /// Interviews, passages, date, program.
    [[nodiscard]] std::vector<Paragraph> factsOfExport() const;

    /// "7 · The lock"; never empty.
    [[nodiscard]] QString title(const ExportEpisode &episode) const;
    /// Date, language, speakers, attributes, recording.
    [[nodiscard]] std::vector<Paragraph> facts(const ExportEpisode &episode) const;
    /// A moment of a recording that is on the web (W3C, Media Fragments URI 1.0); empty where it is not.
    /// Episode: index into ExportData::episodes.
    [[nodiscard]] QString momentLink(int episode, Milliseconds time) const;
    /// The names of a tag from the top of the codebook; empty for an index outside of it.
    [[nodiscard]] QString tagPath(int tag) const;

    /// Attributes that are told, of those there are: their places in ExportPerson::attributes or
    /// ExportEpisode::attributes, in the order of the data.
    [[nodiscard]] const std::vector<size_t> &personAttributes() const { return m_personAttributes; }
    [[nodiscard]] const std::vector<size_t> &episodeAttributes() const { return m_episodeAttributes; }
    /// "Age: 71", for each that is told and known.
    [[nodiscard]] std::vector<Paragraph> attributesOf(const ExportPerson &person) const;
    [[nodiscard]] std::vector<Paragraph> attributesOf(const ExportEpisode &episode) const;

    /// A line of who wrote it and when, as far as the fields tell it, and its words; nothing where notes are
    /// not told, or it has no words. About: what it is about, "Night shifts". The author's name is not
    /// repeated.
    [[nodiscard]] std::vector<Paragraph> note(const ExportNote &note, const QString &about = {},
                                              const QString &author = {}) const;

private:
    const ExportData &m_data;
    const ExportOptions &m_options;
    ExportWords m_words;
    QLocale m_locale;
    std::vector<size_t> m_personAttributes;
    std::vector<size_t> m_episodeAttributes;
    std::vector<QString> m_momentLinks; ///< as the episodes: what seconds are put behind; empty for none
};

/// Text of the project in paragraphs: its blank lines part them. None for text without words.
[[nodiscard]] std::vector<Paragraph> paragraphsOf(ParagraphKind kind, const QString &text);

/// Marks those above the used ones too. Levels: of the nodes of a hierarchy, each before its children.
/// Returns for each that is used or above a used one how deep it is among those, from 1; for others 0.
[[nodiscard]] std::vector<int> depthsOfUsed(const std::vector<int> &levels, const std::vector<bool> &used);

/// Formats know six levels of headings: what is deeper stays on the last.
[[nodiscard]] Heading heading(int level, const QString &text, std::optional<Colour> colour = {});

[[nodiscard]] Grid::Cell cell(const QString &text);
[[nodiscard]] Grid::Cell cell(std::vector<Paragraph> paragraphs);

template<class Part>
void add(std::vector<Block> &blocks, std::vector<Part> parts)
{
    for (Part &part : parts) {
        blocks.emplace_back(std::move(part));
    }
}

inline void add(std::vector<Paragraph> &paragraphs, std::vector<Paragraph> more)
{
    paragraphs.insert(paragraphs.end(), std::make_move_iterator(more.begin()),
                      std::make_move_iterator(more.end()));
}

} // namespace visavis
