// SPDX-License-Identifier: MIT
#include "tests/support/privatemounts.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

bool writeInto(const char *path, const QByteArray &content)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size();
}

/// A person becomes root of a namespace of their own.
bool enterNamespace()
{
    if (unshare(CLONE_NEWNS) == 0) {
        return true;
    }
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeInto("/proc/self/setgroups", "deny") &&
           writeInto("/proc/self/uid_map", "0 " + user + " 1") &&
           writeInto("/proc/self/gid_map", "0 " + group + " 1");
}

QByteArray sizeOption(qint64 bytes)
{
    return "size=" + QByteArray::number(bytes);
}

} // namespace

PrivateMounts::PrivateMounts()
{
    if (!enterNamespace() || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        m_obstacle =
            u"no mount of one's own can be made here: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)));
    }
}

PrivateMounts::~PrivateMounts()
{
    for (const QString &folder : std::as_const(m_folders)) {
        umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
    }
}

bool PrivateMounts::mountMemory(const QString &folder, qint64 bytes)
{
    if (mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, sizeOption(bytes).constData()) !=
        0) {
        return false;
    }
    m_folders.append(folder);
    return true;
}

bool PrivateMounts::resize(const QString &folder, qint64 bytes)
{
    return mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT,
                 sizeOption(bytes).constData()) == 0;
}

bool PrivateMounts::makeReadOnly(const QString &folder)
{
    return mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) ==
           0;
}

bool PrivateMounts::unmount(const QString &folder)
{
    m_folders.removeAll(folder);
    return umount2(QFile::encodeName(folder).constData(), MNT_DETACH) == 0;
}

bool PrivateMounts::fill(const QString &folder)
{
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return false;
    }
    for (const qsizetype piece : {qsizetype(65536), qsizetype(1024), qsizetype(1)}) {
        while (ballast.write(QByteArray(piece, 'x')) == piece) {
        }
    }
    return true;
}

} // namespace visavis::test
