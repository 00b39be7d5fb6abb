// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <KZip>
#include <QBuffer>

namespace visavis::test
{

using ZipEntries = std::vector<std::pair<QString, QByteArray>>;

/// A zip file of these files, in this order.
inline QByteArray zipOf(const ZipEntries &entries, KZip::Compression compression = KZip::DeflateCompression)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly)) {
        return {};
    }
    zip.setCompression(compression);
    for (const auto &[name, bytes] : entries) {
        zip.writeFile(name, bytes);
    }
    zip.close();
    return buffer.data();
}

/// As decodeSource makes one of it.
inline Source zipSource(const QByteArray &bytes, const QString &fileName = {})
{
    Source source;
    source.fileName = fileName;
    source.bytes = bytes;
    source.content = Content::Zip;
    return source;
}

/// What the readers make of these bytes.
[[nodiscard]] inline Result<Transcript> readBytes(const QString &fileName, const QByteArray &bytes)
{
    const Result<Source> source = decodeSource(fileName, bytes);
    NoProgress progress;
    return source ? readTranscript(*source, progress) : std::unexpected(source.error());
}

} // namespace visavis::test
