// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/knownsources.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace visavis
{

/// What of the sources to import is in the project already. A worker asks the file, once all that was done
/// when this was made is in it.
class ImportKnown final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportKnown)

public:
    /// The project outlives it.
    explicit ImportKnown(Project &project, QObject *parent = nullptr);
    ~ImportKnown() override;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Invalid where there is none, and until it is ready.
    [[nodiscard]] EpisodeId withBytes(const QByteArray &sha256) const
    {
        return m_known.current.value(sha256);
    }
    /// The one that had a text of these bytes before.
    [[nodiscard]] EpisodeId withFormerBytes(const QByteArray &sha256) const
    {
        return m_known.former.value(sha256);
    }
    /// By namesakeKey().
    [[nodiscard]] EpisodeId namesake(const QString &key) const { return m_namesakes.value(key); }

Q_SIGNALS:
    void ready();

private:
    void askWhenWritten();

    QString m_path;
    Writer *m_writer; ///< Not owned; null when the project is read-only.
    Writer::Ticket m_before = 0;
    std::unique_ptr<Job> m_job;
    KnownSources m_known;
    QHash<QString, EpisodeId> m_namesakes;
    bool m_isReady = false;
};

} // namespace visavis
