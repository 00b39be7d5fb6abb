// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace visavis::structure
{

/// A few words as the vocabulary is written: in lower case, without blanks around them. Without a place of
/// their own in memory, since lines are asked by the million.
class Folded
{
public:
    explicit Folded(QStringView text)
    {
        for (const QChar c : text.trimmed()) {
            m_letters.append(c.toLower());
        }
    }

    /// Valid as long as this lives.
    operator QStringView() const { return {m_letters.data(), m_letters.size()}; }

private:
    QVarLengthArray<QChar, 64> m_letters;
};

} // namespace visavis::structure
