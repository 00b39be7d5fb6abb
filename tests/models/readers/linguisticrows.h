// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/validate.h"
#include "tests/models/readers/sources.h"
#include "tests/models/readers/warningkeys.h"

#include <QTest>

namespace visavis::test
{

/// Columns of the tests of one format: the bytes of a file, its outline (see outlineOf), how many units it
/// has, and its warnings.
inline void addReadingColumns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("outline");
    QTest::addColumn<int>("units");
    QTest::addColumn<QStringList>("warnings");
}

/// Reads the row's bytes, decoded as a file is, and compares.
inline void compareReading(const Format &format)
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, outline);
    QFETCH(const int, units);
    QFETCH(const QStringList, warnings);
    const Result<Source> source = decodeSource({}, bytes);
    QVERIFY(source);
    QCOMPARE(format.fit(*source), Fit::Certain);
    NoProgress progress;
    const auto transcript = format.read(*source, progress);
    QVERIFY2(transcript, qPrintable(transcript ? QString() : transcript.error().detail));
    QCOMPARE(violation(*transcript, source->text).value_or(QString()), QString());
    QCOMPARE(outlineOf(*transcript), outline);
    QCOMPARE(transcript->units, units);
    QStringList keys;
    for (const Warning &warning : transcript->warnings) {
        keys.append(warningKey(warning));
    }
    QCOMPARE(keys, warnings);
    QCOMPARE(transcript->format, QString(format.id));
}

} // namespace visavis::test
