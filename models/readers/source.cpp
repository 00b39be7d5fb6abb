// SPDX-License-Identifier: MIT
#include "models/readers/charset.h"
#include "models/readers/limits.h"
#include "models/readers/reader.h"
#include "models/transcript/forbidden.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> failOn(const QString &file, ErrorCode code, const QStringList &arguments = {})
{
    return std::unexpected(
        Error{.code = code, .arguments = arguments, .file = file, .line = 0, .detail = {}});
}

/// The first bytes of files that people drop by mistake and that are no text whatever follows.
bool hasBinarySignature(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array Signatures{
        "PK\x03\x04"sv,
        "PK\x05\x06"sv,
        "%PDF-"sv,
        "\x89PNG"sv,
        "GIF8"sv,
        "\xff\xd8\xff"sv,
        "\x1f\x8b"sv,
        "BZh"sv,
        "\xfd"
        "7zXZ"sv,
        "7z\xbc\xaf"sv,
        "\x28\xb5\x2f\xfd"sv,
        "SQLite format 3"sv,
        "\x7f"
        "ELF"sv,
        "\xd0\xcf\x11\xe0"sv,
        "OggS"sv,
        "ID3"sv,
        "RIFF"sv,
        "fLaC"sv,
        "\x1a\x45\xdf\xa3"sv,
        "MZ\x90"sv,
        "Rar!"sv,
    };
    const auto startsWith = [&](std::string_view signature) {
        return bytes.startsWith(QByteArrayView(signature.data(), qsizetype(signature.size())));
    };
    return std::ranges::any_of(Signatures, startsWith) ||
           bytes.sliced(std::min<qsizetype>(4, bytes.size())).startsWith("ftyp");
}

void normaliseLineEnds(QString &text)
{
    const qsizetype first = text.indexOf(u'\r');
    if (first < 0) {
        return;
    }
    const QChar *read = text.constData() + first;
    const QChar *const end = text.constData() + text.size();
    QChar *const begin = text.data();
    QChar *write = begin + first;
    for (; read < end; ++read) {
        if (*read != u'\r') {
            *write++ = *read;
            continue;
        }
        *write++ = u'\n';
        if (read + 1 < end && read[1] == u'\n') {
            ++read;
        }
    }
    text.truncate(write - begin);
}

/// Lines that are not empty.
qsizetype linesWithWords(QStringView text)
{
    qsizetype lines = 0;
    char16_t before = u'\n';
    for (const QChar c : text) {
        lines += before == u'\n' && c != u'\n' ? 1 : 0;
        before = c.unicode();
    }
    return lines;
}

struct LongLine {
    qint64 number = 0;
    qsizetype length = 0;
};

std::optional<LongLine> lineOverLimit(QStringView text)
{
    if (text.size() <= limits::LineUnits) {
        return std::nullopt;
    }
    qint64 number = 1;
    for (qsizetype start = 0; start < text.size(); ++number) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end - start > limits::LineUnits) {
            return LongLine{.number = number, .length = end - start};
        }
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace

Result<Source> decodeSource(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return failOn(fileName, ErrorCode::FileEmpty);
    }
    if (bytes.size() > limits::FileBytes) {
        return failOn(fileName, ErrorCode::FileTooLarge,
                      {QString::number(bytes.size()), QString::number(limits::FileBytes)});
    }
    if (hasBinarySignature(bytes)) {
        return failOn(fileName, ErrorCode::NotText);
    }
    std::optional<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return failOn(fileName, ErrorCode::NotText);
    }
    normaliseLineEnds(decoded->text);
    if (linesWithWords(decoded->text) > limits::Lines) {
        return failOn(fileName, ErrorCode::TooManyParts, {QString::number(limits::Lines)});
    }
    if (const auto line = lineOverLimit(decoded->text)) {
        auto error = failOn(fileName, ErrorCode::LineTooLong,
                            {QString::number(line->length), QString::number(limits::LineUnits)});
        error.error().line = line->number;
        return error;
    }
    decoded->undecodable += replaceForbidden(decoded->text);
    return Source{.fileName = fileName,
                  .bytes = bytes,
                  .charset = decoded->charset,
                  .text = std::move(decoded->text),
                  .undecodable = decoded->undecodable,
                  .charsetGuessed = decoded->guessed};
}

Result<Source> loadSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failOn(path, ErrorCode::FileNotFound);
    }
    if (info.isDir()) {
        return failOn(path, ErrorCode::FileIsFolder);
    }
    if (!info.isFile()) {
        return failOn(path, ErrorCode::FileIsSpecial);
    }
    if (info.size() > limits::FileBytes) {
        return failOn(path, ErrorCode::FileTooLarge,
                      {QString::number(info.size()), QString::number(limits::FileBytes)});
    }
    QFile file(path);
    const auto notReadable = [&] {
        auto error = failOn(path, ErrorCode::FileNotReadable);
        error.error().detail = file.errorString();
        return error;
    };
    if (!file.open(QIODevice::ReadOnly)) {
        return notReadable();
    }
    // One byte more than allowed tells a file that grew meanwhile from one at the limit.
    const QByteArray bytes = file.read(limits::FileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return notReadable();
    }
    return decodeSource(path, bytes);
}

} // namespace visavis
