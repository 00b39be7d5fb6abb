// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/casemodel.h"

namespace visavis
{

/// The interviews of a project as cases: with who speaks in them and what is known of them.
class InterviewsModel final : public CaseModel
{
    Q_OBJECT

public:
    enum Fixed { Title, Number, Date, People, Restricted, Turns, Words, FixedCount };
    static constexpr int FixedBefore = FixedCount;

    /// The counts are not owned and outlive it.
    explicit InterviewsModel(SpeechCounts *counts, QObject *parent = nullptr);

    /// Invalid when there is no such row.
    [[nodiscard]] EpisodeId episodeAt(int row) const;
    [[nodiscard]] Fields fields(int row, const Predicate &predicate) const override;

protected:
    [[nodiscard]] std::vector<QUuid> cases() const override;
    [[nodiscard]] QVariant fixedData(const QUuid &guid, int fixed, int role) const override;
    [[nodiscard]] QVariant fixedHeader(int fixed, int role) const override;
    [[nodiscard]] CellKind fixedKind(int fixed) const override;
    [[nodiscard]] Result<void> setFixed(const std::vector<QUuid> &guids, int fixed,
                                        const QVariant &value) override;
    [[nodiscard]] std::optional<QSet<QUuid>> touched(const QList<Change> &changes) const override;

private:
    [[nodiscard]] QStringList peopleIn(EpisodeId episode) const;
    [[nodiscard]] QString textOf(const Episode &episode, int fixed) const;
    [[nodiscard]] qint64 speechIn(EpisodeId episode, int fixed) const;
};

} // namespace visavis
