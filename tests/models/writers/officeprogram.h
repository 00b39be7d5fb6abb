// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

namespace visavis::test
{

/// LibreOffice without a window, with settings of its own, on files of a folder that goes when this does.
class OfficeProgram
{
public:
    [[nodiscard]] static bool isThere() { return !program().isEmpty(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A file that is to be converted.
    [[nodiscard]] bool add(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// The files of these names: "odt", "txt:Text (encoded):UTF8".
    [[nodiscard]] bool convert(const QString &filter, const QStringList &names) const
    {
        QStringList arguments{QStringLiteral("-env:UserInstallation=file://") +
                                  path(QStringLiteral("profile")),
                              QStringLiteral("--headless"),
                              QStringLiteral("--convert-to"),
                              filter,
                              QStringLiteral("--outdir"),
                              path(QStringLiteral("out"))};
        for (const QString &name : names) {
            arguments += path(name);
        }
        constexpr int Patience = 180'000; // milliseconds, for a first start on a busy machine
        QProcess process;
        process.start(program(), arguments);
        return process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    /// What came out under this name.
    [[nodiscard]] QByteArray result(const QString &name) const
    {
        QFile file(path(QStringLiteral("out/") + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("soffice")); }

    QTemporaryDir m_folder;
};

} // namespace visavis::test
