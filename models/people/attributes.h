// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/project/records.h"

namespace visavis
{

/// What an attribute's value is, made of what a person or a table says: in the window's locale or as programs
/// write it. Nothing but blanks is an invalid value: nothing is known. WrongValue where it is no number, no
/// day, none of the choices, neither yes nor no.
[[nodiscard]] Result<QVariant> attributeValue(const Attribute &attribute, QStringView text);

/// The value as it is shown, and typed again; empty for an invalid one.
[[nodiscard]] QString attributeText(const Attribute &attribute, const QVariant &value);
/// The same as it stands in files: days in ISO 8601, yes and no in English.
[[nodiscard]] QString attributeTextForFiles(const Attribute &attribute, const QVariant &value);

/// What sorts values of a type: numbers by size, days by time, choices in their order.
[[nodiscard]] QVariant attributeSortKey(const Attribute &attribute, const QVariant &value);

/// A day as it is shown in tables: the locale's short form, with all four digits of the year.
[[nodiscard]] QString dayText(QDate day);
/// The day that a text names, in the window's locale or as programs and people write it; invalid: none.
[[nodiscard]] QDate dayIn(const QString &text);

/// The strictest type that takes all of these; the choice where few short values recur. Text when there are
/// none.
[[nodiscard]] AttributeType guessedType(const QStringList &values);
/// Each value once, in order.
[[nodiscard]] QStringList choicesIn(const QStringList &values);

/// "Text", "Number": in the window's language.
[[nodiscard]] QString typeText(AttributeType type);
/// "Yes", "No".
[[nodiscard]] QString booleanText(bool value);

} // namespace visavis
