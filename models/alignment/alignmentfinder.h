// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/aligner.h"
#include "models/alignment/facingwords.h"
#include "models/base/job.h"

#include <deque>
#include <memory>

namespace visavis
{

/// What is to be aligned, and how.
struct AlignmentRequest {
    std::shared_ptr<const Transcript> left;
    std::shared_ptr<const Transcript> right;
    std::optional<AlignmentKind> kind; ///< by evidence where there is none
    std::vector<TurnPin> pins;
    std::vector<FacingTurns> byGuide = {}; ///< what a guide says

    bool operator==(const AlignmentRequest &) const = default;
};

/// How two texts stand beside each other, turn by turn and within the turns.
struct FoundAlignment {
    Alignment alignment;
    FacingWords words;
};

/// Aligns episodes on workers, and remembers the last few alignments while their texts live.
class AlignmentFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlignmentFinder)

public:
    explicit AlignmentFinder(QObject *parent = nullptr);
    ~AlignmentFinder() override;

    /// Null while it is being found; then found() says when it is there.
    [[nodiscard]] std::shared_ptr<const FoundAlignment> find(const AlignmentRequest &request);
    [[nodiscard]] bool isFinding() const;

Q_SIGNALS:
    void found();

private:
    /// Texts are not kept alive for it.
    struct Entry {
        std::weak_ptr<const Transcript> left;
        std::weak_ptr<const Transcript> right;
        std::optional<AlignmentKind> kind;
        std::vector<TurnPin> pins;
        std::vector<FacingTurns> byGuide;
        std::shared_ptr<const FoundAlignment> found; ///< null while the job runs
        std::unique_ptr<Job> job;

        [[nodiscard]] bool isFor(const AlignmentRequest &request) const;
    };
    /// Of four panes each two, and as many again for those looked at before.
    static constexpr size_t MostEntries = 12;

    void start(const AlignmentRequest &request);
    void forgetSome();

    std::deque<Entry> m_entries; ///< the last one asked for comes first
};

} // namespace visavis
