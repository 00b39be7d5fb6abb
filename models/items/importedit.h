// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/importrequest.h"

#include <vector>

namespace visavis
{

/// One thing that a person changed about how sources are read, and how they were to be read before.
struct ImportEdit {
    enum class Kind { Format, Shape, Name, Role, Person, LeftOut, LeftOutKind, Pasted };

    struct Source {
        int row = 0;
        ReadingOptions options;        ///< before the edit, or after it once it is undone
        std::optional<QString> pasted; ///< the same
        int leftOutBefore = 0;         ///< SourceScan::leftOut
    };

    Kind kind = Kind::Format;
    QString about = {};                          ///< a label, a title, first words
    std::optional<LeftOutKind> leftOutKind = {}; ///< until it is known where it changes something
    std::vector<Source> sources = {};

    /// "“Ann” renamed in 3 sources"
    [[nodiscard]] QString sentence() const;
};

} // namespace visavis
