// SPDX-License-Identifier: MIT
#include "ui/import/importcontrols.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

} // namespace

ImportControls::ImportControls(ImportReview &review, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_format(new QComboBox)
    , m_shape(new QComboBox)
    , m_reach(new QComboBox)
    , m_labels(new LabelTable)
    , m_undo(new QPushButton(tr("&Undo last change")))
{
    makeBoxes();
    auto *form = new QFormLayout;
    form->setSpacing(Grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Changes hold for:"), m_reach);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Names are written:"), m_shape);
    auto *title = new QLabel(tr("&Speakers:"));
    title->setBuddy(m_labels);
    m_undo->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addLayout(form);
    layout->addWidget(title);
    layout->addWidget(m_labels, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);

    connect(m_labels->labels(), &ImportLabels::edited, this, [this](const QList<LabelEdit> &edits) {
        if (isForAll()) {
            m_review.editLabelsEverywhere(edits);
        } else {
            m_review.editLabels(m_row, edits);
        }
    });
    connect(m_undo, &QPushButton::clicked, &m_review, &ImportReview::undo);
}

void ImportControls::makeBoxes()
{
    m_reach->addItem(tr("this source"));
    m_reach->addItem(tr("all sources of its format"));
    m_shape->addItem(tr("as found"), int(SpeakerShape::ByEvidence));
    m_shape->addItem(tr("before a colon"), int(SpeakerShape::Colon));
    m_shape->addItem(tr("on a line, with a time"), int(SpeakerShape::NameTime));
    m_shape->addItem(tr("alone on a line"), int(SpeakerShape::NameLine));
    m_shape->addItem(tr("nowhere: nobody is named"), int(SpeakerShape::Nobody));
    connect(m_format, &QComboBox::activated, this, [this] {
        apply([format = m_format->currentData().toString()](ReadingOptions &options) {
            options.format = format;
        });
    });
    connect(m_shape, &QComboBox::activated, this, [this] {
        apply([shape = SpeakerShape(m_shape->currentData().toInt())](ReadingOptions &options) {
            options.shape = shape;
        });
    });
}

bool ImportControls::isForAll() const
{
    return m_reach->currentIndex() == 1;
}

void ImportControls::apply(const ImportReview::Edit &edit)
{
    if (isForAll()) {
        m_review.editAlike(m_row, edit);
    } else {
        m_review.edit(m_row, edit);
    }
}

void ImportControls::show(int row)
{
    m_row = row;
    setEnabled(row >= 0 && m_review.state(row) != SourceState::Waiting);
    m_undo->setEnabled(m_review.canUndo());
    if (row < 0) {
        m_labels->labels()->show({}, {});
        return;
    }
    const SourceScan &scan = m_review.scan(row);
    const ReadingOptions &options = m_review.request(row).options;
    fillFormats(scan, options.format);
    const Format *format = formatNamed(scan.format);
    m_shape->setEnabled(format && format->takesShape);
    m_shape->setCurrentIndex(m_shape->findData(int(options.shape)));
    m_labels->setPersonNames(m_review.personNames());
    m_labels->labels()->show(scan.labels, options);
}

void ImportControls::fillFormats(const SourceScan &scan, const QString &chosen)
{
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
}

} // namespace visavis
