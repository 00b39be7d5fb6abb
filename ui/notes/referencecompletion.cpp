// SPDX-License-Identifier: MIT
#include "ui/notes/referencecompletion.h"

#include "ui/base/markedtext.h"
#include "ui/base/swatch.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 120ms;
constexpr int ListWidth = 280;

/// What is typed behind brackets that are not closed yet; nullopt elsewhere.
std::optional<QString> openName(const QTextCursor &cursor)
{
    const QString line = cursor.block().text();
    const QStringView before = QStringView(line).first(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf("[["_L1);
    if (open < 0 || before.sliced(open + 2).contains(u']') || before.sliced(open + 2).contains(u'[')) {
        return std::nullopt;
    }
    return before.sliced(open + 2).toString();
}

} // namespace

ReferenceCompletion::ReferenceCompletion(QPlainTextEdit *editor)
    : QObject(editor)
    , m_editor(editor)
{
    m_later.setSingleShot(true);
    m_later.setInterval(Pause);
    connect(&m_later, &QTimer::timeout, this, &ReferenceCompletion::showReferences);
    connect(editor, &QPlainTextEdit::textChanged, this, [this] { m_later.start(); });
}

ReferenceCompletion::~ReferenceCompletion() = default;

void ReferenceCompletion::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_names.reset();
    if (project) {
        connect(project, &Project::changed, this, [this](const QList<Change> &changes) {
            const bool isOther = std::ranges::any_of(changes, [](const Change &change) {
                return change.isAbout<Tag>() || change.isAbout<Episode>() || change.isAbout<Speaker>();
            });
            if (isOther) {
                m_names.reset();
                m_later.start();
            }
        });
        connect(project, &Project::reloaded, this, [this] {
            m_names.reset();
            m_later.start();
        });
    }
    m_later.start();
}

const ReferenceNames *ReferenceCompletion::names()
{
    if (!m_names && m_project) {
        m_names.emplace(m_project->data());
    }
    return m_names ? &*m_names : nullptr;
}

QUuid ReferenceCompletion::objectAt(int place)
{
    const auto reference = referenceAt(m_editor->toPlainText(), place);
    const ReferenceNames *known = reference ? names() : nullptr;
    if (!known) {
        return {};
    }
    const ReferenceTarget target = known->find(reference->name);
    const ProjectData &data = m_project->data();
    if (const auto *tag = std::get_if<TagId>(&target)) {
        return data.tags().find(*tag)->guid;
    }
    if (const auto *episode = std::get_if<EpisodeId>(&target)) {
        return data.episodes().find(*episode)->guid;
    }
    const auto *person = std::get_if<SpeakerId>(&target);
    return person ? data.speakers().find(*person)->guid : QUuid();
}

/// Only where there are brackets: most notes have none, and then no names are gathered.
void ReferenceCompletion::showReferences()
{
    QList<QTextEdit::ExtraSelection> looks;
    const QString text = m_editor->toPlainText();
    const ReferenceNames *known = text.contains("[["_L1) ? names() : nullptr;
    if (known) {
        const QPalette &palette = m_editor->palette();
        for (const NoteReference &reference : referencesIn(text)) {
            const bool isKnown = known->find(reference.name).index() != 0;
            QTextEdit::ExtraSelection look;
            look.cursor = QTextCursor(m_editor->document());
            look.cursor.setPosition(int(reference.range.start.value()));
            look.cursor.setPosition(int(reference.range.stop.value()), QTextCursor::KeepAnchor);
            look.format.setForeground(
                isKnown ? palette.color(QPalette::Link)
                        : blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.62));
            look.format.setUnderlineStyle(isKnown ? QTextCharFormat::SingleUnderline
                                                  : QTextCharFormat::DotLine);
            look.format.setToolTip(isKnown ? tr("Ctrl+click or Ctrl+Return goes there")
                                           : tr("Nothing in this project is called so"));
            looks.append(look);
        }
    }
    m_editor->setExtraSelections(looks);
}

bool ReferenceCompletion::takes(const QKeyEvent &event) const
{
    if (!m_completer || !m_completer->popup()->isVisible()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

void ReferenceCompletion::complete()
{
    const auto typed = m_editor->isReadOnly() ? std::nullopt : openName(m_editor->textCursor());
    const ReferenceNames *known = typed ? names() : nullptr;
    if (!known) {
        if (m_completer) {
            m_completer->popup()->hide();
        }
        return;
    }
    if (!m_completer) {
        m_list = new QStringListModel(this);
        m_completer = new QCompleter(m_list, this);
        m_completer->setWidget(m_editor);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->popup()->setAccessibleName(tr("Tags, interviews and persons"));
        static const NameMatcher Nothing;
        m_completer->popup()->setItemDelegate(new MarkedDelegate(Nothing, m_completer));
        connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
                &ReferenceCompletion::insert);
    }
    if (!m_completer->popup()->isVisible()) {
        QStringList names;
        for (const auto &[name, target] : known->all()) {
            names.append(name);
        }
        m_list->setStringList(names);
    }
    m_completer->setCompletionPrefix(*typed);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_editor->cursorRect();
    place.setWidth(ListWidth);
    m_completer->complete(place);
}

void ReferenceCompletion::insert(const QString &name)
{
    QTextCursor cursor = m_editor->textCursor();
    const auto typed = openName(cursor);
    if (!typed) {
        return;
    }
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed->size()));
    const QString line = cursor.block().text();
    const bool isClosed =
        QStringView(line).sliced(m_editor->textCursor().positionInBlock()).startsWith("]]"_L1);
    cursor.insertText(isClosed ? name : name + u"]]"_s);
    if (isClosed) {
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    }
    cursor.endEditBlock();
    m_editor->setTextCursor(cursor);
}

} // namespace visavis
