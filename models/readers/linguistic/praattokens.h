// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis::linguistic
{

/// The strings and numbers of a Praat text file. Everything else between spaces says only for people what
/// they mean, and "!" begins a comment.
class PraatTokens
{
public:
    enum class Kind { String, Number, Flag, End };

    /// The text is kept as a view.
    explicit PraatTokens(QStringView text)
        : m_text(text)
    {
    }

    /// End after the last one.
    Kind next();
    /// Of a string between its quotes, doubled ones as they are written; of a number as it is written.
    [[nodiscard]] QStringView token() const { return m_token; }
    /// The last string has no closing quote.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Of the token, 1-based.
    [[nodiscard]] qint64 line();

private:
    Kind takeString();
    Kind takeWord();

    QStringView m_text;
    QStringView m_token;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< of the token
    qsizetype m_counted = 0;
    qint64 m_line = 1;
    bool m_cut = false;
};

} // namespace visavis::linguistic
