// SPDX-License-Identifier: MIT
#include "models/items/importknown.h"

#include "models/project/knownsources.h"

namespace visavis
{

ImportKnown::ImportKnown(Project &project, QObject *parent)
    : QObject(parent)
    , m_path(project.path())
    , m_writer(project.writer())
    , m_before(m_writer ? m_writer->lastTicket() : 0)
{
    if (m_writer) {
        connect(m_writer, &Writer::committed, this, &ImportKnown::askWhenWritten);
        connect(m_writer, &Writer::failed, this, &ImportKnown::askWhenWritten);
    }
    askWhenWritten();
}

ImportKnown::~ImportKnown() = default;

void ImportKnown::askWhenWritten()
{
    if (m_job || (m_writer && !m_writer->isSettled(m_before))) {
        return;
    }
    struct Found {
        KnownSources known;
        QHash<QString, EpisodeId> namesakes;
    };
    auto found = std::make_shared<Found>();
    m_job = std::make_unique<Job>();
    connect(m_job.get(), &Job::finished, this, [this, found] {
        m_known = std::move(found->known);
        m_namesakes = std::move(found->namesakes);
        m_isReady = true;
        Q_EMIT ready();
    });
    m_job->start([path = m_path, found](Progress &) {
        return Snapshot::open(path).transform([&](const std::unique_ptr<Snapshot> &snapshot) {
            found->known = knownSources(snapshot->database());
            found->namesakes = namesakes(snapshot->database());
        });
    });
}

} // namespace visavis
