// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/readers/xml/xmlroot.h"

#include <QString>

#include <memory>
#include <span>

namespace visavis
{

/// Walks through the elements and texts of an XML document that is decoded already.
///
/// What stands before the root is passed over: its encoding was honoured when the bytes were decoded, and
/// entities that a document declares itself are not expanded, so that none can explode. References to
/// entities of HTML are known; others stay as they are written. Characters that XML forbids are taken as
/// spaces.
///
/// Bounded: MostDepth elements within each other, MostAttributes and LongestTag for one tag. Memory is that
/// of a chunk and of the longest text between two tags.
class XmlSource
{
public:
    static constexpr int MostDepth = 1000;
    static constexpr int MostAttributes = 500;
    static constexpr qsizetype LongestTag = 64 * 1024; ///< UTF-16 units

    enum class Token {
        Start,
        End,
        Text,
        Done, ///< after the root's end, or where the text breaks off: isTruncated()
    };

    /// The text is kept as a view: it must outlive this.
    XmlSource(QStringView text, Progress &progress);
    ~XmlSource();
    Q_DISABLE_COPY_MOVE(XmlSource)

    /// Errors: what XML forbids, with the line; TooDeeplyNested, TooManyParts; Cancelled.
    [[nodiscard]] Result<Token> next();
    /// From a Start on, to behind the End of that element.
    [[nodiscard]] Result<void> skipElement();
    /// From a Start on, to behind its End: all text in it, spaces simplified.
    [[nodiscard]] Result<QString> elementText();

    /// Of a Start or an End, without prefix.
    [[nodiscard]] QStringView name() const;
    /// Of a Start; by its name as written ("xml:id"). Empty where there is none. Valid until next().
    [[nodiscard]] QStringView attribute(QStringView name) const;
    /// The first of these that is there.
    [[nodiscard]] QStringView attribute(QStringView name, QStringView otherName) const;
    /// The first whose name without prefix is this.
    [[nodiscard]] QStringView localAttribute(QStringView name) const;
    /// Of a Text: the stretches that it consists of, in order. They are views into the source where they
    /// stand there letter for letter. Valid until next().
    [[nodiscard]] std::span<const QStringView> text() const;
    /// How many elements are open; at a Start and at an End the element itself counts.
    [[nodiscard]] int depth() const;
    [[nodiscard]] qint64 line() const;
    [[nodiscard]] bool isTruncated() const;

private:
    class Parser;
    std::unique_ptr<Parser> m_parser;
};

/// Gives every token to the handler, until the text ends: `Result<void> start()`, `void end()`, `void
/// text()`.
template<class Handler>
[[nodiscard]] Result<void> walkXml(XmlSource &xml, Handler &handler)
{
    while (true) {
        const auto token = xml.next();
        if (!token) {
            return std::unexpected(token.error());
        }
        switch (*token) {
        case XmlSource::Token::Start:
            if (auto taken = handler.start(); !taken) {
                return taken;
            }
            break;
        case XmlSource::Token::End:
            handler.end();
            break;
        case XmlSource::Token::Text:
            handler.text();
            break;
        case XmlSource::Token::Done:
            return {};
        }
    }
}

} // namespace visavis
