// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

#include <QStringList>

#include <vector>

namespace visavis
{

/// What a bibliography says of an interview.
struct InterviewReference {
    QString key;         ///< ASCII letters, digits and hyphens, begun by a letter; no two are alike
    QStringList authors; ///< who is interviewed: by role, else whoever is no interviewer
    QStringList interviewers;

    bool operator==(const InterviewReference &) const = default;
};

/// Of all interviews, by their index. Who has no name is not in it.
[[nodiscard]] std::vector<InterviewReference> interviewReferences(const ExportData &data);

} // namespace visavis
