// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace visavis::test
{

/// What a truth says of a transcript: numbers, in the order of its columns, and what no number is.
enum class Counted { Units, Turns, Speakers, Sections, Names, Times };
constexpr size_t CountedKinds = 4; ///< those that are numbers

/// One file of the shared transcripts and what was counted in it by hand.
struct CorpusFile {
    QString name; ///< in the corpus: "08_txt_spacelog/mr3_ATG.txt"
    QString path;
    std::array<std::optional<int>, CountedKinds> counts; ///< nothing where nobody counted
    std::optional<double> first;                         ///< seconds
    std::optional<double> last;
    QString names; ///< of those who speak, " | " between them; empty where nobody wrote them down
    bool isConformance = false; ///< of a suite that says what a parser gives: cues, and nothing else
};

/// All files with a count, of the folder with TRUTH.tsv; none where that is missing.
[[nodiscard]] std::vector<CorpusFile> corpusFiles(const QString &corpus);

/// What a reader made of a file, in the way in which its truth was counted.
struct CorpusReading {
    std::array<int, CountedKinds> counts{};
    double first = -1;        ///< seconds
    std::vector<double> last; ///< what may be meant by the last time
    QString names;
    qsizetype undecodable = 0; ///< places where bytes are no characters
    QString format;            ///< "webvtt", or that of a conformance suite: "webvtt, conformance"
};
[[nodiscard]] Result<CorpusReading> readCorpusFile(const CorpusFile &file);

/// Why a count is not the truth's and stays so; null where there is no reason.
[[nodiscard]] const char *reasonFor(const CorpusFile &file, Counted kind);

} // namespace visavis::test
