// SPDX-License-Identifier: MIT
#include "models/base/jsonstream.h"

namespace visavis
{

namespace
{

constexpr qsizetype BufferSize = 256 * 1024;

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\t':
        return "\\t";
    case u'\r':
        return "\\r";
    default:
        break;
    }
    if (c.unicode() >= 0x20) {
        return {};
    }
    return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

} // namespace

JsonStream::JsonStream(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(BufferSize + 4096);
}

JsonStream &JsonStream::raw(QByteArrayView json)
{
    m_buffer += json;
    flushWhenFull();
    return *this;
}

JsonStream &JsonStream::number(qint64 value)
{
    m_buffer += QByteArray::number(value);
    return *this;
}

JsonStream &JsonStream::string(QStringView text)
{
    m_buffer += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const QByteArray escape = escaped(text[i]); !escape.isEmpty()) {
            plain(text.sliced(start, i - start));
            m_buffer += escape;
            start = i + 1;
        }
    }
    plain(text.sliced(start));
    m_buffer += '"';
    return *this;
}

bool JsonStream::finish()
{
    flush();
    return m_good;
}

void JsonStream::plain(QStringView text)
{
    if (!text.isEmpty()) {
        m_buffer += m_encoder.encode(text);
        flushWhenFull();
    }
}

void JsonStream::flushWhenFull()
{
    if (m_buffer.size() >= BufferSize) {
        flush();
    }
}

void JsonStream::flush()
{
    m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
}

} // namespace visavis
