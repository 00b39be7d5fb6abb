// SPDX-License-Identifier: MIT
#include "ui/export/exportform.h"

#include "models/base/settings.h"
#include "models/project/project.h"
#include "models/writers/templatefolder.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportscope.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Spacing = 8;

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    // What is longer than there is room is seen whole in the list.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/// The names of what is known of people and interviews, each once.
QStringList attributeNames(const ProjectData &data)
{
    QStringList names;
    for (const AttributeObject kind : {AttributeObject::Speaker, AttributeObject::Episode}) {
        for (const AttributeId id : data.attributesOf(kind)) {
            names.append(data.attributes().find(id)->name);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

ExportForm::ExportForm(Project &project, ExportScope *scope, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_rows(new QFormLayout(this))
    , m_format(makeBox())
    , m_grouping(makeBox())
    , m_language(makeBox())
    , m_citation(makeBox())
    , m_pageSize(makeBox())
    , m_context(new QCheckBox(tr("Words around each quote")))
    , m_dates(new QCheckBox(tr("Dates of annotations and notes")))
    , m_comments(new QCheckBox(tr("Tags and notes as comments")))
    , m_times(new QCheckBox(tr("Times of turns")))
    , m_consent(new QCheckBox(tr("What people agreed to, and when")))
    , m_toCheck(new QCheckBox(tr("Passages that are still to check, marked as such")))
    , m_aliases(new QCheckBox(tr("Aliases in place of names")))
    , m_obstacle(new QLabel)
    , m_ownTemplates(new QCheckBox(tr("My own templates")))
    , m_attributes(new QListWidget)
    , m_templates(new QPushButton(tr("&Templates…")))
{
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("French"), u"fr"_s);
    m_citation->addItem(tr("Name, title, time"), int(CitationStyle::NameTitleTime));
    m_citation->addItem(tr("Number, turn"), int(CitationStyle::NumberTurn));
    m_pageSize->addItem(tr("A4"), int(PageSize::A4));
    m_pageSize->addItem(tr("Letter"), int(PageSize::Letter));
    m_toCheck->setToolTip(tr("What is off record or under an embargo is never exported."));
    m_templates->setAutoDefault(false);
    makeRows(scope);
    fillAttributes();

    connect(scope, &ExportScope::changed, this, &ExportForm::changed);
    const auto tell = [this] {
        if (!m_isQuiet) {
            updateRows();
            Q_EMIT changed();
        }
    };
    for (const QComboBox *box : {m_format, m_grouping, m_language, m_citation, m_pageSize}) {
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    }
    for (const QCheckBox *box :
         {m_context, m_dates, m_comments, m_times, m_consent, m_toCheck, m_aliases, m_ownTemplates}) {
        connect(box, &QCheckBox::toggled, this, tell);
    }
    connect(m_attributes, &QListWidget::itemChanged, this, tell);
    connect(m_templates, &QPushButton::clicked, this, &ExportForm::templatesRequested);
    setKind(lastKind());
}

void ExportForm::makeRows(ExportScope *scope)
{
    constexpr int ShownAttributes = 4;
    m_attributes->setAccessibleName(tr("Attributes to tell"));
    m_attributes->setUniformItemSizes(true);
    m_attributes->setFixedHeight(ShownAttributes * (fontMetrics().height() + Spacing));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Spacing);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->addRow(tr("&Format:"), m_format);
    m_rows->addRow(tr("&What:"), scope);
    qobject_cast<QLabel *>(m_rows->labelForField(scope))->setBuddy(scope->box());
    m_rows->addRow(tr("&Order:"), m_grouping);
    m_rows->addRow(tr("&Language of headings:"), m_language);
    m_rows->addRow(tr("&Source of a quote:"), m_citation);
    m_rows->addRow(tr("&Page:"), m_pageSize);
    auto *with = new QVBoxLayout;
    with->setSpacing(Spacing / 2);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_context, m_dates, m_comments, m_times, m_consent, m_toCheck,
                                          m_aliases, m_obstacle, m_ownTemplates}) {
        with->addWidget(widget);
    }
    m_rows->addRow(tr("With:"), with);
    m_rows->addRow(QString(), m_templates);
    m_rows->addRow(tr("&Attributes:"), m_attributes);
}

void ExportForm::fillAttributes()
{
    for (const QString &name : attributeNames(m_project.data())) {
        auto *item = new QListWidgetItem(name, m_attributes);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_attributes->setCurrentRow(0);
}

void ExportForm::setKind(const ExportKind &kind)
{
    if (m_kind) {
        choice().remember(*m_kind);
    }
    m_kind = &kind;
    m_remembered = ExportChoice::of(kind);
    m_isQuiet = true;
    m_format->clear();
    for (const WriterFormat &format : kind.formats) {
        m_format->addItem(formatName(format.id), QString(format.id));
    }
    m_grouping->clear();
    for (const Grouping grouping : kind.groupings) {
        m_grouping->addItem(groupingName(grouping), int(grouping));
    }
    showChoice(m_remembered);
    m_isQuiet = false;
    refresh();
    Q_EMIT changed();
}

void ExportForm::showChoice(const ExportChoice &choice)
{
    select(m_format, choice.format);
    select(m_grouping, int(choice.grouping));
    select(m_language, choice.language);
    select(m_citation, int(choice.citation));
    select(m_pageSize, int(choice.pageSize));
    m_context->setChecked(choice.withContext);
    m_dates->setChecked(choice.withDates);
    m_comments->setChecked(choice.withComments);
    m_times->setChecked(choice.withTimes);
    m_consent->setChecked(choice.withConsent);
    m_toCheck->setChecked(choice.withToCheck);
    m_aliases->setChecked(choice.withAliases);
    m_ownTemplates->setChecked(choice.withOwnTemplates);
    for (int row = 0; row < m_attributes->count(); ++row) {
        QListWidgetItem *item = m_attributes->item(row);
        item->setCheckState(choice.hiddenAttributes.contains(item->text()) ? Qt::Unchecked : Qt::Checked);
    }
}

void ExportForm::refresh()
{
    const bool hasAliases = !Settings::keyFile(m_project.path()).isEmpty(); // a missing one is an error
    m_isQuiet = true;
    if (hasAliases && !m_aliases->isEnabledTo(this)) {
        m_aliases->setChecked(m_remembered.withAliases);
    } else if (!hasAliases) {
        m_aliases->setChecked(false);
    }
    m_isQuiet = false;
    m_aliases->setEnabled(hasAliases);
    m_aliases->setToolTip(hasAliases ? tr("As the key file of this project has them, in quotes too.")
                                     : tr("This project has no key file: see Aliases in the menu File."));
    updateRows();
}

void ExportForm::updateRows()
{
    const ExportTraits traits = traitsOf(*m_kind, format());
    const auto shows = [&](ExportTrait trait) { return traits.testFlag(trait); };
    m_rows->setRowVisible(m_grouping, m_grouping->count() > 1 && !format().writeFolder);
    m_rows->setRowVisible(m_language, shows(ExportTrait::Language));
    m_rows->setRowVisible(m_citation, shows(ExportTrait::Citation));
    m_rows->setRowVisible(m_pageSize, shows(ExportTrait::PageSize));
    m_dates->setVisible(shows(ExportTrait::Dates));
    m_comments->setVisible(shows(ExportTrait::Comments));
    m_times->setVisible(shows(ExportTrait::Times));
    m_consent->setVisible(shows(ExportTrait::Consent));
    m_rows->setRowVisible(m_templates, shows(ExportTrait::Templates));
    m_ownTemplates->setVisible(shows(ExportTrait::Templates) && !TemplateFolder().copied().isEmpty());
    m_rows->setRowVisible(m_attributes, shows(ExportTrait::Attributes) && m_attributes->count() > 0);
    m_context->setVisible(shows(ExportTrait::Context));
    m_obstacle->setText(obstacle());
    m_obstacle->setVisible(!m_obstacle->text().isEmpty());
}

const WriterFormat &ExportForm::format() const
{
    const WriterFormat *chosen = formatOf(*m_kind, m_format->currentData().toString());
    return chosen ? *chosen : m_kind->formats.front();
}

ExportChoice ExportForm::choice() const
{
    ExportChoice choice{.format = QString(format().id),
                        .grouping = m_grouping->count() > 0 ? Grouping(m_grouping->currentData().toInt())
                                                            : m_remembered.grouping,
                        .language = m_language->currentData().toString(),
                        .citation = CitationStyle(m_citation->currentData().toInt()),
                        .pageSize = PageSize(m_pageSize->currentData().toInt()),
                        .hiddenAttributes = m_remembered.hiddenAttributes,
                        .withContext = m_context->isChecked(),
                        .withDates = m_dates->isChecked(),
                        .withComments = m_comments->isChecked(),
                        .withTimes = m_times->isChecked(),
                        .withConsent = m_consent->isChecked(),
                        .withToCheck = m_toCheck->isChecked(),
                        .withAliases =
                            m_aliases->isEnabledTo(this) ? m_aliases->isChecked() : m_remembered.withAliases,
                        .withOwnTemplates = m_ownTemplates->isChecked()};
    for (int row = 0; row < m_attributes->count(); ++row) {
        const QListWidgetItem *item = m_attributes->item(row);
        choice.hiddenAttributes.removeAll(item->text()); // those of other projects stay
        if (item->checkState() != Qt::Checked) {
            choice.hiddenAttributes.append(item->text());
        }
    }
    return choice;
}

ExportOptions ExportForm::options() const
{
    QStringList attributes;
    for (int row = 0; row < m_attributes->count(); ++row) {
        attributes.append(m_attributes->item(row)->text());
    }
    const ExportTraits traits = traitsOf(*m_kind, format());
    ExportOptions options = choice().options(attributes);
    // What cannot be seen does nothing.
    if (!traits.testFlag(ExportTrait::Attributes)) {
        options.attributes.clear();
    }
    if (!traits.testFlag(ExportTrait::Templates)) {
        options.templateFolder.clear();
    }
    return options;
}

QString ExportForm::keyFile() const
{
    return m_aliases->isEnabledTo(this) && m_aliases->isChecked() ? Settings::keyFile(m_project.path())
                                                                  : QString();
}

QString ExportForm::obstacle() const
{
    const QString file = keyFile();
    return file.isEmpty() || QFileInfo::exists(file)
               ? QString()
               : tr("The key file is not there: %1. Choose it anew under Aliases in the menu File, or export "
                    "without aliases.")
                     .arg(QDir::toNativeSeparators(file));
}

} // namespace visavis
