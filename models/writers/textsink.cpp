// SPDX-License-Identifier: MIT
#include "models/writers/textsink.h"

namespace visavis
{

namespace
{

constexpr qsizetype BufferSize = 256 * 1024;

} // namespace

TextSink::TextSink(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(BufferSize + 4096);
}

TextSink &TextSink::operator<<(QStringView text)
{
    if (!text.isEmpty()) {
        m_buffer += m_encoder.encode(text);
        if (m_buffer.size() >= BufferSize) {
            flush();
        }
    }
    return *this;
}

Result<void> TextSink::finish()
{
    flush();
    return m_good ? Result<void>() : std::unexpected(deviceError(m_device));
}

void TextSink::flush()
{
    m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
}

Error deviceError(const QIODevice &device)
{
    return {.code = ErrorCode::FileNotWritable,
            .arguments = {},
            .file = {},
            .line = 0,
            .detail = device.errorString()};
}

} // namespace visavis
