// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/project.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace visavis
{

/// How often a name stands in texts.
struct NamePlaces {
    int all = 0;
    int small = 0; ///< of these in small letters, as a word would be
    bool operator==(const NamePlaces &) const = default;
};

/// Counts on a worker how often names stand in the current texts of all live episodes, and counts again when
/// names or texts change. Of several that begin at one word the longest stands there.
class AliasCounts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AliasCounts)

public:
    explicit AliasCounts(QObject *parent = nullptr);
    ~AliasCounts() override;

    /// Not owned; null for none.
    void setProject(Project *project);
    void setNames(const QStringList &names);

    /// By the name as foldedText() has it; nothing as long as it was not counted.
    [[nodiscard]] std::optional<NamePlaces> of(const QByteArray &foldedName) const;
    [[nodiscard]] bool isCounting() const { return m_job || m_soon.isActive(); }

Q_SIGNALS:
    /// The numbers are others now.
    void counted();
    void failed(const visavis::Error &error);

private:
    using Places = QHash<QByteArray, NamePlaces>;

    void follow(const QList<Change> &changes);
    void count();
    void end();
    void stop();

    QPointer<Project> m_project;
    QStringList m_names;
    Places m_places;
    QTimer m_soon;
    QPointer<Job> m_job;
    bool m_isOutdated = false; ///< what is being counted
};

} // namespace visavis
