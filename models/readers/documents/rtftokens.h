// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace visavis::rtf
{

struct Token {
    enum class Kind {
        GroupStart,
        GroupEnd,
        Word,   ///< "\par", "\u8217"; `name` without the number
        Symbol, ///< "\*", "\~": `name` is the one character
        Byte,   ///< "\'e9": `number`
        Text,   ///< as written, without line ends; `start` is its place in the source
    };
    Kind kind = Kind::Text;
    QStringView name; ///< or the text
    std::optional<int> number;
    qsizetype start = 0;
};

/// Cuts RTF into its tokens without copying.
class Tokens
{
public:
    explicit Tokens(QStringView source)
        : m_source(source)
    {
    }

    /// Nothing at the end.
    [[nodiscard]] std::optional<Token> next();
    /// Passes over so many characters, as "\bin" asks for.
    void skip(qsizetype count) { m_at = std::min(m_source.size(), m_at + std::max<qsizetype>(0, count)); }
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    Token control();

    QStringView m_source;
    qsizetype m_at = 0;
};

} // namespace visavis::rtf
