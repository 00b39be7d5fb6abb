// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QSemaphore>

namespace visavis::test
{

/// Holds a project's writer at its next task, as a slow disk would, until it is let go. What is enqueued
/// before may be written, what follows is not.
class HeldWriter
{
public:
    explicit HeldWriter(Project &project)
    {
        project.writer()->enqueue([gate = m_gate](WriterContext &) -> Result<void> {
            gate->acquire();
            return {};
        });
    }
    ~HeldWriter() { release(); }
    Q_DISABLE_COPY_MOVE(HeldWriter)

    void release() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace visavis::test
