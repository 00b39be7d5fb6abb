// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace visavis::test
{

/// A long interview in one format.
struct SourceSample {
    QByteArray bytes;
    qsizetype inside = 0; ///< bytes of what is read: the file itself, or the part of a container
};

struct SampleKind {
    const char *name;                      ///< "docx"
    const char *suffix;                    ///< of files
    double goal;                           ///< megabytes in a second, on one core; 0 where none is set
    SourceSample (*make)(qsizetype bytes); ///< with so many bytes inside, about
};

/// The kinds of sources that readers are measured with, the same ones each time.
[[nodiscard]] const std::vector<SampleKind> &sampleKinds();

} // namespace visavis::test
