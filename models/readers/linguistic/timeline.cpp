// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/timeline.h"

#include <cmath>

namespace visavis::linguistic
{

namespace
{

constexpr double Latest = 1000.0 * 366 * 24 * 3600 * 1000; ///< milliseconds: a thousand years

} // namespace

std::optional<Milliseconds> timeOf(double milliseconds)
{
    if (!(milliseconds >= 0) || milliseconds > Latest) {
        return std::nullopt;
    }
    return Milliseconds(std::llround(milliseconds));
}

std::optional<Milliseconds> timeOfNumber(QStringView number, double millisecondsEach)
{
    bool isNumber = false;
    const double value = number.trimmed().toDouble(&isNumber);
    return isNumber ? timeOf(value * millisecondsEach) : std::nullopt;
}

void Timeline::add(QStringView id, std::optional<Milliseconds> time)
{
    m_last = id.toString();
    if (time) {
        m_times.insert(m_last, *time);
    }
}

void Timeline::addSince(QStringView id, QStringView since, Milliseconds interval)
{
    m_distances.push_back(
        {.id = id.toString(), .since = since.isEmpty() ? m_last : since.toString(), .interval = interval});
    m_last = id.toString();
}

void Timeline::resolve()
{
    // A second time for references that point forward; more than that is no time line.
    for (int pass = 0; pass < 2; ++pass) {
        for (const Distance &distance : m_distances) {
            const auto since = m_times.constFind(distance.since);
            if (since != m_times.constEnd() && !m_times.contains(distance.id)) {
                const Milliseconds sum = *since + distance.interval;
                m_times.insert(distance.id, std::min(sum, Milliseconds(qint64(Latest))));
            } else if (since == m_times.constEnd() && distance.since == m_origin) {
                m_times.insert(distance.since, Milliseconds(0));
                m_times.insert(distance.id, distance.interval);
            }
        }
    }
    const auto origin = m_times.constFind(m_origin);
    const Milliseconds zero = origin == m_times.constEnd() ? Milliseconds(0) : *origin;
    for (Milliseconds &time : m_times) {
        time = std::max(time - zero, Milliseconds(0));
    }
}

std::optional<Milliseconds> Timeline::time(QStringView id) const
{
    const auto found = m_times.constFind(id.toString());
    return found == m_times.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace visavis::linguistic
