// SPDX-License-Identifier: MIT
#include "models/readers/subtitles/ttmltime.h"

#include <QList>

#include <cmath>

namespace visavis
{

namespace
{

constexpr double MostSeconds = 3.2e10;

std::optional<Milliseconds> ofSeconds(double seconds)
{
    if (!(seconds >= 0) || seconds > MostSeconds) {
        return std::nullopt;
    }
    return Milliseconds(qint64(std::llround(seconds * 1000)));
}

std::optional<double> numberIn(QStringView text)
{
    bool good = false;
    const bool plain =
        std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    const double value = plain ? text.toDouble(&good) : 0;
    return good ? std::optional(value) : std::nullopt;
}

/// hours:minutes:seconds, then perhaps :frames, and these perhaps with .subframes.
std::optional<Milliseconds> clockTime(QStringView text, const TtmlTimeBase &base)
{
    const QList<QStringView> fields = text.split(u':');
    if (fields.size() < 2 || fields.size() > 4) {
        return std::nullopt;
    }
    const bool hasFrames = fields.size() == 4;
    double seconds = 0;
    for (qsizetype at = 0; at < std::min<qsizetype>(fields.size(), 3); ++at) {
        const auto value = numberIn(fields[at]);
        if (!value) {
            return std::nullopt;
        }
        seconds = seconds * 60 + *value;
    }
    if (hasFrames) {
        const qsizetype dot = fields[3].indexOf(u'.');
        const auto frames = numberIn(dot < 0 ? fields[3] : fields[3].first(dot));
        const auto parts = dot < 0 ? std::optional(0.0) : numberIn(fields[3].sliced(dot + 1));
        if (!frames || !parts) {
            return std::nullopt;
        }
        seconds += (*frames + *parts / base.subFrameRate) / base.frameRate;
    }
    return ofSeconds(seconds);
}

double positive(QStringView text, double otherwise)
{
    bool good = false;
    const double value = text.toDouble(&good);
    return good && value > 0 && value < 1e12 ? value : otherwise;
}

} // namespace

TtmlTimeBase ttmlTimeBase(QStringView frameRate, QStringView multiplier, QStringView subFrameRate,
                          QStringView tickRate)
{
    // A draft had a colon between the two.
    const QString written = multiplier.toString().replace(u':', u' ').simplified();
    const qsizetype space = written.indexOf(u' ');
    const QStringView ratio = written;
    const double factor =
        space > 0 ? positive(ratio.first(space), 1) / positive(ratio.sliced(space + 1), 1) : 1;
    TtmlTimeBase base;
    base.frameRate = positive(frameRate, base.frameRate) * factor;
    base.subFrameRate = positive(subFrameRate, base.subFrameRate);
    base.tickRate =
        positive(tickRate, frameRate.isEmpty() ? base.tickRate : base.frameRate * base.subFrameRate);
    return base;
}

std::optional<Milliseconds> ttmlTime(QStringView text, const TtmlTimeBase &base)
{
    const QStringView time = text.trimmed();
    if (time.contains(u':')) {
        return clockTime(time, base);
    }
    const auto end = std::ranges::find_if(time, [](QChar c) { return c.isLetter(); });
    const auto value = numberIn(time.first(end - time.begin()));
    const QStringView metric = time.sliced(end - time.begin());
    if (!value) {
        return std::nullopt;
    }
    // Without a metric the old drafts meant seconds.
    const double seconds = metric == u"h"                       ? *value * 3600
                           : metric == u"m"                     ? *value * 60
                           : metric == u"s" || metric.isEmpty() ? *value
                           : metric == u"ms"                    ? *value / 1000
                           : metric == u"f"                     ? *value / base.frameRate
                           : metric == u"t"                     ? *value / base.tickRate
                                                                : -1;
    return ofSeconds(seconds);
}

} // namespace visavis
