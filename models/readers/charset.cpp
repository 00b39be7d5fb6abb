// SPDX-License-Identifier: MIT
#include "models/readers/charset.h"

#include <QStringDecoder>
#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Enough to judge a character set by; more only costs time.
constexpr qsizetype SampleBytes = 64 * 1024;

DecodedText decodedBy(QStringDecoder decoder, QByteArrayView bytes, const QString &charset, bool guessed)
{
    DecodedText result{
        .text = decoder.decode(bytes), .charset = charset, .undecodable = 0, .guessed = guessed};
    if (decoder.hasError()) {
        result.undecodable = std::max<qsizetype>(1, result.text.count(QChar::ReplacementCharacter));
    }
    return result;
}

struct Mark {
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
    QStringView name;
};

std::optional<DecodedText> decodeByMark(QByteArrayView bytes)
{
    static const std::array Marks{
        Mark{.bytes = QByteArrayView("\xff\xfe\0\0", 4),
             .encoding = QStringConverter::Utf32LE,
             .name = u"UTF-32LE"},
        Mark{.bytes = QByteArrayView("\0\0\xfe\xff", 4),
             .encoding = QStringConverter::Utf32BE,
             .name = u"UTF-32BE"},
        Mark{
            .bytes = QByteArrayView("\xef\xbb\xbf", 3), .encoding = QStringConverter::Utf8, .name = u"UTF-8"},
        Mark{.bytes = QByteArrayView("\xff\xfe", 2),
             .encoding = QStringConverter::Utf16LE,
             .name = u"UTF-16LE"},
        Mark{.bytes = QByteArrayView("\xfe\xff", 2),
             .encoding = QStringConverter::Utf16BE,
             .name = u"UTF-16BE"},
    };
    for (const Mark &mark : Marks) {
        if (bytes.startsWith(mark.bytes)) {
            return decodedBy(QStringDecoder(mark.encoding, QStringConverter::Flag::Stateless),
                             bytes.sliced(mark.bytes.size()), mark.name.toString(), false);
        }
    }
    return std::nullopt;
}

/// UTF-16 without a mark shows by zero bytes on one side of the pairs: spaces and line ends alone give some.
std::optional<QStringConverter::Encoding> utf16ByZeros(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleBytes));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        zeros[size_t(i & 1)] += sample[i] == '\0' ? 1 : 0;
    }
    const qsizetype enough = std::max<qsizetype>(1, sample.size() / 32);
    if (zeros[1] >= enough && zeros[0] * 16 <= zeros[1]) {
        return QStringConverter::Utf16LE;
    }
    if (zeros[0] >= enough && zeros[1] * 16 <= zeros[0]) {
        return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleBytes));
    const auto isControl = [](char c) {
        const auto byte = uchar(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x15;
    };
    return std::ranges::count_if(sample, isControl) * 50 > sample.size();
}

/// Text that is UTF-8 but for a few broken places: far more whole sequences than broken ones.
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        if (length > 1 && bytes.sliced(i, std::min(length, bytes.size() - i)).isValidUtf8()) {
            ++whole;
            i += length;
        } else {
            ++broken;
            ++i;
        }
    }
    return whole > 4 * broken;
}

/// Bytes above ASCII that mean letters and punctuation of the western European languages in windows-1252, and
/// are rare enough not to be a text in another alphabet.
bool looksWestern(QByteArrayView bytes)
{
    static constexpr std::string_view Common =
        "\x80\x85\x8c\x91\x92\x93\x94\x95\x96\x97\x9c\xa0\xa1\xa3\xa7\xa9\xab\xae\xb0\xb4\xb7\xbb\xbf\xc0\xc1"
        "\xc2\xc4"
        "\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcd\xce\xcf\xd1\xd3\xd4\xd6\xd8\xd9\xda\xdb\xdc\xdf\xe0\xe1\xe2\xe3\xe4"
        "\xe5\xe6"
        "\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf1\xf2\xf3\xf4\xf5\xf6\xf8\xf9\xfa\xfb\xfc";
    qsizetype high = 0;
    for (const char c : bytes) {
        if (uchar(c) < 0x80) {
            continue;
        }
        if (Common.find(c) == std::string_view::npos) {
            return false;
        }
        ++high;
    }
    return high * 5 < bytes.size();
}

QByteArray detectedCharset(QByteArrayView bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), size_t(bytes.size())) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toLower();
}

/// The set that an XML declaration or an HTML page's head names, in lower case.
QByteArray declaredCharset(QByteArrayView bytes)
{
    constexpr qsizetype LookBytes = 1024; // as browsers do
    const QByteArray head = bytes.first(std::min(bytes.size(), LookBytes)).toByteArray().toLower();
    const bool isXml = head.trimmed().startsWith("<?xml");
    const qsizetype xmlEnd = isXml ? head.indexOf("?>") : -1;
    qsizetype at = isXml ? head.first(std::max<qsizetype>(xmlEnd, 0)).indexOf("encoding") : -1;
    at = at >= 0 ? at + qsizetype(qstrlen("encoding")) : -1;
    if (const qsizetype meta = head.indexOf("<meta"); at < 0 && meta >= 0) {
        const qsizetype charset = head.indexOf("charset", meta);
        at = charset >= 0 ? charset + qsizetype(qstrlen("charset")) : -1;
    }
    if (at < 0) {
        return {};
    }
    QByteArrayView rest = QByteArrayView(head).sliced(at).trimmed();
    if (!rest.startsWith('=')) {
        return {};
    }
    rest = rest.sliced(1).trimmed();
    rest = rest.startsWith('"') || rest.startsWith('\'') ? rest.sliced(1) : rest;
    const auto inName = [](char c) {
        return std::isalnum(uchar(c)) != 0 || c == '-' || c == '_' || c == ':';
    };
    const auto end = std::ranges::find_if_not(rest, inName);
    return rest.first(end - rest.begin()).toByteArray();
}

std::optional<DecodedText> decodeAsDeclared(const QByteArray &bytes)
{
    QByteArray name = declaredCharset(bytes);
    if (name.isEmpty() || name == "utf-8" || name.startsWith("utf-16") || name.startsWith("utf-32")) {
        return std::nullopt; // would have been seen by its bytes
    }
    name = name == "iso-8859-1" || name == "us-ascii" ? QByteArray("windows-1252") : name;
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    return decoder.isValid()
               ? std::optional(decodedBy(std::move(decoder), bytes, QString::fromLatin1(name), false))
               : std::nullopt;
}

DecodedText decodeOlderSet(const QByteArray &bytes)
{
    // Pure ASCII at the start says nothing: judge from the first byte above it.
    const auto high = std::ranges::find_if(bytes, [](char c) { return uchar(c) >= 0x80; });
    const qsizetype from = std::max<qsizetype>(0, (high - bytes.begin()) - SampleBytes / 4);
    const QByteArrayView sample =
        QByteArrayView(bytes).sliced(from).first(std::min(bytes.size() - from, SampleBytes));

    QByteArray name = looksWestern(sample) ? QByteArray("windows-1252") : detectedCharset(sample);
    // As browsers do: what is labelled ISO-8859-1 is windows-1252 in practice.
    if (name.isEmpty() || name == "ascii" || name == "iso-8859-1" || name == "utf-8") {
        name = "windows-1252";
    }
    const QString charset = QString::fromLatin1(name);
    if (QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless); decoder.isValid()) {
        return decodedBy(std::move(decoder), bytes, charset, true);
    }
    QStringDecoder western("windows-1252", QStringConverter::Flag::Stateless);
    if (western.isValid()) {
        return decodedBy(std::move(western), bytes, u"windows-1252"_s, true);
    }
    return decodedBy(QStringDecoder(QStringConverter::Latin1), bytes, u"ISO-8859-1"_s, true);
}

} // namespace

std::optional<DecodedText> decodeText(const QByteArray &bytes)
{
    if (auto marked = decodeByMark(bytes)) {
        return marked;
    }
    if (const auto encoding = utf16ByZeros(bytes)) {
        const QString name = *encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s;
        return decodedBy(QStringDecoder(*encoding, QStringConverter::Flag::Stateless), bytes, name, false);
    }
    if (looksBinary(bytes)) {
        return std::nullopt;
    }
    if (QByteArrayView(bytes).isValidUtf8()) {
        return DecodedText{
            .text = QString::fromUtf8(bytes), .charset = u"UTF-8"_s, .undecodable = 0, .guessed = false};
    }
    if (isMostlyUtf8(QByteArrayView(bytes).first(std::min(bytes.size(), 16 * SampleBytes)))) {
        return decodedBy(QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless), bytes,
                         u"UTF-8"_s, false);
    }
    if (auto declared = decodeAsDeclared(bytes)) {
        return declared;
    }
    return decodeOlderSet(bytes);
}

} // namespace visavis
