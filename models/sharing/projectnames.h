// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/sharing/alias.h"

namespace visavis
{

/// The words of a name that may stand alone: "Marie", "Dupont" for "Mme Marie de Dupont". None where there
/// would be only one.
[[nodiscard]] QStringList nameParts(const QString &name);

/// A person's name and the names of their labels, and then the parts of these. The labels are loaded.
[[nodiscard]] QStringList namesOf(const ProjectData &data, const Speaker &person);

/// By which labels that nobody assigned are a person's, of the names that are looked for and those of the
/// person: neither by a part of a name, unless a label of theirs is just that, nor by a name that somebody
/// else has, too. The labels are loaded.
[[nodiscard]] QStringList labelNamesAmong(const QStringList &names, const ProjectData &data,
                                          const Speaker &person);

/// The names of all who are withheld on a day that are nobody else's, each of which becomes this mark; with
/// those of whom something has to be checked, if that is to be left out too. The labels are loaded.
[[nodiscard]] std::vector<Alias> withheldNames(const ProjectData &data, QDate day, bool withToCheck,
                                               QStringView mark);

/// All names of persons and labels, and then of coders, that `known` has not, with their parts behind each,
/// without aliases. The labels are loaded.
[[nodiscard]] std::vector<Alias> namesWithoutAlias(const ProjectData &data, const std::vector<Alias> &known);

/// What to put for the parts of a name that has an alias: the words of the alias, in order, where there are
/// as many, and else all of it.
[[nodiscard]] QString aliasOfPart(const QString &name, const QString &alias, const QString &part);

} // namespace visavis
