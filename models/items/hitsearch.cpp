// SPDX-License-Identifier: MIT
#include "models/items/hitsearch.h"

namespace visavis
{

HitSearch::HitSearch(QObject *parent)
    : BackgroundSearch(parent)
    , m_found(std::make_shared<FoundItems<SearchHit>>())
    , m_totals(std::make_shared<SearchTotals>())
{
}

HitSearch::~HitSearch() = default;

void HitSearch::start(const OpenSnapshot &open, const Query &query, const SearchOptions &options)
{
    run([this, open, query, options, found = m_found, totals = m_totals](Progress &progress) -> Result<void> {
        const auto snapshot = open();
        if (!snapshot) {
            return std::unexpected(snapshot.error());
        }
        const auto tell = [&](const SearchHit &hit) {
            if (found->add(hit)) {
                announce();
            }
        };
        return searchProject((*snapshot)->database(), query, options, tell, progress)
            .transform([&](const SearchTotals &counted) { *totals = counted; });
    });
}

void HitSearch::collect()
{
    if (const QList<SearchHit> hits = m_found->takeAll(); !hits.isEmpty()) {
        Q_EMIT found(hits);
    }
}

void HitSearch::end()
{
    Q_EMIT finished(*m_totals);
}

} // namespace visavis
