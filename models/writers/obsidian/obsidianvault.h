// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportwords.h"
#include "models/writers/writer.h"

#include <QHash>
#include <QString>

#include <vector>

namespace visavis
{

/// How the pages of an Obsidian folder are called, and how they link to each other.
class ObsidianVault
{
public:
    /// The data must outlive it.
    ObsidianVault(const ExportData &data, const ExportWords &words);

    // Names of pages by index, with their folder, without suffix: "Interviews/E07 The lock".
    [[nodiscard]] const QString &interview(int index) const { return m_interviews[size_t(index)]; }
    [[nodiscard]] const QString &tag(int index) const { return m_tags[size_t(index)]; }
    [[nodiscard]] const QString &person(int index) const { return m_persons[size_t(index)]; }
    /// Of an annotation in its interview's page: "a-5b0c7f0e".
    [[nodiscard]] const QString &block(AnnotationPlace place) const
    {
        return m_blocks[size_t(place.episode)][size_t(place.annotation)];
    }

    /// "[[Tags/Fear|Fear]]"; the text is what it shows, plain words.
    [[nodiscard]] static QString link(const QString &page, QStringView text);
    [[nodiscard]] QString linkTo(AnnotationPlace place, QStringView text) const;

    /// Somebody's note in which [[names]] of tags, interviews and persons lead to their pages, and all other
    /// double brackets are words.
    [[nodiscard]] QString linked(const QString &markdown) const;

private:
    void nameReferences(const ExportData &data);

    std::vector<QString> m_interviews;
    std::vector<QString> m_tags;
    std::vector<QString> m_persons;
    std::vector<std::vector<QString>> m_blocks;
    QHash<QString, QString> m_pages; ///< by what references call them, folded
};

} // namespace visavis
