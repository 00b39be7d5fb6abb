// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace visavis::linguistic
{

/// A number of seconds, milliseconds ... as files write it, in milliseconds. None where it is no number, is
/// negative or lies beyond a thousand years.
[[nodiscard]] std::optional<Milliseconds> timeOfNumber(QStringView number, double millisecondsEach = 1000);

/// The same of a number that is read already.
[[nodiscard]] std::optional<Milliseconds> timeOf(double milliseconds);

/// The points in time of a document, by their ids. Points may be given by the clock, by the distance from
/// another, or not at all; references may point forward.
class Timeline
{
public:
    /// A point at this time.
    void add(QStringView id, std::optional<Milliseconds> time);
    /// A point so long after another one; after the point before it when that one's id is empty.
    void addSince(QStringView id, QStringView since, Milliseconds interval);
    /// The point from which all times are counted.
    void setOrigin(QStringView id) { m_origin = id.toString(); }

    /// To be called when all points are there, before the first question.
    void resolve();
    /// None for unknown points and those without a time.
    [[nodiscard]] std::optional<Milliseconds> time(QStringView id) const;

private:
    struct Distance {
        QString id;
        QString since;
        Milliseconds interval{0};
    };

    QHash<QString, Milliseconds> m_times;
    std::vector<Distance> m_distances;
    QString m_last;
    QString m_origin;
};

} // namespace visavis::linguistic
