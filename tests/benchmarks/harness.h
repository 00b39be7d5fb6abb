// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <vector>

namespace visavis::bench
{

/// The middle one and the one that 99 of 100 are no worse than.
struct Row {
    QString name;
    double median = 0;
    double percentile99 = 0;
    QString unit;
    int runs = 0;
};

enum class Better { Lower, Higher };

[[nodiscard]] inline Row summarise(const QString &name, const QString &unit, std::vector<double> figures,
                                   Better better = Better::Lower)
{
    std::ranges::sort(figures);
    if (better == Better::Higher) {
        std::ranges::reverse(figures);
    }
    const auto at = [&](double share) {
        const auto place = size_t(std::ceil(share * double(figures.size())));
        return figures.empty() ? 0 : figures[std::clamp<size_t>(place, 1, figures.size()) - 1];
    };
    return {
        .name = name, .median = at(0.5), .percentile99 = at(0.99), .unit = unit, .runs = int(figures.size())};
}

/// Milliseconds of the clock that a piece of work takes.
[[nodiscard]] inline double milliseconds(const std::function<void()> &work)
{
    timespec start{};
    timespec stop{};
    clock_gettime(CLOCK_MONOTONIC, &start);
    work();
    clock_gettime(CLOCK_MONOTONIC, &stop);
    return double(stop.tv_sec - start.tv_sec) * 1e3 + double(stop.tv_nsec - start.tv_nsec) / 1e6;
}

/// Milliseconds that all threads of this process were running meanwhile, which other programs on a busy
/// machine disturb less.
[[nodiscard]] inline double processorMilliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

/// Milliseconds that this thread was running meanwhile: what a person would wait for on an idle machine, when
/// nothing in it waits for another thread.
[[nodiscard]] inline double threadMilliseconds(const std::function<void()> &work)
{
    timespec start{};
    timespec stop{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &stop);
    return double(stop.tv_sec - start.tv_sec) * 1e3 + double(stop.tv_nsec - start.tv_nsec) / 1e6;
}

/// What this process holds in memory, in megabytes, as the kernel counts it; 0 where it does not say.
[[nodiscard]] inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    constexpr double PageBytes = 4096;
    return file.readAll().split(' ').value(1).toDouble() * PageBytes / 1e6;
}

/// Runs cases by name and prints one table.
class Table
{
public:
    /// `--filter TEXT` among the arguments leaves only the cases whose names contain it.
    explicit Table(const QStringList &arguments)
    {
        const qsizetype filter = arguments.indexOf(QStringLiteral("--filter"));
        m_filter = filter >= 0 ? arguments.value(filter + 1) : QString();
    }

    [[nodiscard]] bool wants(const QString &name) const { return name.contains(m_filter); }

    /// A case: before each run the setup, outside the measured time. The figure is what body returns.
    void run(const QString &name, const QString &unit, int runs, const std::function<void()> &setup,
             const std::function<double()> &body)
    {
        if (!wants(name)) {
            return;
        }
        std::vector<double> figures;
        for (int i = 0; i < runs; ++i) {
            setup();
            figures.push_back(body());
        }
        add(summarise(name, unit, std::move(figures)));
    }

    void add(const Row &row)
    {
        if (!m_begun) {
            m_begun = true;
            print(QStringLiteral("name"), QStringLiteral("median"), QStringLiteral("99th"),
                  QStringLiteral("unit"), QStringLiteral("runs"));
        }
        print(row.name, number(row.median), number(row.percentile99), row.unit, QString::number(row.runs));
    }

private:
    static QString number(double value) { return QString::number(value, 'f', value < 10 ? 2 : 1); }

    void print(const QString &name, const QString &median, const QString &percentile, const QString &unit,
               const QString &runs)
    {
        m_out << name.leftJustified(44) << median.rightJustified(10) << percentile.rightJustified(10)
              << QStringLiteral("  ") << unit.leftJustified(14) << runs.rightJustified(5) << Qt::endl;
    }

    QString m_filter;
    bool m_begun = false;
    QTextStream m_out{stdout};
};

} // namespace visavis::bench
