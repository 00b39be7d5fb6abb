// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

#include <functional>

namespace visavis::bench
{

/// An application that notes how long each event keeps its thread. An event that another one sends, or that
/// arrives in a nested loop, is part of that one.
class WatchedApplication final : public QApplication
{
public:
    struct Longest {
        double clock = 0;     ///< milliseconds of the event that took longest
        double processor = 0; ///< milliseconds on the processor, of the event that took longest there
        double untilDone = 0; ///< milliseconds from the start until `done` held
        QString event;        ///< what the first of these was, and for whom
    };

    using QApplication::QApplication;

    /// Does the work as an event of its own, waits for `done`, and then for what follows.
    [[nodiscard]] Longest during(const std::function<void()> &work, const std::function<bool()> &done);

    /// Lets events pass until idle work has come to rest.
    static void settle();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
    Longest m_longest;
};

} // namespace visavis::bench
