// SPDX-License-Identifier: MIT
#pragma once

#include "app/commandline.h"
#include "models/base/error.h"
#include "models/base/job.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// One line in UTF-8. Control characters, which a terminal could take for commands, are shown as U+FFFD; line
/// feeds stay.
void printLine(QIODevice &device, const QString &line = {});

/// A failure: "file: line N: sentence".
void printError(CommandContext &context, const Error &error);

/// "warning: line 3: ..."
[[nodiscard]] QString warningText(const Warning &warning);

/// "Ann (interviewer)", "interviewee" where nobody is named.
[[nodiscard]] QString labelText(const QString &name, Role role);

/// A line of progress that is written over again and again, on a terminal only. The work is cancelled when
/// the process is told to end (SignalWatch).
class ProgressLine final : public Progress
{
public:
    explicit ProgressLine(CommandContext &context)
        : m_context(context)
    {
    }
    ~ProgressLine() override;
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool isCancelled() const override;
    /// Takes the line away, before something else is printed.
    void clear();

private:
    CommandContext &m_context;
    qint64 m_last = 0; ///< when it was last written, in milliseconds
    bool m_shown = false;
};

} // namespace visavis
