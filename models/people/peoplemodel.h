// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/casemodel.h"

namespace visavis
{

/// The persons of a project, with what they say and what is known of them.
class PeopleModel final : public CaseModel
{
    Q_OBJECT

public:
    enum Fixed {
        Name,
        Roles,
        Restricted,
        Interviews,
        Turns,
        Words,
        Colouring,
        Consent,
        ConsentDate,
        FixedCount
    };
    static constexpr int FixedBefore = Consent;

    /// The counts are not owned and outlive it.
    explicit PeopleModel(SpeechCounts *counts, QObject *parent = nullptr);

    /// Invalid when there is no such row.
    [[nodiscard]] SpeakerId personAt(int row) const;
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
    /// Labels in live interviews.
    [[nodiscard]] std::vector<const EpisodeLabel *> labelsOf(const Speaker &person) const;
    [[nodiscard]] QStringList interviewsOf(const Speaker &person) const;
    [[nodiscard]] QVariant speechData(const Speaker &person, int fixed, int role) const;
    [[nodiscard]] QString textOf(const Speaker &person, int fixed) const;
    void followCounts(const QSet<EpisodeId> &counted);
};

} // namespace visavis
