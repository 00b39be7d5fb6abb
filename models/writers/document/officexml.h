// SPDX-License-Identifier: MIT
#pragma once

#include <QAnyStringView>
#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace visavis
{

/// One part of an office document, as XML in UTF-8. Prefixes are part of the names; the root element declares
/// them.
class OfficeXml
{
    Q_DISABLE_COPY_MOVE(OfficeXml)

public:
    struct Attribute {
        QLatin1StringView name;
        QAnyStringView value;
    };
    using Attributes = std::initializer_list<Attribute>;

    enum class Kind { Part, Fragment };
    /// A fragment has no declaration, and is put into a part.
    explicit OfficeXml(Kind kind = Kind::Part);

    void start(QLatin1StringView name, Attributes attributes = {});
    void end() { m_writer.writeEndElement(); }
    void empty(QLatin1StringView name, Attributes attributes = {});
    /// One more of the element that was just begun.
    void attribute(QLatin1StringView name, QAnyStringView value) { m_writer.writeAttribute(name, value); }
    /// An element with these words and nothing else in it.
    void words(QLatin1StringView name, const QString &text, Attributes attributes = {});
    /// Words without anything that xmlText() would replace.
    void text(QStringView text) { m_writer.writeCharacters(text); }
    void put(const OfficeXml &fragment);

    /// How many characters wait to be taken.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// What was written since it was last taken. Between a start() and what comes next a bracket is open, and
    /// follows later.
    [[nodiscard]] QByteArray take();

private:
    QString m_text;
    QXmlStreamWriter m_writer{&m_text};
};

/// The words with U+FFFD for what XML cannot hold (control characters, lone surrogates, U+FFFE, U+FFFF), and
/// line feeds for carriage returns.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace visavis
