// SPDX-License-Identifier: MIT
#include "ui/people/importvalueswindow.h"

#include "models/people/attributes.h"
#include "ui/base/errortext.h"
#include "ui/import/roomydelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
enum ColumnPart { Taken, Type, What, PartCount };

/// What changes nothing is quiet, what takes another's place strong, and what is no value carries a sign.
class ValueDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        const auto row = RowState(index.data(ValueRowStateRole).toInt());
        const auto state = ValueState(index.data(ValueStateRole).toInt());
        const bool isCase = index.column() == 0;
        const bool isIn = row == RowState::Found || row == RowState::Made;
        const bool isQuiet = isCase ? !isIn : state == ValueState::Nothing || state == ValueState::Same;
        if (isQuiet) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
        if (!isCase && state == ValueState::Changed) {
            option->font.setWeight(QFont::DemiBold);
        }
        if ((isCase && !isIn) || (!isCase && state == ValueState::Wrong)) {
            option->icon = QIcon::fromTheme(u"dialog-warning"_s);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
};

} // namespace

ImportValuesWindow::ImportValuesWindow(Project &project, ValueTable table, AttributeObject object,
                                       QWidget *parent)
    : QDialog(parent)
    , m_plan(project, std::move(table), object)
    , m_object(new QComboBox)
    , m_makesPersons(new QCheckBox(tr("&Make the persons who are missing")))
    , m_columns(new QTableWidget)
    , m_values(new QTableView)
    , m_summary(new QLabel)
{
    setWindowTitle(tr("Import attributes from “%1”").arg(m_plan.table().name));
    m_object->addItem(tr("Persons, named in “%1”").arg(m_plan.table().titles.front()),
                      int(AttributeObject::Speaker));
    m_object->addItem(tr("Interviews, named in “%1”").arg(m_plan.table().titles.front()),
                      int(AttributeObject::Episode));
    m_object->setCurrentIndex(m_object->findData(int(object)));
    m_summary->setWordWrap(true);
    makeColumns();
    m_values->setModel(&m_plan);
    m_values->setItemDelegate(new ValueDelegate(m_values));
    m_values->setAccessibleName(tr("What will be imported"));
    m_values->setShowGrid(false);
    m_values->setWordWrap(false);
    m_values->verticalHeader()->hide();
    m_values->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_values->horizontalHeader()->setHighlightSections(false);
    m_values->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_values->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->setTabKeyNavigation(false);
    m_values->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *form = new QFormLayout;
    form->setSpacing(Grid);
    form->addRow(tr("&Rows are:"), m_object);
    auto *columnsLabel = new QLabel(tr("&Columns:"));
    columnsLabel->setBuddy(m_columns);
    auto *valuesLabel = new QLabel(tr("&Values:"));
    valuesLabel->setBuddy(m_values);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(Grid);
    layout->addLayout(form);
    layout->addWidget(columnsLabel);
    layout->addWidget(m_columns, 2);
    layout->addWidget(valuesLabel);
    layout->addWidget(m_values, 3);
    layout->addWidget(m_makesPersons);
    layout->addWidget(m_summary);
    layout->addWidget(buttons);
    resize(760, 600);

    connect(m_object, &QComboBox::currentIndexChanged, this, [this] {
        m_plan.setObjectKind(AttributeObject(m_object->currentData().toInt()));
        fillColumns();
    });
    connect(m_makesPersons, &QCheckBox::toggled, &m_plan, &ValueImport::setMakesPersons);
    connect(&m_plan, &ValueImport::planChanged, this, &ImportValuesWindow::updateState);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportValuesWindow::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillColumns();
    m_values->resizeColumnsToContents();
}

void ImportValuesWindow::makeColumns()
{
    m_columns->setColumnCount(PartCount);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Type"), tr("Values")});
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setShowGrid(false);
    m_columns->setTabKeyNavigation(false);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setColumnWidth(Taken, 220);
    m_columns->setColumnWidth(Type, 160);
    connect(m_columns, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Taken) {
            m_plan.setTaken(item->row() + 1, item->checkState() == Qt::Checked);
        }
    });
}

void ImportValuesWindow::fillColumns()
{
    const QSignalBlocker quiet(m_columns);
    m_columns->setRowCount(int(m_plan.columns().size()));
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const ValueImport::Column &column = m_plan.columns()[size_t(row)];
        auto *title = new QTableWidgetItem(column.title);
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        title->setCheckState(column.isTaken ? Qt::Checked : Qt::Unchecked);
        m_columns->setItem(row, Taken, title);
        auto *types = new QComboBox;
        types->setAccessibleName(tr("Type of “%1”").arg(column.title));
        for (const AttributeType type : {AttributeType::Text, AttributeType::Number, AttributeType::Date,
                                         AttributeType::Choice, AttributeType::Boolean}) {
            types->addItem(typeText(type), int(type));
        }
        types->setCurrentIndex(types->findData(int(column.type)));
        types->setEnabled(!column.known.isValid());
        connect(types, &QComboBox::currentIndexChanged, this,
                [this, types, row] { m_plan.setType(row + 1, AttributeType(types->currentData().toInt())); });
        m_columns->setCellWidget(row, Type, types);
        m_columns->setItem(row, What, new QTableWidgetItem);
    }
    m_columns->resizeRowsToContents();
    updateState();
}

QString ImportValuesWindow::summaryText() const
{
    QStringList parts;
    const auto add = [&](int count, const QString &text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    const int missing = m_plan.rowsThatAre(RowState::NotFound);
    const int made = m_plan.rowsThatAre(RowState::Made);
    const int several = m_plan.rowsThatAre(RowState::Ambiguous) + m_plan.rowsThatAre(RowState::Double);
    int wrong = 0;
    for (const ValueImport::Column &column : m_plan.columns()) {
        wrong += column.wrong;
    }
    add(m_plan.changeCount(), tr("%n value(s) will be set.", nullptr, m_plan.changeCount()));
    add(made, tr("%n person(s) will be made.", nullptr, made));
    add(missing, m_plan.objectKind() == AttributeObject::Speaker
                     ? tr("%n row(s) name nobody of this project.", nullptr, missing)
                     : tr("%n row(s) name no interview of this project.", nullptr, missing));
    add(several, tr("%n row(s) cannot be told apart.", nullptr, several));
    add(wrong, tr("%n value(s) are of another type and are left out.", nullptr, wrong));
    return parts.isEmpty() ? tr("Nothing here is new.") : parts.join(u' ');
}

void ImportValuesWindow::updateState()
{
    const QSignalBlocker quiet(m_columns);
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const ValueImport::Column &column = m_plan.columns()[size_t(row)];
        QStringList parts;
        if (!column.known.isValid() && column.isTaken) {
            parts.append(tr("new attribute"));
        }
        const auto add = [&](int count, const QString &text) {
            if (count > 0) {
                parts.append(text);
            }
        };
        add(column.fresh, tr("%n new", nullptr, column.fresh));
        add(column.changed, tr("%n changed", nullptr, column.changed));
        add(column.same, tr("%n unchanged", nullptr, column.same));
        add(column.wrong, tr("%n of another type", nullptr, column.wrong));
        m_columns->item(row, Taken)->setCheckState(column.isTaken ? Qt::Checked : Qt::Unchecked);
        m_columns->item(row, What)->setText(column.isTaken ? parts.join(u", "_s) : tr("left out"));
    }
    const bool isOfPersons = m_plan.objectKind() == AttributeObject::Speaker;
    m_makesPersons->setVisible(isOfPersons);
    m_summary->setText(summaryText());
    m_import->setEnabled(m_plan.changeCount() > 0 || m_plan.rowsThatAre(RowState::Made) > 0);
}

void ImportValuesWindow::accept()
{
    const AttributeObject object = m_plan.objectKind();
    const auto values = m_plan.import();
    if (!values) {
        m_summary->setText(sentence(values.error()));
        return;
    }
    Q_EMIT imported(object, *values);
    QDialog::accept();
}

} // namespace visavis
