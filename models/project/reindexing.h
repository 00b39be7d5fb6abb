// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/writer.h"

#include <QObject>

#include <memory>

namespace visavis
{

/// How much of the index is made.
struct IndexState {
    bool isCurrent = true; ///< whole, and made by this program's folding; until then searches read the texts
    qint64 done = 0;       ///< of total, while it is made anew; in turns, roughly
    qint64 total = 0;

    bool operator==(const IndexState &) const = default;
};

/// Makes the index of an open project anew when another folding made it: through the writer, a slice at a
/// time, the next one when the one before is on disk, so that nobody waits for it. How far it came is in the
/// file with each slice, so that it goes on there when the project is opened again.
///
/// Lives on the project's thread and needs its event loop; without one the first slice is all that is done.
class Reindexing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reindexing)

public:
    /// The writer outlives it.
    explicit Reindexing(Writer &writer, QObject *parent = nullptr);
    ~Reindexing() override;

    void start();

Q_SIGNALS:
    void progressed(const visavis::IndexState &state);

private:
    class Work;
    void enqueueSlice();
    void follow(Writer::Ticket committed);

    Writer &m_writer;
    std::shared_ptr<Work> m_work; ///< shared with the slice that the writer has
    Writer::Ticket m_ticket = 0;  ///< of that slice
};

} // namespace visavis
