// SPDX-License-Identifier: MIT
#include "tests/fuzz/check.h"

#include "models/transcript/forbidden.h"
#include "models/transcript/validate.h"

#include <QStringDecoder>

#include <cstdio>
#include <cstdlib>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

[[noreturn]] void failWith(const QString &reason)
{
    std::fputs(qUtf8Printable(reason + u'\n'), stderr);
    std::abort();
}

/// As decodeSource does, but nothing is taken for binary. A first byte of 0xFF stands for UTF-16.
QString decode(const QByteArray &bytes)
{
    QString text =
        bytes.startsWith('\xFF')
            ? QString(reinterpret_cast<const QChar *>(bytes.constData() + bytes.size() % 2), bytes.size() / 2)
            : QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    replaceForbidden(text);
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

} // namespace

void readAndCheck(const Format &format, const QByteArray &bytes)
{
    Source source;
    source.fileName = u"input."_s + format.fileNameSuffixes.value(0);
    source.bytes = bytes;
    source.content = format.content;
    if (format.content == Content::Text) {
        source.charset = u"UTF-8"_s;
        source.text = decode(bytes);
    }
    static_cast<void>(format.fit(source));
    NoProgress progress;
    const auto transcript = format.read(source, progress);
    if (!transcript) {
        const ErrorCode code = transcript.error().code;
        if (code == ErrorCode::Internal || code == ErrorCode::Cancelled) {
            failWith(u"The reader gave up without a reason"_s);
        }
        return;
    }
    if (transcript->format != format.id) {
        failWith(u"The transcript names another format"_s);
    }
    if (const auto broken = violation(*transcript, source.text)) {
        failWith(*broken);
    }
}

} // namespace visavis::test
