// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QFile>

namespace visavis::test
{

/// A source of UTF-8 bytes, decoded as readers expect it. NUL becomes U+FFFD, as WebVTT's first step asks.
inline Source sourceOf(const QByteArray &bytes, const QString &fileName = {})
{
    using namespace Qt::StringLiterals;
    Source source;
    source.fileName = fileName;
    source.bytes = bytes;
    source.charset = u"UTF-8"_s;
    source.text = QString::fromUtf8(bytes);
    source.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    source.text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (source.text.startsWith(QChar(QChar::ByteOrderMark))) {
        source.text.removeFirst();
    }
    return source;
}

/// Null bytes when the file cannot be read.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One line for each section ("# title") and turn ("Ann 0:01-0:04: text"): what a test compares.
inline QStringList outlineOf(const Transcript &transcript)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    const auto seconds = [](std::optional<Milliseconds> time) {
        return time ? QString::number(double(time->count()) / 1000) : u"?"_s;
    };
    for (int section = 0; section < int(transcript.sections.size()); ++section) {
        const QStringView title = transcript.titleOf(transcript.sections[size_t(section)]);
        if (!title.isEmpty()) {
            lines.append(u"# "_s + title.toString());
        }
        const auto [first, last] = transcript.turnsOf(section);
        for (int turn = first; turn < last; ++turn) {
            const Turn &one = transcript.turns[size_t(turn)];
            lines.append(transcript.speakerNames(one) + u" "_s + seconds(one.start) + u"-"_s +
                         seconds(one.end) + u": "_s + transcript.text(one.range).toString());
        }
    }
    return lines;
}

} // namespace visavis::test
