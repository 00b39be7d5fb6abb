// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/sourcescan.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace visavis
{

/// Reads one source on a worker, with all that a preview shows; the newest question is the one that is
/// answered.
class ImportPreview final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPreview)

public:
    using QObject::QObject;
    ~ImportPreview() override;

    void read(const ImportRequest &request);
    /// Nothing is told any more.
    void cancel();
    [[nodiscard]] bool isBusy() const { return !m_job.isNull(); }

Q_SIGNALS:
    void ready(const std::shared_ptr<const visavis::ReadSource> &read);
    /// With the source alone where that could be decoded.
    void failed(const visavis::Error &error, const std::shared_ptr<const visavis::ReadSource> &read);

private:
    QPointer<Job> m_job; ///< Not owned: deletes itself when its worker has ended.
};

} // namespace visavis
