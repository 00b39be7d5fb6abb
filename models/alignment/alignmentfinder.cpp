// SPDX-License-Identifier: MIT
#include "models/alignment/alignmentfinder.h"

#include <algorithm>

namespace visavis
{

AlignmentFinder::AlignmentFinder(QObject *parent)
    : QObject(parent)
{
}

AlignmentFinder::~AlignmentFinder()
{
    for (Entry &entry : m_entries) {
        if (entry.job) {
            entry.job.release()->abandon();
        }
    }
}

bool AlignmentFinder::Entry::isFor(const AlignmentRequest &request) const
{
    return left.lock() == request.left && right.lock() == request.right && kind == request.kind &&
           pins == request.pins && byGuide == request.byGuide;
}

std::shared_ptr<const FoundAlignment> AlignmentFinder::find(const AlignmentRequest &request)
{
    if (!request.left || !request.right) {
        return nullptr;
    }
    const auto known =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.isFor(request); });
    if (known == m_entries.end()) {
        start(request);
    } else {
        std::rotate(m_entries.begin(), known, std::next(known));
    }
    return m_entries.front().found;
}

bool AlignmentFinder::isFinding() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.job != nullptr; });
}

void AlignmentFinder::start(const AlignmentRequest &request)
{
    forgetSome();
    auto result = std::make_shared<std::shared_ptr<const FoundAlignment>>();
    auto job = std::make_unique<Job>();
    connect(job.get(), &Job::finished, this, [this, result, finished = job.get()] {
        const auto entry = std::ranges::find(m_entries, finished, [](const Entry &e) { return e.job.get(); });
        if (entry != m_entries.end()) {
            entry->found = *result;
            entry->job.release()->deleteLater();
            Q_EMIT found();
        }
    });
    m_entries.push_front({.left = request.left,
                          .right = request.right,
                          .kind = request.kind,
                          .pins = request.pins,
                          .byGuide = request.byGuide,
                          .found = nullptr,
                          .job = std::move(job)});
    m_entries.front().job->start([request, result](Progress &) -> Result<void> {
        Alignment alignment =
            alignEpisodes(*request.left, *request.right, request.kind, request.pins, request.byGuide);
        FacingWords words(*request.left, *request.right, alignment);
        *result = std::make_shared<const FoundAlignment>(
            FoundAlignment{.alignment = std::move(alignment), .words = std::move(words)});
        return {};
    });
}

void AlignmentFinder::forgetSome()
{
    std::erase_if(m_entries, [](const Entry &entry) {
        return !entry.job && (entry.left.expired() || entry.right.expired());
    });
    while (m_entries.size() >= MostEntries) {
        if (auto job = std::move(m_entries.back().job)) {
            job.release()->abandon();
        }
        m_entries.pop_back();
    }
}

} // namespace visavis
