// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/obsidian/obsidianvault.h"
#include "models/writers/textsink.h"

namespace visavis
{

/// Writes the pages of an Obsidian folder.
class ObsidianPages
{
public:
    /// All must outlive it.
    ObsidianPages(const ExportData &data, const ExportOptions &options, const ExportWords &words,
                  const ObsidianVault &vault);

    void writeStart(TextSink &out) const;
    void writeInterview(TextSink &out, int episode) const;
    void writeTag(TextSink &out, int tag) const;
    void writePerson(TextSink &out, int person) const;

private:
    [[nodiscard]] bool has(ExportField field) const { return m_options.fields.testFlag(field); }
    [[nodiscard]] QString word(const char *source) const { return obsidianWord(m_words(source)); }
    [[nodiscard]] static QString obsidianWord(const QString &word);
    [[nodiscard]] QString interviewFacts(const ExportEpisode &episode) const;
    [[nodiscard]] QString tagLink(int tag) const;
    [[nodiscard]] QString labelled(const char *label, const QString &markdown) const;
    void writeAnnotation(TextSink &out, AnnotationPlace place) const;
    [[nodiscard]] QString sourceLine(AnnotationPlace place) const;
    [[nodiscard]] QString contextOf(const ExportAnnotation &annotation) const;
    /// The subject, if there is one, says in Markdown what they are about.
    void writeNotes(TextSink &out, const std::vector<ExportNote> &notes, const QString &subject = {}) const;
    void writeLinks(TextSink &out, const std::vector<ExportLink> &links) const;
    void writePassages(TextSink &out, const std::vector<AnnotationPlace> &places) const;

    const ExportData &m_data;
    const ExportOptions &m_options;
    const ExportWords &m_words;
    const ObsidianVault &m_vault;
    std::vector<std::vector<AnnotationPlace>> m_ofTag;    ///< passages, by tag
    std::vector<std::vector<AnnotationPlace>> m_ofPerson; ///< by person
};

} // namespace visavis
