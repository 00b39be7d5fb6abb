// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/generator.h"

#include <QDir>
#include <QFile>

namespace visavis::bench
{

inline void require(bool held, const char *what)
{
    if (!held) {
        qFatal("cannot be measured: %s", what);
    }
}

/// A project of this size, made at the first run of a benchmark in its folder and kept for the next.
[[nodiscard]] inline QString keptProject(const QString &folder, const QString &name,
                                         const test::ProjectSize &size)
{
    const QString path = QDir(folder).filePath(name + QStringLiteral(".visavis"));
    if (!QFile::exists(path)) {
        const QString unfinished = path + QStringLiteral(".part");
        QFile::remove(unfinished);
        require(test::makeProject(unfinished, size).has_value(), "making a project");
        require(QFile::rename(unfinished, path), "keeping a project");
    }
    return path;
}

inline constexpr test::ProjectSize TenThousandInterviews{
    .episodes = 10'000, .words = 400, .annotations = 10'000, .tags = 200, .seed = 2};

/// A project whose first interview has a million words and 10,000 annotations, and some of usual length.
[[nodiscard]] inline QString projectWithLongInterview(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("long-and-short.visavis"));
    if (!QFile::exists(path)) {
        const QString unfinished = path + QStringLiteral(".part");
        QFile::remove(unfinished);
        require(
            test::makeProject(
                unfinished, {.episodes = 1, .words = 1'000'000, .annotations = 10'000, .tags = 60, .seed = 3})
                .has_value(),
            "making a project");
        {
            auto project = Project::open(unfinished, QStringLiteral("bench"));
            require(project.has_value(), "opening");
            test::TranscriptGenerator generator(4);
            for (int i = 0; i < 10; ++i) {
                require(test::addTranscript(**project, generator.transcript(8'000)).isValid(), "adding");
            }
        }
        require(QFile::rename(unfinished, path), "keeping a project");
    }
    return path;
}

/// So many plain-text interviews of 50 kB each in a folder, made when they are not there.
inline QStringList textsToImport(const QString &folder, int count)
{
    const QDir texts(folder);
    QStringList files;
    test::TranscriptGenerator generator(5);
    texts.mkpath(QStringLiteral("."));
    for (int i = 0; i < count; ++i) {
        const QString path = texts.filePath(QStringLiteral("%1.txt").arg(i));
        if (!QFile::exists(path)) {
            constexpr qsizetype WordsOf50kB = 8800;
            QFile file(path);
            require(file.open(QIODevice::WriteOnly), "writing texts");
            file.write(test::asPlainText(generator.transcript(WordsOf50kB)).toUtf8());
        }
        files.append(path);
    }
    return files;
}

} // namespace visavis::bench
