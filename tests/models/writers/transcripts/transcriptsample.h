// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcriptbuilder.h"
#include "models/writers/transcripts/transcriptformats.h"

#include <array>

namespace visavis::test
{

using Write = Result<ExportLosses> (*)(const ExportData &, int, const ExportOptions &, QIODevice &,
                                       Progress &);

struct TranscriptWriter {
    const char *id; ///< of the reader
    const char *suffix;
    Write write;
    bool hasSections;
    bool hasParagraphs;
};
inline constexpr std::array TranscriptWriters{
    TranscriptWriter{"webvtt", "vtt", writeWebVtt, false, false},
    TranscriptWriter{"subrip", "srt", writeSubRip, false, false},
    TranscriptWriter{"tei", "xml", writeTei, true, true},
    TranscriptWriter{"markdown", "md", writeMarkdownTranscript, true, true},
    TranscriptWriter{"text", "txt", writeTextTranscript, true, true}};

/// One interview, "The keeper's lamp", of this text.
[[nodiscard]] ExportData dataOf(Transcript transcript);

struct Written {
    QByteArray bytes;
    ExportLosses losses;
};
[[nodiscard]] Written written(Write write, const ExportData &data, const ExportOptions &options = {});
[[nodiscard]] Written written(Write write, const Transcript &transcript, const ExportOptions &options = {});

/// What a reader makes of it; empty when it cannot be read.
[[nodiscard]] Transcript readBack(const QByteArray &bytes, const char *suffix);

/// "# title" and "Ann: words" lines.
[[nodiscard]] QStringList outline(const Transcript &transcript, bool withSections, bool withParagraphs);

/// Puts transcripts together with less to write.
class TranscriptMaker
{
public:
    TranscriptMaker &section(const QString &title, int level = 2);
    /// Times are in seconds.
    TranscriptMaker &says(const QStringList &names, const QStringList &paragraphs,
                          std::optional<int> start = {}, std::optional<int> end = {},
                          Role role = Role::Other);
    [[nodiscard]] Transcript made() { return m_builder.finish(); }

private:
    TranscriptBuilder m_builder{QStringView()};
};

/// Ann asks and Ben tells, in two sections, with times.
[[nodiscard]] Transcript ordinaryTranscript();

} // namespace visavis::test
