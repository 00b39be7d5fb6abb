// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace visavis::test
{

/// What one run of the program gave.
struct Run {
    int exitStatus = -1; ///< -1: crashed, or did not end in time
    QByteArray output;
    QByteArray errors;

    /// The lines of the errors.
    [[nodiscard]] QList<QByteArray> complaints() const;
    /// The output as JSON; null when it is not one whole document.
    [[nodiscard]] QJsonDocument json() const;
};

/// Runs the program itself, as a shell would, in this folder (none: the current one).
[[nodiscard]] Run runVisavis(const QStringList &arguments, const QString &folder = {});

/// Where the program is.
[[nodiscard]] QString programPath();

/// Starts the process that holds a project as a window does, and waits until it listens.
void startHolder(QProcess &process, const QStringList &arguments);

/// Writes a file, making its folders.
[[nodiscard]] bool writeFile(const QString &path, const QByteArray &content);

/// Short interviews of our own: in the first, an emoji stands before what is quoted, and a phrase comes
/// twice.
extern const QByteArray Ferry;
extern const QByteArray Bakery;

} // namespace visavis::test
