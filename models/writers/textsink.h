// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringEncoder>
#include <QStringView>

namespace visavis
{

/// Writes text to a device as UTF-8 piece by piece, through a buffer.
class TextSink
{
public:
    /// The device, open for writing, outlives the sink.
    explicit TextSink(QIODevice &device);

    TextSink &operator<<(QStringView text);

    /// Hands on what is in the buffer. FileNotWritable, with what the device says, when it took not all that
    /// was ever written.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    bool m_good = true;
};

/// The error of a device that took not all that was written.
[[nodiscard]] Error deviceError(const QIODevice &device);

} // namespace visavis
