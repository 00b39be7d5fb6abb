// SPDX-License-Identifier: MIT
#include "ui/import/importcontrols.h"

#include "ui/base/elidedlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

/// The list may be wider than the box, which must not widen the window.
void setBoxText(QComboBox *box, const QString &name)
{
    constexpr int FewestLetters = 12;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(FewestLetters);
}

void widenList(QComboBox *box)
{
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 2 * Grid);
}

} // namespace

ImportControls::ImportControls(ImportReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_format(new QComboBox)
    , m_shape(new QComboBox)
    , m_reach(new QComboBox)
    , m_reachHint(new QLabel)
    , m_labels(new LabelTable)
    , m_changed(new ElidedLabel(8))
    , m_undo(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("&Undo")))
{
    auto *title = new QLabel(tr("&Speakers:"));
    title->setBuddy(m_labels);
    m_undo->setAutoDefault(false);
    m_changed->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_changed, 1);
    line->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(makeForm());
    layout->addWidget(title);
    layout->addWidget(m_labels, 1);
    layout->addLayout(line);
    makeBoxes();

    connect(m_labels->labels(), &ImportLabels::edited, this,
            [this](const QList<LabelEdit> &edits) { m_review.editLabels(m_row, edits, reach()); });
    connect(m_labels, &LabelTable::editingEnded, this, &ImportControls::showLabels, Qt::QueuedConnection);
    connect(m_undo, &QPushButton::clicked, &m_review, &ImportReview::undo);
}

QWidget *ImportControls::makeForm()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Changes hold for:"), m_reach);
    form->addRow(m_reachHint);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Names are written:"), m_shape);
    return box;
}

void ImportControls::makeBoxes()
{
    setBoxText(m_reach, tr("Changes hold for"));
    setBoxText(m_format, tr("Format"));
    setBoxText(m_shape, tr("Names are written"));
    m_reach->addItem(tr("this source"));
    m_reach->addItem({});
    m_reachHint->setWordWrap(true);
    m_reachHint->setForegroundRole(QPalette::PlaceholderText);
    m_reachHint->setText(tr("Speakers change wherever their label stands, formats where they are the same."));
    m_shape->addItem({}, int(SpeakerShape::ByEvidence));
    m_shape->addItem(tr("before a colon (Ann: Where was that?)"), int(SpeakerShape::Colon));
    m_shape->addItem(tr("on a line, with a time (Ann Bell  0:12)"), int(SpeakerShape::NameTime));
    m_shape->addItem(tr("alone on a line (Ann Bell)"), int(SpeakerShape::NameLine));
    m_shape->addItem(tr("nowhere: nobody is named"), int(SpeakerShape::Nobody));
    connect(m_reach, &QComboBox::currentIndexChanged, this, &ImportControls::showReach);
    connect(m_format, &QComboBox::activated, this,
            [this] { m_review.setFormat(m_row, m_format->currentData().toString(), reach()); });
    connect(m_shape, &QComboBox::activated, this,
            [this] { m_review.setShape(m_row, SpeakerShape(m_shape->currentData().toInt()), reach()); });
}

ImportReview::Reach ImportControls::reach() const
{
    return m_reach->currentIndex() == 1 ? ImportReview::Reach::AllSources : ImportReview::Reach::ThisSource;
}

QString ImportControls::changed() const
{
    return m_changed->text();
}

void ImportControls::show(int row)
{
    m_row = row;
    setEnabled(row >= 0 && m_review.state(row) != SourceState::Waiting);
    showLastEdit();
    showReach();
    if (row >= 0) {
        const SourceScan &scan = m_review.scan(row);
        const ReadingOptions &options = m_review.request(row).options;
        fillFormats(scan, options.format);
        showShape(scan, options.shape);
    }
    showLabels();
}

void ImportControls::showLabels()
{
    if (m_row < 0) {
        m_labels->labels()->show({}, {});
        return;
    }
    if (m_labels->isEditing()) {
        m_labels->labels()->showOptions(m_review.request(m_row).options);
        return; // the labels follow once that has ended
    }
    m_labels->setPersonNames(m_review.personNames());
    m_labels->labels()->show(m_review.scan(m_row).labels, m_review.request(m_row).options);
}

void ImportControls::showReach()
{
    const int sources = m_review.rowCount();
    m_reach->setItemText(1, tr("all %Ln source(s) in the list", nullptr, sources));
    if (auto *items = qobject_cast<QStandardItemModel *>(m_reach->model())) {
        items->item(1)->setEnabled(m_review.canReachAll() && sources > 1);
    }
    m_reachHint->setVisible(reach() == ImportReview::Reach::AllSources);
}

void ImportControls::showLastEdit()
{
    const ImportEdit *edit = m_review.lastEdit();
    m_undo->setEnabled(edit != nullptr);
    m_changed->setText(edit ? edit->sentence() : QString());
    if (!edit) {
        m_changed->setToolTip({});
        return;
    }
    constexpr size_t Told = 20;
    QStringList names;
    for (const ImportEdit::Source &source : edit->sources) {
        if (names.size() == qsizetype(Told)) {
            names.append(u"…"_s);
            break;
        }
        names.append(m_review.name(source.row));
    }
    m_changed->setToolTip(edit->sentence() + u'\n' + names.join(u'\n'));
}

void ImportControls::showShape(const SourceScan &scan, SpeakerShape chosen)
{
    if (m_shape->view()->isVisible()) {
        return; // a person is choosing
    }
    const Format *format = formatNamed(scan.format);
    const bool takesShape = format && format->takesShape;
    const bool isFound = takesShape && chosen == SpeakerShape::ByEvidence;
    m_shape->setEnabled(takesShape);
    m_shape->setItemText(0, !takesShape              ? tr("as the format says")
                            : !isFound               ? tr("as found")
                            : scan.labels.empty()    ? tr("found: nobody is named")
                            : scan.example.isEmpty() ? tr("as found")
                                                     : tr("found: %1").arg(scan.example));
    m_shape->setCurrentIndex(m_shape->findData(int(chosen)));
    m_shape->setToolTip(m_shape->currentText());
    widenList(m_shape);
}

void ImportControls::fillFormats(const SourceScan &scan, const QString &chosen)
{
    if (m_format->view()->isVisible()) {
        return; // a person is choosing
    }
    const Format *found = formatNamed(scan.format);
    m_format->clear();
    m_format->addItem(found && chosen.isEmpty() ? tr("as found: %1").arg(formatName(scan.format))
                                                : tr("as found"));
    for (const Format &format : formats()) {
        // A text is never a container, whatever a person says.
        if (!found || format.content == found->content) {
            m_format->addItem(formatName(format.id), QString(format.id));
        }
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(chosen)));
    widenList(m_format);
}

} // namespace visavis
