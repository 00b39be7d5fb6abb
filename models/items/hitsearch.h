// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/backgroundsearch.h"
#include "models/project/snapshot.h"
#include "models/search/projectsearch.h"

namespace visavis
{

/// One search of a project on a worker, with a reading connection of its own. The hits arrive in order and a
/// few at a time.
class HitSearch final : public BackgroundSearch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitSearch)

public:
    explicit HitSearch(QObject *parent = nullptr);
    ~HitSearch() override;

    /// To be called once.
    void start(const OpenSnapshot &open, const Query &query, const SearchOptions &options);

Q_SIGNALS:
    void found(const QList<visavis::SearchHit> &hits);
    void finished(const visavis::SearchTotals &totals);

private:
    void collect() override;
    void end() override;

    std::shared_ptr<FoundItems<SearchHit>> m_found;
    std::shared_ptr<SearchTotals> m_totals; ///< the worker's until it has ended
};

} // namespace visavis
