// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/records.h"

namespace visavis
{

/// A person who withdraws from a project.
struct Withdrawal {
    QUuid person;      ///< the speaker's
    QStringList names; ///< that are taken out wherever they stand, whole words
};

/// What goes.
struct WithdrawalPreview {
    struct Interview {
        QString title;
        bool isWhole = false; ///< nobody else answers in it
        int turns = 0;        ///< of the person; of a whole one all

        bool operator==(const Interview &) const = default;
    };
    /// A label that nobody assigned.
    struct Undecided {
        QString label;
        QString interview; ///< its title

        bool operator==(const Undecided &) const = default;
    };
    std::vector<Interview> interviews; ///< in the project's order
    std::vector<Interview> repeats;    ///< where others say the person's very words; turns: in so many places
    std::vector<Undecided> undecided;  ///< may be the person's by a part of the name, and stay
    int annotations = 0;               ///< with their notes and taggings
    int notes = 0;                     ///< that quote the person, or name them; words are taken out of them
    int mentions = 0;                  ///< places in what others say, where a name stands
    int forgotten =
        0; ///< interviews whose source file and former texts go, because they may have their words
    QStringList untold; ///< titles of others, for which the same goes since nobody can tell what their source
                        ///< file holds
    int steps = 0;      ///< of the project's history, which begins anew
    QStringList backups;   ///< files beside the project that are copies of it, and go
    QStringList relatives; ///< files beside it that are of the same project, and stay
    QStringList
        strangers; ///< files with the name of a copy that are not one, or that cannot be told; they stay

    bool operator==(const WithdrawalPreview &) const = default;
};

/// What a withdrawal would do to a project file, as it is committed. On any thread.
[[nodiscard]] Result<WithdrawalPreview> previewWithdrawal(const QString &projectPath,
                                                          const Withdrawal &withdrawal, Progress &progress);

/// Takes a person out of a project file for good: what they said, passages and notes about it, source files
/// and former texts of their interviews, their names, the project's history, backups beside it. Copies
/// elsewhere and exports stay: nobody knows of them. ProjectLocked while somebody has it or a backup open,
/// FileNotWritable where a backup could not be deleted; the error names the file. Before the last step, from
/// which on nothing is cancelled and the progress says that all is done, the file is as it was, whatever
/// fails; CopyLeft alone says that all is done but for backups that stay. On any thread.
[[nodiscard]] Result<void> withdraw(const QString &projectPath, const Withdrawal &withdrawal,
                                    const QString &holder, Progress &progress);

} // namespace visavis
