// SPDX-License-Identifier: MIT
#include "ui/pane/panelayouts.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

#include <QJsonDocument>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString Scope = u"window"_s;
const QString LastKey = u"panes"_s;
const QString NamedKey = u"layouts"_s;

QJsonObject objectOf(const QVariant &setting)
{
    return QJsonDocument::fromJson(setting.toString().toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

PaneLayouts::PaneLayouts(PaneBoard *board)
    : QObject(board)
    , m_board(board)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &PaneLayouts::remember);
    connect(board, &PaneBoard::arrangementChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(board, &PaneBoard::activeChanged, &m_soon, qOverload<>(&QTimer::start));
    board->forEachPane(this, [this](EpisodePane *pane) {
        connect(pane, &EpisodePane::episodeChanged, &m_soon, qOverload<>(&QTimer::start));
    });
}

bool PaneLayouts::setProject(Project *project)
{
    m_soon.stop();
    m_project = project;
    return project && restore(PaneLayout::fromJson(objectOf(project->setting(Scope, LastKey))));
}

PaneLayout PaneLayouts::current() const
{
    PaneLayout layout = m_board->layout();
    for (PaneLayout::Pane &pane : layout.panes) {
        const Episode *episode = m_project->data().episodes().find(pane.episode);
        pane.revision = episode ? episode->revision : RevisionId();
    }
    return layout;
}

void PaneLayouts::remember()
{
    m_soon.stop();
    if (m_project) {
        m_project->setSetting(Scope, LastKey, textOf(current().toJson()));
    }
}

QJsonObject PaneLayouts::named() const
{
    return m_project ? objectOf(m_project->setting(Scope, NamedKey)) : QJsonObject();
}

QStringList PaneLayouts::names() const
{
    QStringList names = named().keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void PaneLayouts::saveAs(const QString &name)
{
    const QString words = name.simplified();
    if (!m_project || words.isEmpty()) {
        return;
    }
    QJsonObject all = named();
    all.insert(words, current().toJson());
    m_project->setSetting(Scope, NamedKey, textOf(all));
}

void PaneLayouts::remove(const QString &name)
{
    if (m_project) {
        QJsonObject all = named();
        all.remove(name);
        m_project->setSetting(Scope, NamedKey, textOf(all));
    }
}

void PaneLayouts::restore(const QString &name)
{
    restore(PaneLayout::fromJson(named().value(name).toObject()));
}

bool PaneLayouts::restore(const PaneLayout &layout)
{
    // What was deleted meanwhile is left out; of a text that is another by now the place is not known.
    PaneLayout left{.panes = {}, .active = layout.active};
    for (size_t i = 0; i < layout.panes.size(); ++i) {
        PaneLayout::Pane pane = layout.panes[i];
        const Episode *episode = m_project->data().episodes().find(pane.episode);
        if (!pane.page && (!episode || episode->state != EpisodeState::Live)) {
            left.active -= int(i) < layout.active ? 1 : 0;
            continue;
        }
        if (!pane.page && pane.revision != episode->revision) {
            pane.anchor = {};
        }
        left.panes.push_back(pane);
    }
    if (left.panes.empty()) {
        return false;
    }
    left.active = std::clamp(left.active, 0, int(left.panes.size()) - 1);
    if (auto done = m_board->restore(left); !done) {
        Q_EMIT errorOccurred(done.error());
    }
    return true;
}

} // namespace visavis
