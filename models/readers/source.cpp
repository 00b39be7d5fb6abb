// SPDX-License-Identifier: MIT
#include "models/base/ordinaryfile.h"
#include "models/readers/charset.h"
#include "models/readers/limits.h"
#include "models/readers/linecursor.h"
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

template<size_t N>
bool startsWithAny(QByteArrayView bytes, const std::array<std::string_view, N> &signatures)
{
    return std::ranges::any_of(signatures, [&](std::string_view signature) {
        return bytes.startsWith(QByteArrayView(signature.data(), qsizetype(signature.size())));
    });
}

/// The first bytes of files that people drop by mistake and that are no text whatever follows.
bool hasBinarySignature(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array Signatures{
        "\x89PNG"sv,
        "GIF8"sv,
        "\xff\xd8\xff"sv,
        "SQLite format 3"sv,
        "\x7f"
        "ELF"sv,
        "OggS"sv,
        "ID3"sv,
        "RIFF"sv,
        "fLaC"sv,
        "\x1a\x45\xdf\xa3"sv,
        "MZ\x90"sv,
    };
    return startsWithAny(bytes, Signatures) ||
           bytes.sliced(std::min<qsizetype>(4, bytes.size())).startsWith("ftyp");
}

/// Other files packed together; ordinary zip files are looked into.
bool hasArchiveSignature(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array Signatures{
        "PK\x05\x06"sv,
        "\x1f\x8b"sv,
        "BZh"sv,
        "\xfd"
        "7zXZ"sv,
        "7z\xbc\xaf"sv,
        "\x28\xb5\x2f\xfd"sv,
        "Rar!"sv,
    };
    return startsWithAny(bytes, Signatures);
}

Content contentOf(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\x03\x04")) {
        return Content::Zip;
    }
    // Readers of PDF put up with blanks before it, so some programs write them.
    constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 1024));
    const QByteArrayView start = head.startsWith(ByteOrderMark) ? head.sliced(ByteOrderMark.size()) : head;
    return start.trimmed().startsWith("%PDF-") ? Content::Pdf : Content::Text;
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

/// A line over the limit, or more lines than that.
std::optional<Error> wrongLines(QStringView text)
{
    if (text.size() <= std::min(limits::Lines, limits::LineUnits)) {
        return std::nullopt;
    }
    const auto error = [](ErrorCode code, const QStringList &arguments, qint64 line) {
        return Error{.code = code, .arguments = arguments, .file = {}, .line = line, .detail = {}};
    };
    qsizetype filled = 0;
    for (LineCursor lines(text); !lines.atEnd();) {
        const qsizetype length = lines.next().size();
        if (length > limits::LineUnits) {
            return error(ErrorCode::LineTooLong,
                         {QString::number(length), QString::number(limits::LineUnits)}, lines.line());
        }
        filled += length > 0 ? 1 : 0;
        if (filled > limits::Lines) {
            return error(ErrorCode::TooManyParts, {QString::number(limits::Lines)}, 0);
        }
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
    if (bytes.startsWith("\xd0\xcf\x11\xe0")) {
        return failOn(fileName, ErrorCode::OldOfficeFile);
    }
    if (hasArchiveSignature(bytes)) {
        return failOn(fileName, ErrorCode::Archive);
    }
    if (hasBinarySignature(bytes)) {
        return failOn(fileName, ErrorCode::NotText);
    }
    if (const Content content = contentOf(bytes); content != Content::Text) {
        return Source{.fileName = fileName,
                      .bytes = bytes,
                      .content = content,
                      .charset = {},
                      .text = {},
                      .undecodable = 0,
                      .charsetGuessed = false};
    }
    std::optional<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        return failOn(fileName, ErrorCode::NotText);
    }
    while (decoded->text.startsWith(QChar(QChar::ByteOrderMark))) {
        decoded->text.removeFirst(); // a second one, from files put together
    }
    normaliseLineEnds(decoded->text);
    if (auto wrong = wrongLines(decoded->text)) {
        wrong->file = fileName;
        return std::unexpected(*std::move(wrong));
    }
    decoded->undecodable += replaceForbidden(decoded->text);
    return Source{.fileName = fileName,
                  .bytes = bytes,
                  .content = Content::Text,
                  .charset = decoded->charset,
                  .text = std::move(decoded->text),
                  .undecodable = decoded->undecodable,
                  .charsetGuessed = decoded->guessed};
}

Result<Source> loadSource(const QString &path)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary) {
        return std::unexpected(ordinary.error());
    }
    if (const qint64 size = QFileInfo(path).size(); size > limits::FileBytes) {
        return failOn(path, ErrorCode::FileTooLarge,
                      {QString::number(size), QString::number(limits::FileBytes)});
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
