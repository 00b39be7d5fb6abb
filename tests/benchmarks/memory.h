// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QFile>

namespace visavis::bench
{

/// A field of this process's status, in bytes; 0 where the kernel does not say.
[[nodiscard]] inline double statusBytes(QByteArrayView field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return line.sliced(field.size()).chopped(2).trimmed().toDouble() * 1024;
        }
    }
    return 0;
}

/// From here on the kernel counts the most memory anew.
inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

} // namespace visavis::bench
