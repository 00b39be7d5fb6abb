// SPDX-License-Identifier: MIT
#pragma once

#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/window/watchedapplication.h"

#include <QTextStream>

namespace visavis::bench
{

using namespace Qt::StringLiterals;

/// Measures what one does in a window and prints a line for each: the longest event by the clock and on the
/// processor, and the time until all was done.
class Bench
{
public:
    Bench(WatchedApplication &application, const QStringList &arguments)
        : m_application(application)
        , m_filter(arguments.value(arguments.indexOf(u"--filter"_s) + 1))
        , m_events(arguments.contains(u"--events"_s))
    {
        if (!arguments.contains(u"--filter"_s)) {
            m_filter.clear();
        }
        print(u"longest event of"_s, {u"clock"_s, u"worst"_s, u"processor"_s, u"worst"_s, u"all done"_s});
    }

    [[nodiscard]] bool wants(const QString &name) const { return name.contains(m_filter); }
    [[nodiscard]] WatchedApplication &application() { return m_application; }

    /// Does it so many times, each time after `before`, which is not measured.
    void measure(
        const QString &name, int runs, const std::function<void()> &before, const std::function<void()> &work,
        const std::function<bool()> &done = [] { return true; })
    {
        if (!wants(name)) {
            return;
        }
        std::vector<double> clock;
        std::vector<double> processor;
        std::vector<double> total;
        for (int i = 0; i < runs; ++i) {
            before();
            WatchedApplication::settle();
            const auto longest = m_application.during(work, done);
            clock.push_back(longest.clock);
            processor.push_back(longest.processor);
            total.push_back(longest.untilDone);
            if (m_events) {
                qInfo("%s: %.1f ms in %s", qPrintable(name), longest.clock, qPrintable(longest.event));
            }
        }
        const Row byClock = summarise({}, {}, clock);
        const Row byProcessor = summarise({}, {}, processor);
        print(name, {number(byClock.median), number(byClock.percentile99), number(byProcessor.median),
                     number(byProcessor.percentile99), number(summarise({}, {}, total).median)});
    }

    void tell(const QString &name, double figure)
    {
        if (wants(name)) {
            print(name, {number(figure)});
        }
    }

private:
    static QString number(double value) { return QString::number(value, 'f', 1); }

    static void print(const QString &name, const QStringList &columns)
    {
        static QTextStream out(stdout);
        out << name.leftJustified(52);
        for (const QString &column : columns) {
            out << column.rightJustified(10);
        }
        out << Qt::endl;
    }

    WatchedApplication &m_application;
    QString m_filter;
    bool m_events;
};

} // namespace visavis::bench
