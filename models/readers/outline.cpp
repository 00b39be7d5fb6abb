// SPDX-License-Identifier: MIT
#include "models/readers/outline.h"

#include <QByteArray>
#include <QStringEncoder>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// JSON to a device through a buffer. Strings are encoded as they pass.
class JsonStream
{
public:
    explicit JsonStream(QIODevice &device)
        : m_device(device)
    {
        m_buffer.reserve(BufferSize + 4096);
    }

    JsonStream &raw(const char *json)
    {
        m_buffer += json;
        flushWhenFull();
        return *this;
    }

    JsonStream &number(qint64 value)
    {
        m_buffer += QByteArray::number(value);
        return *this;
    }

    JsonStream &string(QStringView text)
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

    JsonStream &stringOrNull(QStringView text) { return text.isEmpty() ? raw("null") : string(text); }

    JsonStream &timeOrNull(std::optional<Milliseconds> time)
    {
        return time ? number(time->count()) : raw("null");
    }

    [[nodiscard]] bool finish()
    {
        flush();
        return m_good;
    }

private:
    static constexpr qsizetype BufferSize = 256 * 1024;

    static QByteArray escaped(QChar c)
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

    void plain(QStringView text)
    {
        if (!text.isEmpty()) {
            m_buffer += m_encoder.encode(text);
            flushWhenFull();
        }
    }

    void flushWhenFull()
    {
        if (m_buffer.size() >= BufferSize) {
            flush();
        }
    }

    void flush()
    {
        m_good = m_good && m_device.write(m_buffer) == m_buffer.size();
        m_buffer.resize(0);
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    bool m_good = true;
};

void writeSpeakers(const Transcript &transcript, JsonStream &json)
{
    std::vector<int> turns(transcript.labels.size());
    for (const Turn &turn : transcript.turns) {
        for (const int label : turn.labels) {
            ++turns[size_t(label)];
        }
    }
    json.raw("\"speakers\": [");
    for (size_t i = 0; i < transcript.labels.size(); ++i) {
        const Label &label = transcript.labels[i];
        json.raw(i > 0 ? ", {\"name\": " : "{\"name\": ").stringOrNull(label.name);
        json.raw(", \"role\": ").string(QString(name(label.role)));
        json.raw(", \"turns\": ").number(turns[i]).raw("}");
    }
    json.raw("],\n ");
}

void writeTurn(const Transcript &transcript, const Turn &turn, JsonStream &json)
{
    json.raw("{\"speaker\": ").stringOrNull(transcript.speakerNames(turn));
    json.raw(", \"start_ms\": ").timeOrNull(turn.start);
    json.raw(", \"end_ms\": ").timeOrNull(turn.end);
    json.raw(", \"text\": ").string(transcript.text(turn.range)).raw("}");
}

void writeSections(const Transcript &transcript, JsonStream &json)
{
    json.raw("\"sections\": [");
    for (size_t i = 0; i < transcript.sections.size(); ++i) {
        const Section &section = transcript.sections[i];
        json.raw(i > 0 ? ",\n  {\"title\": " : "\n  {\"title\": ").string(transcript.titleOf(section));
        json.raw(", \"level\": ").number(section.level).raw(", \"turns\": [");
        const auto [first, last] = transcript.turnsOf(int(i));
        for (int turn = first; turn < last; ++turn) {
            json.raw(turn > first ? ",\n   " : "\n   ");
            writeTurn(transcript, transcript.turns[size_t(turn)], json);
        }
        json.raw("]}");
    }
    json.raw("],\n ");
}

} // namespace

bool writeOutline(const QString &fileName, const Transcript &transcript, const WarningText &warningText,
                  QIODevice &device)
{
    JsonStream json(device);
    json.raw("{\"file\": ").string(fileName);
    json.raw(", \"format\": ").stringOrNull(transcript.format);
    json.raw(", \"title\": ").stringOrNull(transcript.title);
    json.raw(", \"number\": ").stringOrNull(transcript.number);
    json.raw(", \"date\": ").stringOrNull(transcript.date.toString(Qt::ISODate));
    json.raw(", \"language\": ").stringOrNull(transcript.language);
    json.raw(",\n \"units\": ").number(transcript.units).raw(",\n ");
    writeSpeakers(transcript, json);
    writeSections(transcript, json);
    json.raw("\"warnings\": [");
    for (size_t i = 0; i < transcript.warnings.size(); ++i) {
        json.raw(i > 0 ? ", " : "").string(warningText(transcript.warnings[i]));
    }
    json.raw("]}");
    return json.finish();
}

} // namespace visavis
