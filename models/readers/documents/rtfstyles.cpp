// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtfstyles.h"

#include <optional>
#include <utility>

namespace visavis::rtf
{

using namespace Qt::StringLiterals;

void StyleSheet::endStyle()
{
    m_style.name = m_style.name.trimmed();
    if (m_style.name.endsWith(u';')) {
        m_style.name.chop(1);
    }
    constexpr auto Prefix = "heading "_L1;
    if (m_style.name.startsWith(Prefix, Qt::CaseInsensitive) && !m_style.outline) {
        const int level = QStringView(m_style.name).sliced(Prefix.size()).toInt();
        m_style.outline = level > 0 ? std::optional(level) : std::nullopt;
    }
    m_styles.add(QString::number(m_number), std::exchange(m_style, {}));
    m_number = 0;
}

} // namespace visavis::rtf
