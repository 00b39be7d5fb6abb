// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace visavis
{

/// How well what somebody typed fits a name, ascending.
enum class NameFit {
    None,
    Similar,  ///< but for one mistake in typing, from four letters on, or two, from eight on; not another
              ///< first letter
    Initials, ///< its letters begin words, each with some of those that follow: "wl" and "walo" for "Water >
              ///< Locks"
    Within,   ///< each word stands within a word
    Begins,   ///< each word begins a word, in any order
    Whole,    ///< each word is a word
};

/// Looks for what is typed in many names, without regard to case and accents.
class NameMatcher
{
public:
    explicit NameMatcher(QStringView typed = {});
    ~NameMatcher();
    NameMatcher(NameMatcher &&) noexcept;
    NameMatcher &operator=(NameMatcher &&) noexcept;
    Q_DISABLE_COPY(NameMatcher)

    /// Then every name fits.
    [[nodiscard]] bool isEmpty() const;
    /// The name folded by foldedText(), which is made once for many keys.
    [[nodiscard]] NameFit fit(const QByteArray &foldedName) const;
    /// The letters of a name that fit, in ascending order, as it is written.
    [[nodiscard]] std::vector<Utf16Range> marks(const QString &name) const;

private:
    struct Typed;
    std::unique_ptr<const Typed> m_typed;
};

} // namespace visavis
