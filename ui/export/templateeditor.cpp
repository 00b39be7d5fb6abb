// SPDX-License-Identifier: MIT
#include "ui/export/templateeditor.h"

#include "models/base/settings.h"
#include "ui/base/errortext.h"
#include "ui/export/templatesource.h"
#include "ui/export/templatevariables.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>
#include <tuple>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString NameKey = u"export/template"_s;

/// Of the format that a template belongs to: a style sheet is of web pages.
QString formatSuffix(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    return suffix == u"css" ? u"html"_s : suffix;
}

} // namespace

TemplateEditor::TemplateEditor(Project &project, std::function<ExportTask()> task, QWidget *parent)
    : QDialog(parent)
    , m_task(std::move(task))
    , m_list(new QListWidget)
    , m_source(new TemplateSource)
    , m_variables(new QTreeWidget)
    , m_preview(new ExportPreview(project, [this] { return wanted(); }))
    , m_parts(new QSplitter)
    , m_beside(new QSplitter(Qt::Vertical))
    , m_copy(new QPushButton(tr("&Edit a copy")))
    , m_revert(new QPushButton(tr("&As shipped")))
    , m_save(new QPushButton(tr("&Save")))
    , m_close(new QPushButton(tr("Close")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Templates of annotated notes"));
    m_revert->setToolTip(tr("The text as it came with Visavis, until you undo that"));
    makeLayout();
    restorePlace();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            showTemplate(m_list->item(row)->data(Qt::UserRole).toString());
        }
    });
    connect(m_source, &QPlainTextEdit::textChanged, this, &TemplateEditor::takeText);
    connect(m_variables, &QTreeWidget::itemActivated, this, &TemplateEditor::insertVariable);
    connect(m_copy, &QPushButton::clicked, this, &TemplateEditor::editCopy);
    connect(m_revert, &QPushButton::clicked, this, &TemplateEditor::revert);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_close, &QPushButton::clicked, this, &TemplateEditor::reject);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &TemplateEditor::save);
    fillList();
}

TemplateEditor::~TemplateEditor()
{
    // The window or the project went without anybody being asked: better a copy than nothing.
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        std::ignore = m_folder.save(draft.key(), draft.value());
    }
}

// The templates

void TemplateEditor::fillList()
{
    for (const QString &name : TemplateFolder::shipped()) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, name);
    }
    updateList();
    const ExportTask task = m_task();
    const QString suffix = QString(task.format->suffix);
    QString first = QSettings().value(NameKey).toString();
    if (formatSuffix(first) != suffix) {
        first = u"notes-annotation."_s + suffix;
    }
    const int row = int(std::max<qsizetype>(0, TemplateFolder::shipped().indexOf(first)));
    m_list->setCurrentRow(row);
}

void TemplateEditor::updateList()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString name = item->data(Qt::UserRole).toString();
        const QString text = u"%1 (%2)"_s.arg(templateTitle(name), formatSuffix(name).toUpper());
        item->setText(m_drafts.contains(name)   ? tr("%1: not saved").arg(text)
                      : m_folder.isCopied(name) ? tr("%1: changed").arg(text)
                                                : text);
        item->setToolTip(name);
        QFont font = m_list->font();
        font.setBold(m_drafts.contains(name) || m_folder.isCopied(name));
        item->setFont(font);
    }
}

void TemplateEditor::showTemplate(const QString &name)
{
    const Result<QString> kept = m_folder.text(name);
    if (!kept) {
        m_message->setText(sentenceWithPlace(kept.error()));
        return;
    }
    m_name = name;
    m_kept = *kept;
    QSettings().setValue(NameKey, name);
    m_isShowing = true;
    m_source->setTemplate(m_drafts.value(name, m_kept), QFileInfo(name).suffix());
    m_isShowing = false;
    fillVariables();
    updateState();
    m_preview->refresh();
}

void TemplateEditor::fillVariables()
{
    m_variables->clear();
    for (const TemplateVariable &variable : templateVariables(m_name)) {
        auto *item = new QTreeWidgetItem(m_variables, {variable.name, variable.meaning});
        item->setData(0, Qt::UserRole, variable.text);
        item->setToolTip(1, variable.meaning);
    }
    m_variables->setCurrentItem(m_variables->topLevelItem(0));
}

// Changing one

void TemplateEditor::insertVariable()
{
    const QTreeWidgetItem *item = m_variables->currentItem();
    if (item && !m_source->isReadOnly()) {
        m_source->insertPlainText(item->data(0, Qt::UserRole).toString());
        m_source->setFocus();
    }
}

void TemplateEditor::takeText()
{
    if (m_isShowing) {
        return;
    }
    if (const QString text = m_source->text(); text == m_kept) {
        m_drafts.remove(m_name);
    } else {
        m_drafts.insert(m_name, text);
    }
    m_message->clear();
    updateList();
    updateState();
    m_preview->refresh();
}

void TemplateEditor::editCopy()
{
    m_unlocked.insert(m_name);
    updateState();
    m_source->setFocus();
}

void TemplateEditor::revert()
{
    const Result<QString> shipped = TemplateFolder::shippedText(m_name);
    if (!shipped) {
        m_message->setText(sentenceWithPlace(shipped.error()));
        return;
    }
    m_source->replaceAll(*shipped);
    m_source->setFocus();
}

bool TemplateEditor::save()
{
    for (const QString &name : m_drafts.keys()) {
        if (auto written = m_folder.save(name, m_drafts.value(name)); !written) {
            m_message->setText(sentenceWithPlace(written.error()));
            updateList();
            return false;
        }
        if (name == m_name) {
            m_kept = m_drafts.value(name);
        }
        m_drafts.remove(name);
    }
    m_message->setText(tr("Saved. Exports use it while “My own templates” is on."));
    updateList();
    updateState();
    Q_EMIT saved();
    return true;
}

void TemplateEditor::updateState()
{
    const bool isOpen = m_unlocked.contains(m_name) || m_drafts.contains(m_name) || m_folder.isCopied(m_name);
    m_source->setReadOnly(!isOpen);
    m_variables->setEnabled(m_variables->topLevelItemCount() > 0);
    m_copy->setEnabled(!isOpen);
    const Result<QString> shipped = TemplateFolder::shippedText(m_name);
    m_revert->setEnabled(isOpen && shipped && *shipped != m_drafts.value(m_name, m_kept));
    m_save->setEnabled(!m_drafts.isEmpty());
}

ExportPreview::Wanted TemplateEditor::wanted() const
{
    ExportTask task = m_task();
    task.kind = &exportKinds().front();
    if (const WriterFormat *format = formatOf(*task.kind, formatSuffix(m_name))) {
        task.format = format;
    }
    task.options.templateFolder = m_folder.path();
    QHash<QString, QString> templates = m_drafts;
    templates.insert(m_name, m_source->text());
    return {.task = std::move(task), .templates = std::move(templates), .instead = {}};
}

// The end

void TemplateEditor::reject()
{
    if (m_drafts.isEmpty()) {
        QDialog::reject();
        return;
    }
    const auto answer = QMessageBox::question(
        this, windowTitle(), tr("%n template(s) are not saved. Save them?", nullptr, int(m_drafts.size())),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    if (answer == QMessageBox::Discard || (answer == QMessageBox::Save && save())) {
        m_drafts.clear();
        QDialog::reject();
    }
}

void TemplateEditor::done(int result)
{
    Settings::setLayout(u"template window"_s, saveGeometry());
    Settings::setLayout(u"template parts"_s, m_parts->saveState());
    Settings::setLayout(u"template variables"_s, m_beside->saveState());
    QDialog::done(result);
}

} // namespace visavis
