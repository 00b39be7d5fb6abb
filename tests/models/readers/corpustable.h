// SPDX-License-Identifier: MIT
#pragma once

#include "tests/models/readers/corpustruth.h"

#include <QStringList>

#include <map>

namespace visavis::test
{

enum class Verdict { Exact, Near, Wrong };

/// Near is within 2 %.
[[nodiscard]] Verdict judge(int found, int expected);

/// How the readers do, one row for each format, over all files of the corpus.
class CorpusTable
{
public:
    void add(const CorpusFile &file, const Result<CorpusReading> &reading);

    /// With columns of one width, or as Markdown; below it the files that are not exact, with the reasons.
    [[nodiscard]] QString text() const { return print(false); }
    [[nodiscard]] QString markdown() const { return print(true); }

private:
    struct Row {
        int files = 0;
        std::array<std::array<int, 3>, CountedKinds> verdicts{}; ///< by kind and Verdict
    };

    [[nodiscard]] QString print(bool isMarkdown) const;
    void note(const CorpusFile &file, Counted kind, const QString &found, int expected);

    std::map<QString, Row> m_rows; ///< by format
    QStringList m_notExact;
};

} // namespace visavis::test
