// SPDX-License-Identifier: MIT
#include "tests/app/runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Patience = 120'000;

} // namespace

const QByteArray Ferry = R"(---
title: The night ferry 😀
number: 12
lang: en
date: 2024-03-05
---

## Crossing

**Lena:** How did you come to the ferry?

**Karim:** My aunt had the tickets. It’s a small boat,
and the river was wide.

**Lena:** And the winter?

**Karim:** Ice. The river was wide. We waited for the
spring tide every year.
)";

const QByteArray Bakery = R"(WEBVTT

00:00:01.000 --> 00:00:04.000
<v Nora>When do you light the oven?</v>

00:00:05.000 --> 00:00:09.000
<v Émile>At two, the street is dark.</v>
)";

QList<QByteArray> Run::complaints() const
{
    QList<QByteArray> lines = errors.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QJsonDocument Run::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    return error.error == QJsonParseError::NoError ? document : QJsonDocument();
}

QString programPath()
{
    return QStringLiteral(VISAVIS);
}

Run runVisavis(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    process.start(programPath(), arguments);
    process.closeWriteChannel();
    Run run;
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit) {
        run.exitStatus = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

void startHolder(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(PROJECT_HOLDER), arguments);
    while (process.waitForReadyRead(Patience) && !process.canReadLine()) {
    }
    process.readLine();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size() && file.flush();
}

} // namespace visavis::test
