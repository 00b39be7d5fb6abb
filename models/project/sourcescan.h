// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/importrequest.h"
#include "models/readers/sourcemarks.h"

namespace visavis
{

/// A source that was read, with all that a preview shows.
struct ReadSource {
    Source source;
    Transcript reading; ///< before the edits
    EditedReading edited;
    std::vector<SourceMark> marks = {}; ///< readSource() finds them
};

/// As an import would read it.
[[nodiscard]] Result<ReadSource> readSource(const ImportRequest &request, Progress &progress);

/// What a look at a source found: small, however large the source is.
struct SourceScan {
    QByteArray sha256; ///< empty when the bytes could not be had
    std::optional<Error> error = {};
    QString format = {};
    QString title = {};    ///< as the episode's would be
    bool isTitled = false; ///< the title is the source's own, not its file's name
    QString number = {};
    int sections = 0; ///< with a title
    int turns = 0;
    bool isTimed = false; ///< some turn has a time
    /// As the reader gives them, before the edits, with their turns; at most MostLabels.
    struct CountedLabel {
        Label label;
        int turns = 0;
    };
    std::vector<CountedLabel> labels = {};
    int leftOut = 0;                    ///< turns and titles, by a person
    QString firstWords = {};            ///< of the first turn
    QString example = {};               ///< how speakers are named: see labelExample()
    std::vector<Warning> warnings = {}; ///< at most MostWarnings

    static constexpr size_t MostLabels = 500;
    static constexpr size_t MostWarnings = 50;
    static constexpr qsizetype FirstWordsLength = 160;

    /// Whether a person should look at it: something is damaged or guessed, or nobody is named and no time
    /// given.
    [[nodiscard]] bool isUncertain() const;
};

[[nodiscard]] SourceScan scanSource(const ImportRequest &request, Progress &progress);

} // namespace visavis
