// SPDX-License-Identifier: MIT
#include "models/items/importpreview.h"

namespace visavis
{

ImportPreview::~ImportPreview()
{
    cancel();
}

void ImportPreview::read(const ImportRequest &request)
{
    cancel();
    auto result = std::make_shared<std::shared_ptr<const ReadSource>>();
    m_job = new Job;
    connect(m_job, &Job::succeeded, this, [this, result] {
        m_job.clear();
        Q_EMIT ready(*result);
    });
    connect(m_job, &Job::failed, this, [this, result](const Error &error) {
        m_job.clear();
        Q_EMIT failed(error, *result);
    });
    connect(m_job, &Job::finished, m_job, &QObject::deleteLater);
    m_job->start([request, result](Progress &progress) -> Result<void> {
        return readSource(request, progress)
            .transform(
                [&](ReadSource &&read) { *result = std::make_shared<const ReadSource>(std::move(read)); })
            .or_else([&](const Error &error) -> Result<void> {
                if (auto source = sourceOf(request)) {
                    *result = std::make_shared<const ReadSource>(
                        ReadSource{.source = std::move(*source), .reading = {}, .edited = {}});
                }
                return std::unexpected(error);
            });
    });
}

void ImportPreview::cancel()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job.clear();
    }
}

} // namespace visavis
