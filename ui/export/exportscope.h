// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportsource.h"

#include <QWidget>

class QComboBox;
class QListWidget;

namespace visavis
{

class FilterEdit;
class Project;

/// Chooses what of a project is exported: all of it, some interviews, or the passages that a query holds for
/// or that are selected elsewhere. The last choice that means something in every project is remembered.
class ExportScope final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportScope)

public:
    enum class Scope { All, Current, Chosen, Query, Selected };

    /// An invalid episode and no annotations offer less. The project outlives it.
    ExportScope(Project &project, EpisodeId episode, std::vector<AnnotationId> annotations,
                QWidget *parent = nullptr);

    /// Its episodes, query and annotations are set, nothing else.
    [[nodiscard]] ExportSelection selection() const;
    [[nodiscard]] Scope scope() const;
    /// Interviews or annotations are to be chosen, and none is.
    [[nodiscard]] bool isNothing() const;
    void remember() const;

    /// For what stands around it, and tests.
    [[nodiscard]] QComboBox *box() const { return m_box; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] FilterEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void changed();

private:
    /// Not deleted meanwhile.
    [[nodiscard]] bool isLive(EpisodeId episode) const;
    void fillBox();
    void fillList();
    void updateParts();

    Project &m_project;
    EpisodeId m_episode;
    std::vector<AnnotationId> m_annotations;
    QComboBox *m_box;
    QListWidget *m_list;
    FilterEdit *m_filter;
};

} // namespace visavis
