// SPDX-License-Identifier: MIT
#include "models/items/guidemodel.h"

#include "models/items/draggedrecord.h"
#include "models/project/editing.h"

#include <QMimeData>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString MimeType = u"application/x-visavis-question"_s;

} // namespace

GuideModel::GuideModel(GuideAnswers *answers, QObject *parent)
    : QAbstractItemModel(parent)
    , m_answers(answers)
{
    connect(answers, &GuideAnswers::changed, this, [this] {
        tellAll({AnsweredRole, InterviewCountRole, HereRole, IsReadRole, Qt::AccessibleTextRole});
    });
}

void GuideModel::setProject(Project *project)
{
    if (m_project) {
        disconnect(m_project, nullptr, this, nullptr);
    }
    m_project = project;
    m_episode = {};
    m_turn = -1;
    if (project) {
        connect(project, &Project::changed, this, &GuideModel::follow);
        connect(project, &Project::reloaded, this, &GuideModel::rebuild);
    }
    rebuild();
}

void GuideModel::setPlace(EpisodeId episode, int turn)
{
    if (episode != m_episode || turn != m_turn) {
        m_episode = episode;
        m_turn = turn;
        tellAll({HereRole, IsReadRole, Qt::AccessibleTextRole});
    }
}

void GuideModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_interviews = m_project ? int(m_project->data().liveEpisodes().size()) : 0;
    std::vector<int> above; // of each level the last
    for (const auto &[id, level] :
         m_project ? m_project->data().guide() : std::vector<std::pair<QuestionId, int>>()) {
        above.resize(size_t(level));
        const int parent = level == 0 ? -1 : above.back();
        const int node = int(m_nodes.size());
        std::vector<int> &siblings = parent < 0 ? m_roots : m_nodes[size_t(parent)].children;
        const int row = int(siblings.size());
        siblings.push_back(node);
        const QString number = QString::number(row + 1);
        m_nodes.push_back({.id = id,
                           .parent = parent,
                           .row = row,
                           .children = {},
                           .number = parent < 0 ? number : m_nodes[size_t(parent)].number + u'.' + number});
        above.push_back(node);
    }
    endResetModel();
}

void GuideModel::follow(const QList<Change> &changes)
{
    bool isReworded = false;
    for (const Change &change : changes) {
        if (change.isAbout<Question>()) {
            if (change.operation != Change::Operation::Update ||
                change.field != FieldIndex<&Question::text>) {
                rebuild();
                return;
            }
            isReworded = true;
        } else if (change.isAbout<Episode>()) {
            m_interviews = int(m_project->data().liveEpisodes().size());
            isReworded = true;
        }
    }
    if (isReworded) {
        tellAll({});
    }
}

void GuideModel::tellAll(const QList<int> &roles)
{
    const auto tell = [&](const std::vector<int> &children, const QModelIndex &parent) {
        if (!children.empty()) {
            Q_EMIT dataChanged(index(0, 0, parent), index(int(children.size()) - 1, 0, parent), roles);
        }
    };
    tell(m_roots, {});
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        tell(m_nodes[node].children, createIndex(m_nodes[node].row, 0, node));
    }
}

const GuideModel::Node *GuideModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()] : nullptr;
}

const std::vector<int> &GuideModel::childrenOf(int node) const
{
    return node < 0 ? m_roots : m_nodes[size_t(node)].children;
}

QuestionId GuideModel::idAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->id : QuestionId();
}

QModelIndex GuideModel::indexOf(QuestionId question) const
{
    const auto found = std::ranges::find(m_nodes, question, &Node::id);
    return found == m_nodes.end() ? QModelIndex()
                                  : createIndex(found->row, 0, quintptr(found - m_nodes.begin()));
}

QModelIndex GuideModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = childrenOf(parent.isValid() ? int(parent.internalId()) : -1);
    return column == 0 && row >= 0 && row < int(children.size())
               ? createIndex(row, 0, quintptr(children[size_t(row)]))
               : QModelIndex();
}

QModelIndex GuideModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node && node->parent >= 0
               ? createIndex(m_nodes[size_t(node->parent)].row, 0, quintptr(node->parent))
               : QModelIndex();
}

int GuideModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent.isValid() ? int(parent.internalId()) : -1).size());
}

int GuideModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

AnswerHere GuideModel::here(QuestionId question) const
{
    AnswerHere best = AnswerHere::None;
    for (const GuideAnswer &answer : m_answers->in(m_episode)) {
        if (answer.question == question) {
            best = std::max(best, answer.isPinned       ? AnswerHere::ByHand
                                  : answer.isDoubtful() ? AnswerHere::Doubtful
                                                        : AnswerHere::Found);
        }
    }
    return best;
}

QString GuideModel::accessibleText(const Node &node, const Question &question) const
{
    QStringList parts{node.number, question.text,
                      tr("answered in %n interviews", nullptr, m_answers->episodesAnswering(node.id))};
    switch (here(node.id)) {
    case AnswerHere::ByHand:
    case AnswerHere::Found:
        parts.append(tr("answered in this one"));
        break;
    case AnswerHere::Doubtful:
        parts.append(tr("perhaps answered in this one"));
        break;
    case AnswerHere::None:
        break;
    }
    return parts.join(u", "_s);
}

QVariant GuideModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    const Question *question = node && m_project ? m_project->data().questions().find(node->id) : nullptr;
    if (!question) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return question->text;
    case QuestionNumberRole:
        return node->number;
    case QuestionLevelRole:
        return int(node->number.count(u'.'));
    case Qt::AccessibleTextRole:
        return accessibleText(*node, *question);
    case AnsweredRole:
        return m_answers->episodesAnswering(node->id);
    case InterviewCountRole:
        return m_interviews;
    case HereRole:
        return int(here(node->id));
    case IsReadRole: {
        const GuideAnswer *answer = m_answers->at(m_episode, m_turn);
        return answer && answer->question == node->id;
    }
    default:
        return {};
    }
}

bool GuideModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node *node = nodeAt(index);
    if (!node || role != Qt::EditRole || !m_project) {
        return false;
    }
    const auto done = Editing(*m_project).rewriteQuestion(node->id, value.toString());
    if (!done) {
        Q_EMIT errorOccurred(done.error());
    }
    return done.has_value();
}

Qt::ItemFlags GuideModel::flags(const QModelIndex &index) const
{
    const bool isWritable = m_project && !m_project->isReadOnly();
    if (!index.isValid()) {
        return isWritable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isWritable ? shown | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : shown;
}

QStringList GuideModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *GuideModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !m_project) {
        return nullptr;
    }
    return draggedRecord(MimeType, m_project->path(), idAt(indexes.front()).value());
}

QuestionId GuideModel::dragged(const QMimeData *data) const
{
    const QuestionId id(m_project ? recordDragged(data, MimeType, m_project->path()) : 0);
    return m_project && m_project->data().questions().find(id) ? id : QuestionId();
}

bool GuideModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int /*row*/, int /*column*/,
                                 const QModelIndex &parent) const
{
    const QuestionId question = dragged(data);
    if (!question.isValid() || action != Qt::MoveAction || m_project->isReadOnly()) {
        return false;
    }
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        if (idAt(above) == question) {
            return false;
        }
    }
    return true;
}

bool GuideModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent)) {
        moveTo(dragged(data), parent.isValid() ? int(parent.internalId()) : -1,
               row < 0 ? rowCount(parent) : row);
    }
    return false;
}

void GuideModel::moveTo(QuestionId question, int parentNode, int row)
{
    const Node *node = nodeAt(indexOf(question));
    const bool stays = node && node->parent == parentNode && (row == node->row || row == node->row + 1);
    if (!node || stays) {
        return;
    }
    if (auto moved = Editing(*m_project).moveQuestion(question, idOf(parentNode), row); !moved) {
        Q_EMIT errorOccurred(moved.error());
    }
}

void GuideModel::move(QuestionId question, TreeStep step)
{
    const Node *node = nodeAt(indexOf(question));
    if (!node || !m_project || m_project->isReadOnly()) {
        return;
    }
    const std::vector<int> &siblings = childrenOf(node->parent);
    switch (step) {
    case TreeStep::Up:
        if (node->row > 0) {
            moveTo(question, node->parent, node->row - 1);
        }
        break;
    case TreeStep::Down:
        if (node->row + 1 < int(siblings.size())) {
            moveTo(question, node->parent, node->row + 2);
        }
        break;
    case TreeStep::In:
        if (node->row > 0) {
            const int above = siblings[size_t(node->row) - 1];
            moveTo(question, above, int(childrenOf(above).size()));
        }
        break;
    case TreeStep::Out:
        if (node->parent >= 0) {
            const Node &parent = m_nodes[size_t(node->parent)];
            moveTo(question, parent.parent, parent.row + 1);
        }
        break;
    }
}

} // namespace visavis
