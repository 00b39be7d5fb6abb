// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcriptbuilder.h"

namespace visavis::test
{

/// The transcript of lines "A: words", with "# title" for a section; who is named Q is the interviewer.
[[nodiscard]] inline Transcript interviewOf(const QString &lines)
{
    TranscriptBuilder builder({});
    for (const QString &line : lines.split(u'\n')) {
        if (line.startsWith(QStringLiteral("# "))) {
            builder.beginSection(line.sliced(2), 2);
            continue;
        }
        const QString colon = QStringLiteral(": ");
        builder.addUnit({builder.label(line.section(colon, 0, 0))}, line.section(colon, 1),
                        TranscriptBuilder::Join::Paragraph);
    }
    Transcript text = builder.finish();
    for (Label &label : text.labels) {
        label.role = label.name == u"Q" ? Role::Interviewer : Role::Other;
    }
    return text;
}

} // namespace visavis::test
