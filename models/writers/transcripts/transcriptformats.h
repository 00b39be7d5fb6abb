// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

namespace visavis
{

// What an interview says, as ExportEpisode::text has it (ExportPart::Texts), in the formats of transcripts.
// One interview, by its index, makes one file. Turns that have to be checked are marked: by a note where the
// format has notes, else in brackets before their words. Cancelled, FileNotWritable (what the device says as
// detail).

/// Cues as fine as the text is timed, with voices; section titles are notes between them. TimesMissing for
/// turns without any time.
[[nodiscard]] Result<ExportLosses> writeWebVtt(const ExportData &data, int episode,
                                               const ExportOptions &options, QIODevice &device,
                                               Progress &progress);
/// The same cues, each beginning with who speaks.
[[nodiscard]] Result<ExportLosses> writeSubRip(const ExportData &data, int episode,
                                               const ExportOptions &options, QIODevice &device,
                                               Progress &progress);
/// TEI P5, by its chapter on transcriptions of speech.
[[nodiscard]] Result<ExportLosses> writeTei(const ExportData &data, int episode, const ExportOptions &options,
                                            QIODevice &device, Progress &progress);
/// Facts as YAML, sections as headings, turns as paragraphs that begin with "**Name:**".
[[nodiscard]] Result<ExportLosses> writeMarkdownTranscript(const ExportData &data, int episode,
                                                           const ExportOptions &options, QIODevice &device,
                                                           Progress &progress);
/// Title, date and turns ("Name: words"), one paragraph a line.
[[nodiscard]] Result<ExportLosses> writeTextTranscript(const ExportData &data, int episode,
                                                       const ExportOptions &options, QIODevice &device,
                                                       Progress &progress);

} // namespace visavis
