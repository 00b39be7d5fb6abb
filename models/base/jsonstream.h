// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringEncoder>
#include <QStringView>

#include <optional>

namespace visavis
{

/// Writes one JSON document to a device piece by piece, through a buffer: nothing of it is held in memory
/// but that. Strings are encoded as they pass; punctuation is the caller's.
class JsonStream
{
public:
    /// The device, open for writing, outlives the stream.
    explicit JsonStream(QIODevice &device);

    /// Punctuation and keys, as they are.
    JsonStream &raw(QByteArrayView json);
    JsonStream &number(qint64 value);
    JsonStream &string(QStringView text);
    JsonStream &stringOrNull(QStringView text) { return text.isEmpty() ? raw("null") : string(text); }
    JsonStream &numberOrNull(std::optional<qint64> value) { return value ? number(*value) : raw("null"); }

    /// Hands on what is in the buffer. False when the device took not all that was ever written; its
    /// errorString() says why.
    [[nodiscard]] bool finish();

private:
    void plain(QStringView text);
    void flushWhenFull();
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    bool m_good = true;
};

} // namespace visavis
