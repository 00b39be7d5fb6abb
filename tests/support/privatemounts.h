// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace visavis::test
{

/// Mounts that only this process and its children see. Needs root, or a system that lets a person have user
/// namespaces.
class PrivateMounts
{
public:
    /// To be made first thing in main(), while there is one thread.
    PrivateMounts();
    /// Takes the mounts away.
    ~PrivateMounts();
    Q_DISABLE_COPY_MOVE(PrivateMounts)

    /// Why no mount can be made here; empty when it can.
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

    /// An empty file system in memory with room for so many bytes, on this folder.
    [[nodiscard]] bool mountMemory(const QString &folder, qint64 bytes);
    /// Gives it other room.
    [[nodiscard]] bool resize(const QString &folder, qint64 bytes);
    /// Leaves not a byte of room, by a file "ballast".
    [[nodiscard]] static bool fill(const QString &folder);
    [[nodiscard]] bool makeReadOnly(const QString &folder);
    [[nodiscard]] bool unmount(const QString &folder);

private:
    QString m_obstacle;
    QStringList m_folders;
};

} // namespace visavis::test
