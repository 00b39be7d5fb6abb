// SPDX-License-Identifier: MIT
#include "ui/export/exportscope.h"

#include "models/project/project.h"
#include "ui/base/filteredit.h"

#include <QComboBox>
#include <QListWidget>
#include <QSettings>
#include <QVBoxLayout>

#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Gap = 4;
const QString ScopeKey = u"export/what"_s;

QString titleOf(const Episode &episode)
{
    return episode.number.isEmpty() ? episode.title : episode.number + u" · "_s + episode.title;
}

} // namespace

ExportScope::ExportScope(Project &project, EpisodeId episode, std::vector<AnnotationId> annotations,
                         QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_episode(episode)
    , m_annotations(std::move(annotations))
    , m_box(new QComboBox)
    , m_list(new QListWidget)
    , m_filter(new FilterEdit)
{
    constexpr int ShownRows = 6;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as wide as the boxes around it
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_list->setAccessibleName(tr("Interviews to export"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(ShownRows * (fontMetrics().height() + Gap));
    m_list->setMaximumHeight(2 * ShownRows * (fontMetrics().height() + Gap));
    m_filter->setAccessibleName(tr("Annotations to export"));
    m_filter->setPlaceholderText(tr("tag:waiting person:Ann"));
    fillBox();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Gap);
    layout->addWidget(m_box);
    layout->addWidget(m_list);
    layout->addWidget(m_filter);

    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemChanged, this, &ExportScope::changed);
    connect(m_filter, &FilterEdit::queryChanged, this, &ExportScope::changed);
    updateParts();
}

void ExportScope::fillBox()
{
    const auto add = [this](const QString &text, Scope scope) { m_box->addItem(text, int(scope)); };
    add(tr("All interviews"), Scope::All);
    if (const Episode *shown = m_project.data().episodes().find(m_episode)) {
        constexpr int TitleWidth = 260;
        add(tr("Only “%1”").arg(fontMetrics().elidedText(shown->title, Qt::ElideRight, TitleWidth)),
            Scope::Current);
    }
    if (m_project.data().liveEpisodes().size() > 1) {
        add(tr("Chosen interviews"), Scope::Chosen);
    }
    add(tr("Annotations that a query finds"), Scope::Query);
    if (!m_annotations.empty()) {
        add(tr("%n annotation(s) selected in the panel", nullptr, int(m_annotations.size())),
            Scope::Selected);
    }
    m_box->setCurrentIndex(
        std::max(0, m_box->findData(QSettings().value(ScopeKey, int(Scope::All)).toInt())));
}

/// Once it is wanted: a project can have thousands.
void ExportScope::fillList()
{
    const QSignalBlocker quiet(m_list);
    for (const EpisodeId id : m_project.data().liveEpisodes()) {
        auto *item = new QListWidgetItem(titleOf(*m_project.data().episodes().find(id)));
        item->setData(Qt::UserRole, QVariant::fromValue(id.value()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(id == m_episode ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item); // as it is: what is changed in the list is told to the view each time
    }
    m_list->setCurrentRow(0);
}

void ExportScope::updateParts()
{
    const Scope now = scope();
    if (now == Scope::Chosen && m_list->count() == 0) {
        fillList();
    }
    m_list->setVisible(now == Scope::Chosen);
    m_filter->setVisible(now == Scope::Query);
}

ExportScope::Scope ExportScope::scope() const
{
    return Scope(m_box->currentData().toInt());
}

ExportSelection ExportScope::selection() const
{
    ExportSelection selection;
    const ProjectData &records = m_project.data();
    switch (scope()) {
    case Scope::All:
        break;
    case Scope::Current:
        selection.episodes.push_back(m_episode);
        break;
    case Scope::Chosen:
        for (int row = 0; row < m_list->count(); ++row) {
            const QListWidgetItem *item = m_list->item(row);
            const EpisodeId id(item->data(Qt::UserRole).value<qint64>());
            if (item->checkState() == Qt::Checked && isLive(id)) {
                selection.episodes.push_back(id);
            }
        }
        break;
    case Scope::Query:
        if (m_filter->query() != Query()) {
            selection.query = m_filter->query();
        }
        break;
    case Scope::Selected: {
        std::set<EpisodeId> episodes;
        for (const AnnotationId id : m_annotations) {
            if (const Annotation *annotation = records.annotations().find(id)) {
                selection.annotations.push_back(id);
                episodes.insert(annotation->episode);
            }
        }
        for (const EpisodeId id : records.liveEpisodes()) {
            if (episodes.contains(id)) {
                selection.episodes.push_back(id);
            }
        }
        break;
    }
    }
    return selection;
}

bool ExportScope::isLive(EpisodeId id) const
{
    const Episode *episode = m_project.data().episodes().find(id);
    return episode && episode->state == EpisodeState::Live;
}

bool ExportScope::isNothing() const
{
    const ExportSelection chosen = selection();
    return (scope() == Scope::Current && !isLive(m_episode)) ||
           (scope() == Scope::Chosen && chosen.episodes.empty()) ||
           (scope() == Scope::Selected && chosen.annotations.empty());
}

void ExportScope::remember() const
{
    // Interviews, annotations and the names in a query are this project's alone.
    const bool isLasting = scope() == Scope::All || scope() == Scope::Current;
    QSettings().setValue(ScopeKey, int(isLasting ? scope() : Scope::All));
}

} // namespace visavis
